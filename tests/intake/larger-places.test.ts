import { describe, expect, it } from "vitest";
import { areasTable } from "../../scripts/data/areas-table";
import { readFacts } from "../../scripts/data/facts";
import { readAreas } from "../../src/catalogue/arrow/read-areas";
import { readSeries } from "../../src/catalogue/arrow/read-series";
import { aggregate } from "../../src/figures/units/aggregate";
import { areaUnitsOf } from "../../src/figures/units/area-units";
import { anImportSession, must, textFile } from "./an-import-session";

const areas = must(readAreas(areasTable(readFacts().places, new Set()), "areas.arrow"));

/** The amphoe figures of a dropped table of 2565, as it is proposed. */
async function amphoeOf(...lines: string[]) {
  const session = anImportSession();
  const [draft] = (await session.open([textFile("ข้อมูล.csv", lines.join("\n"))])).drafts;
  const { info, files } = must(await session.build(draft!.id, draft!.recipe));
  const [indicator] = info.indicators ?? [];
  const { bytes } = files.find(({ name }) => name === info.files[0]?.file)!;
  const series = must(readSeries(bytes, "f.arrow", areas, { dataset: "d", indicator: "i" }));
  const units = areaUnitsOf(areas, "amphoe");
  const made = aggregate(units, { areas, indicator: indicator!, series }, 2565);
  return { made, at: (code: string) => units.indexOf.get(code) ?? -1 };
}

describe("a dropped table as amphoe figures", () => {
  it("trial X3: mean incomes are weighed by people, and the second amphoe comes first", async () => {
    const { made, at } = await amphoeOf(
      "รหัสตำบล,ปี,รายได้เฉลี่ยต่อเดือน (บาท)",
      ...["700801,2565,8000", "700802,2565,12000", "700901,2565,10000"],
    );
    expect(made.value[at("7008")]).toBeCloseTo(9_056.94, 2);
    expect(made.value[at("7009")]).toBe(10_000);
    expect(made.weighedBy).toBe("population");
  });

  it("trial X3: elderly people add up", async () => {
    const { made, at } = await amphoeOf(
      "รหัสตำบล,ปี,จำนวนผู้สูงอายุ (คน)",
      ...["700801,2565,40", "700802,2565,60", "700901,2565,50"],
    );
    expect([made.value[at("7008")], made.value[at("7009")]]).toEqual([100, 50]);
    expect(made.weighedBy).toBeNull();
  });

  it("trial 09: shares of 45/50, 20/200 and 5/50 are 70 of 300", async () => {
    const { made, at } = await amphoeOf(
      "รหัสพื้นที่,ปี พ.ศ.,ตัวชี้วัด,หน่วย,ทิศทาง,ค่า,ตัวตั้ง,ตัวหาร,หมายเหตุ",
      "700801,2565,ครัวเรือนทำบัญชีสมมุติ,ร้อยละ,มากดี,90,45,50,",
      "700802,2565,ครัวเรือนทำบัญชีสมมุติ,ร้อยละ,มากดี,10,20,200,",
      "700803,2565,ครัวเรือนทำบัญชีสมมุติ,ร้อยละ,มากดี,10,5,50,",
    );
    expect(made.value[at("7008")]).toBeCloseTo(23.3333, 4);
    expect([made.numerator[at("7008")], made.denominator[at("7008")]]).toEqual([70, 300]);
  });

  it("trial 09: rates alone are 23.32 % by population 2564, and it says so", async () => {
    const { made, at } = await amphoeOf(
      "รหัสตำบล,ปี,ร้อยละครัวเรือนปลอดหนี้",
      ...["700804,2565,40", "700805,2565,10"],
    );
    expect(made.value[at("7008")]).toBeCloseTo(23.32, 2);
    expect(made.weighedBy).toBe("population");
  });
});
