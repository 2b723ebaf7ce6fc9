import { expect, test } from "vitest";
import { decodeEntities } from "../../src/catalogue/formats/entities";

test("entities become letters once, and what is none stays as written", () => {
  expect(decodeEntities("&lt;5 &amp; &QUOT;x&quot;&apos;&gt;")).toBe('<5 & "x"\'>');
  expect(decodeEntities("1&nbsp;200 &#3585;&#x0E01;&#X1F600;")).toBe("1 200 กก😀");
  expect(decodeEntities("&amp;lt; &amp;#65;")).toBe("&lt; &#65;");
  expect(decodeEntities("&eacute; &#x110000; &#; & &constructor;")).toBe(
    "&eacute; &#x110000; &#; & &constructor;",
  );
});
