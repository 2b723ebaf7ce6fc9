import { describe, expect, it } from "vitest";
import { completeIndicator, type Indicator } from "../../src/domain/indicator";
import { STATUS_CODE } from "../../src/domain/observation";
import { filterAreas } from "../../src/figures/list/area-filter";
import { type AreaListReport, areaListTable } from "../../src/reports/area-list";
import { toCsv } from "../../src/reports/formats/csv";
import { someAreas } from "../catalogue/areas-fixture";

const text = (th: string, en: string) => ({ th, en });
const indicator: Indicator = completeIndicator({
  id: "poverty_income",
  name: text("คนจนด้านรายได้", "Poor in income"),
  unit: "percent",
  direction: "high-is-bad",
  dimension: "income",
  decimals: 2,
  family: "tpmap-rate",
});

const report = (change: Partial<AreaListReport> = {}): AreaListReport => ({
  language: "th",
  areas: someAreas(["100101", "400101", "500101"]),
  rows: [2, 0, 1],
  unjudged: false,
  indicators: [
    {
      indicator,
      year: 2565,
      yearValues: {
        value: Float64Array.from([0, Number.NaN, 100 / 3]),
        numerator: Float64Array.from([0, Number.NaN, 1]),
        denominator: Float64Array.from([50, 90, 3]),
        status: Uint8Array.from([STATUS_CODE.value, STATUS_CODE.suppressed, STATUS_CODE.value]),
      },
      source: text("ชุดสาธิต", "Demonstration set"),
      licence: text("CC0", "CC0"),
      demonstration: true,
      seriesBreaks: [2566],
      held: null,
    },
  ],
  thresholds: [{ indicator: "poverty_income", comparison: "gte", bound: 2.5 }],
  region: "north",
  group: "pilot",
  picked: null,
  smallTop: 0,
  scheme: {
    id: "geo6",
    name: text("หกภาคภูมิศาสตร์", "Six geographic regions"),
    source: text("-", "-"),
    regions: [{ id: "north", name: text("ภาคเหนือ", "North"), provinces: ["50"] }],
    outside: [],
  },
  roles: {
    role: Uint8Array.from([0, 3, 1]),
    wave: new Uint8Array(3),
    since: new Uint16Array(3),
  },
  demonstrationRoles: false,
  sort: "-value",
  created: new Date("2025-03-01T05:00:00Z"),
  ...change,
});

describe("a list under a condition", () => {
  it("has in its file the rows it shows and no others: three of twelve at 29 or more", () => {
    const codes = Array.from({ length: 12 }, (_, i) => `7008${String(i + 1).padStart(2, "0")}`);
    const values = [31, 30, 29, 9, 8, 7, 6, 5, 4, 3, 2, 1];
    const none = new Float64Array(12).fill(Number.NaN);
    const yearValues = {
      value: Float64Array.from(values),
      numerator: none,
      denominator: none,
      status: new Uint8Array(12),
    };
    const condition = { yearValues, comparison: "gte", bound: 29 } as const;
    const { passing } = filterAreas(12, () => true, [condition]);
    const [first] = report().indicators;
    const table = areaListTable(
      report({
        areas: someAreas(codes),
        rows: passing,
        indicators: [{ ...first!, yearValues }],
        roles: { role: new Uint8Array(12), wave: new Uint8Array(12), since: new Uint16Array(12) },
      }),
    );
    expect(table.rows.map(([code]) => code)).toEqual(codes.slice(0, 3));
    expect(toCsv(table).trimEnd().split("\r\n").slice(-3).join()).not.toContain("700804");
  });
});

describe("the exported list", () => {
  const { meta, head, rows } = areaListTable(report());

  it("has the listed rows in their order, codes as text, statuses in words", () => {
    expect(rows.map((row) => row[0])).toEqual(["500101", "100101", "400101"]);
    expect(rows[0]!.slice(5)).toEqual(["นำร่อง", 33.333333, "มีค่า", 1, 3, "ข้อมูลสาธิต"]);
    expect(rows[1]!.slice(6, 10)).toEqual([0, "มีค่า", 0, 50]);
    expect(rows[2]!.slice(6, 10)).toEqual([null, "ปกปิด", null, null]);
    expect(head).toHaveLength(rows[0]!.length);
  });

  it("says what, whence, how filtered and in which order", () => {
    const lines = meta.map(([key, value]) => `${key}: ${value}`).join("\n");
    for (const words of [
      "คนจนด้านรายได้ หน่วย ร้อยละ พ.ศ. 2565",
      "ชุดสาธิต",
      "CC0",
      "ไม่ใช่สถิติจริง",
      "ภาค: ภาคเหนือ และ กลุ่ม: นำร่อง และ คนจนด้านรายได้ ตั้งแต่ ร้อยละ 2.5 ขึ้นไป พ.ศ. 2565",
      "คนจนด้านรายได้ จากมากไปน้อย",
      "หกภาคภูมิศาสตร์",
      "จำนวนแถว: 3",
      "2568",
    ]) {
      expect(lines).toContain(words);
    }
  });

  it("speaks English too and drops the stamp from real data", () => {
    const [about] = report().indicators;
    const real = areaListTable(
      report({ language: "en", indicators: [{ ...about!, demonstration: false }] }),
    );
    const csv = toCsv(real);
    expect(csv).toContain("Poor in income (percent) 2565 BE (2022)");
    expect(csv).not.toMatch(/demonstration data/i);
    expect(real.rows[1]!.slice(4, 6)).toEqual(["outside this scheme", "Other"]);
  });

  it("says what was drawn on the map, beside the conditions, and what warns the reader on the screen", () => {
    const change = { picked: 1536, smallTop: 4, thresholds: [] };
    const meta = (more: Partial<AreaListReport>) =>
      areaListTable(report({ ...change, ...more })).meta.map((line) => line.join(": "));
    expect(meta({ region: null, group: null })).toContain("ตัวกรอง: วาดเลือกบนแผนที่: 1,536 ตำบล");
    const english = meta({ language: "en", group: null });
    expect(english).toContain("filter: region: North and drawn on the map: 1,536 tambons");
    expect(english.join("\n")).toContain("warning: Rates of places with few people");
    expect(english.join("\n")).toContain("4 of the first 20");
  });

  it("stays whole without rows and without a filter", () => {
    const none = areaListTable(report({ rows: [], thresholds: [], region: null, group: null }));
    expect(none.rows).toEqual([]);
    expect(none.head.length).toBeGreaterThan(6);
    expect(none.meta).toContainEqual(["ตัวกรอง", "ไม่มี"]);
  });
});

it("stamps the roles of a list of real figures when a record for demonstration gives them", () => {
  const real = { ...report().indicators[0]!, demonstration: false };
  const stamped = areaListTable(report({ indicators: [real], demonstrationRoles: true }));
  expect(stamped.head).toContain("บทบาท (ข้อมูลสาธิต)");
  expect(stamped.meta.map(([, value]) => value).join()).toContain("สาธิต");
  const plain = areaListTable(report({ indicators: [real] }));
  expect(plain.head).toContain("บทบาท");
});
