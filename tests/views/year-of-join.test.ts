import { expect, it } from "vitest";
import { wordingOf } from "../../src/i18n/wording";
import { yearOfJoin } from "../../src/views/data/words/year-of-join";

it("names the year of a join report, and says where there is no single one", () => {
  const [thai, english] = [wordingOf("th"), wordingOf("en")];
  expect(yearOfJoin({ yearBe: 2565 }, english)).toBe("2565 BE (2022)");
  for (const yearBe of [null, 0]) {
    expect(yearOfJoin({ yearBe }, thai)).toBe("ไม่ใช่ปีเดียว");
    expect(yearOfJoin({ yearBe }, english)).toBe("no single year");
  }
});
