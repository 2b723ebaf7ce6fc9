import { describe, expect, it } from "vitest";
import { normaliseCode, recognisableShare, tambonCode } from "../../src/catalogue/gazetteer/codes";
import { parseFigure } from "../../src/catalogue/intake/mapping/parse-figure";
import { yearOfName } from "../../src/catalogue/intake/mapping/year-of-name";

describe("area codes", () => {
  it.each([
    ["100101", "100101"],
    ["100101.0", "100101"],
    ["TH100101", "100101"],
    ["th-100101", "100101"],
    [" 10 01 01 ", "100101"],
    ["๑๐๐๑๐๑", "100101"],
    ['="100101"', "100101"],
    ["'100101", "100101"],
    ["1.00101E+05", "100101"],
    ["50220200", "502202"],
    ["1001", "1001"],
    ["10", "10"],
  ])("%s is %s", (raw, code) => expect(normaliseCode(raw)).toBe(code));

  it.each(["", "-", "100101.5", "TH10X", "10010101", "A1B2C3", "1", "10010"])("%s is none", (raw) =>
    expect(normaliseCode(raw)).toBeNull(),
  );

  it("are tambons only with six digits", () => {
    expect([tambonCode("TH1001"), tambonCode("TH100101")]).toEqual([null, "100101"]);
  });

  it("count as recognisable only in a known province; blanks do not count", () => {
    const provinces = new Set(["10"]);
    expect(recognisableShare(["100101", "", "990101"], provinces)).toBe(0.5);
    expect(recognisableShare(["", " "], provinces)).toBe(0);
  });
});

it.each([
  ["tpmap65_train_income.csv", 2565],
  ["TPMAP ปี ๒๕๖๕.csv", 2565],
  ["poverty-2022.csv", 2565],
  ["a-2566-v70.csv", 2566],
  ["tumbon_week1.csv", null],
  ["x123456.csv", null],
])("the year of %s is %s", (name, year) => expect(yearOfName(name)).toBe(year));

it.each([
  ["5,686,252", 5686252],
  ["๑๒.๕", 12.5],
  ["6.61 %", 6.61],
  ["0", 0],
  ["", Number.NaN],
  ["-", Number.NaN],
  ["N/A", Number.NaN],
  ["abc", null],
])("the figure %s is %s", (text, value) => expect(parseFigure(text)).toEqual(value));
