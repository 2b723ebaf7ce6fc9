import { describe, expect, it } from "vitest";
import { tableOf, take } from "./mapping-fixture";

/** Unit and decimals of the indicators that a table defines. */
function defined(text: string) {
  return take(tableOf(text)).recipe.indicators.map(({ unit, decimals }) => [unit, decimals]);
}

describe("decimals and unit of a new indicator", () => {
  it("are none where all readable figures are whole, marks and blanks apart", () => {
    const years = "รหัสตำบล|พ.ศ. 2564|พ.ศ. 2565";
    expect(defined(`${years}\n100101|<5|1200\n500102|-|800\n500103||`)).toEqual([["index", 0]]);
  });

  it("are two where any figure of any year has a fraction, money too", () => {
    const years = "รหัสตำบล|รายได้เฉลี่ย 2564|รายได้เฉลี่ย 2565";
    expect(defined(`${years}\n100101|5200|5300\n500102|4100.5|4200`)).toEqual([["baht", 2]]);
    expect(defined(`${years}\n100101|5200|5300\n500102|4100|4200`)).toEqual([["baht", 0]]);
  });

  it("are no baht where a word of money stands over figures below 100", () => {
    expect(defined("รหัสตำบล|รายได้\n100101|5.5\n500102|5.1")).toEqual([["index", 2]]);
    expect(defined("รหัสตำบล|รายได้ (บาท)\n100101|5.5\n500102|5.1")).toEqual([["baht", 2]]);
  });

  it("of a long table are told by all rows of the indicator", () => {
    const long = "รหัสตำบล|ตัวชี้วัด|ค่า\n100101|คะแนน|4\n500102|คะแนน|3.5\n100101|แหล่งน้ำ|-";
    expect(defined(`${long}\n500102|แหล่งน้ำ|7`)).toEqual([
      ["index", 2],
      ["index", 0],
    ]);
  });
});

describe("how a new indicator goes up to larger areas", () => {
  it.each([
    ["รายได้เฉลี่ยต่อเดือน (บาท)", "8000", "12000", "mean"],
    ["งบประมาณที่ได้รับ (บาท)", "80000", "120000", "sum"],
    ["จำนวนผู้สูงอายุ (คน)", "40", "60", "sum"],
    ["ครัวเรือนยากจน", "40", "60", "sum"],
    ["จำนวนแหล่งน้ำ", "4", "6", "sum"],
    ["ร้อยละครัวเรือนปลอดหนี้", "40", "10", "ratio"],
    ["อัตราตายต่อพันประชากร", "8", "12", "ratio"],
    ["คนต่อครัวเรือน", "3", "4", "mean"],
    ["ดัชนีความสุข", "3", "4", "mean"],
  ])("%s", (head, a, b, aggregation) => {
    const table = tableOf(`รหัสตำบล|ปี|${head}\n100101|2565|${a}\n500102|2565|${b}`);
    expect(take(table).recipe.indicators).toMatchObject([
      { aggregation, accrual: "per-period", weight: "population" },
    ]);
  });
});

describe("the year of figures whose head tells none", () => {
  it("is the only one that other heads tell", () => {
    const { recipe, records } = take(
      tableOf("รหัสตำบล|รายได้เฉลี่ย ปี ๒๕๖๕|หนี้สิน\n100101|5200|1200\n500102|4100|900"),
    );
    expect(recipe.yearBe).toBe(2565);
    expect(records.figures.map(({ yearBe }) => yearBe)).toEqual([2565, 2565, 2565, 2565]);
  });

  it("stays open where heads tell several", () => {
    const years = "รหัสตำบล|รายได้ 2564|รายได้ 2565|หนี้สิน";
    expect(take(tableOf(`${years}\n100101|1|2|3\n500102|4|5|6`)).recipe.yearBe).toBeNull();
  });
});
