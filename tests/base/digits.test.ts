import { expect, test } from "vitest";
import { arabicDigits } from "../../src/base/digits";

test("Thai digits become Arabic ones, and everything else stays", () => {
  expect(arabicDigits("๐๑๒๓๔๕๖๗๘๙")).toBe("0123456789");
  expect(arabicDigits("พ.ศ. ๒๕๖5 (๑๒.๕%) ๏ ๚")).toBe("พ.ศ. 2565 (12.5%) ๏ ๚");
  expect(arabicDigits("")).toBe("");
});
