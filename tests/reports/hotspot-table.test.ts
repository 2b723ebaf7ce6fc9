import { describe, expect, it } from "vitest";
import { completeIndicator } from "../../src/domain/indicator";
import { STATUS_CODE } from "../../src/domain/observation";
import { toCsv } from "../../src/reports/formats/csv";
import { type HotspotReport, hotspotTable } from "../../src/reports/hotspot-table";
import { someAreas } from "../catalogue/areas-fixture";

const text = (th: string, en: string) => ({ th, en });

const report = (change: Partial<HotspotReport> = {}): HotspotReport => ({
  language: "th",
  lens: "hotspot",
  areas: someAreas(["100101", "400101", "500101"]),
  indicator: completeIndicator({
    id: "poverty_income",
    name: text("คนจนด้านรายได้", "Poor in income"),
    unit: "percent",
    direction: "high-is-bad",
    dimension: "income",
    decimals: 2,
    family: "tpmap-rate",
  }),
  year: 2565,
  yearValues: {
    value: Float64Array.from([12.5, Number.NaN, 0]),
    numerator: new Float64Array(3),
    denominator: new Float64Array(3),
    status: Uint8Array.from([STATUS_CODE.value, STATUS_CODE.suppressed, STATUS_CODE.value]),
  },
  source: text("TPMAP", "TPMAP"),
  licence: text("CC BY", "CC BY"),
  demonstration: true,
  boundaries: text("แนวเขต RTSD", "RTSD boundaries"),
  classes: ["HH", "LL", "HL", "LH", "ns"],
  classOf: Uint8Array.from([0, 242, 4]),
  statistic: [1.25, Number.NaN, -0.1],
  p: [0.0012, Number.NaN, 0.4],
  cluster: [1, 0, 0],
  facts: { moran: "0.321", permutations: 999, seed: "2565", rule: "neighbours.queen", used: 2 },
  created: new Date("2025-03-01T05:00:00Z"),
  ...change,
});

describe("the exported hotspots", () => {
  const { meta, head, rows } = hotspotTable(report());

  it("have every tambon, what cannot be judged with its status and empty cells", () => {
    expect(rows.map((row) => row[0])).toEqual(["100101", "400101", "500101"]);
    expect(rows[0]!.slice(4)).toEqual([12.5, "มีค่า", "ค่าสูง ล้อมด้วยค่าสูง", 1.25, 0.0012, 1]);
    expect(rows[1]!.slice(4)).toEqual([null, "ปกปิด", "", null, null, null]);
    expect(rows[2]!.slice(4, 6)).toEqual([0, "มีค่า"]);
    expect(head).toHaveLength(10);
  });

  it("say the method, its source and every setting", () => {
    const lines = meta.map(([key, value]) => `${key}: ${value}`).join("\n");
    for (const words of [
      "Anselin 1995",
      "Moran’s I: 0.321",
      "999",
      "เลขตั้งต้นการสุ่ม: 2565",
      "กติกาเพื่อนบ้าน: มีเส้นหรือจุดร่วมกัน",
      "แนวเขต RTSD",
      "ไม่ใช่ค่าปรับเรียบ",
      "ไม่ใช่สถิติจริง",
    ]) {
      expect(lines).toContain(words);
    }
  });

  it("speak English, of Gi* too", () => {
    const csv = toCsv(
      hotspotTable(
        report({ language: "en", lens: "getis-ord", classes: ["hot99"], demonstration: false }),
      ),
    );
    expect(csv).toContain("# Seed: 2565");
    expect(csv).toContain("High together, 99 % sure");
    expect(csv).toContain("Gi* z score");
    expect(csv).not.toMatch(/demonstration data/i);
  });
});
