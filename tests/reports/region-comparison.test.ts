import { describe, expect, it } from "vitest";
import type { Summary } from "../../src/analysis";
import type { GroupComparison } from "../../src/figures/comparison/compared-lines";
import type { GroupChange, PairLine } from "../../src/figures/comparison/compared-years";
import { toCsv } from "../../src/reports/formats/csv";
import { type ComparisonReport, comparisonTable } from "../../src/reports/region-comparison";
import { TARGET_POOR as indicator } from "../support/target-poor";

const nothing: Summary = {
  areas: 0,
  reported: 0,
  missing: 0,
  suppressed: 0,
  notApplicable: 0,
  mean: null,
  weighedBy: null,
  total: null,
  median: null,
  q1: null,
  q3: null,
  min: null,
  max: null,
  deviation: null,
};

const summary = (mean: number): Summary => ({
  ...nothing,
  areas: 2,
  reported: 2,
  mean,
  weighedBy: "denominator",
  median: mean,
});

function comparison(pilot: Summary, other: Summary): GroupComparison {
  const minus = pilot.mean === null || other.mean === null ? null : pilot.mean - other.mean;
  return {
    all: other,
    groups: { pilot, rollout: nothing, other },
    differences: {
      pilot: { mean: minus, median: minus },
      rollout: { mean: null, median: null },
    },
  };
}

/** From one figure to another in two areas; null = no figure. */
function moved(before: number | null, after: number | null): GroupChange {
  const points = before === null || after === null ? null : after - before;
  const relative = points === null || !before ? null : (100 * points) / before;
  return { areas: 2, reported: 2, rose: 0, fell: 0, before, after, points, relative, effect: null };
}

function changes(pilot: GroupChange, other: GroupChange): PairLine["groups"] {
  return { pilot, rollout: moved(null, null), other };
}

function report(change: Partial<ComparisonReport> = {}): ComparisonReport {
  return {
    language: "th",
    indicator,
    year: 2565,
    baseline: 2561,
    broken: null,
    scheme: { th: "หกภาค", en: "Six regions" },
    source: { th: "สาธิต", en: "Demonstration" },
    demonstration: true,
    figure: "by-denominator",
    roleEdits: 0,
    leftOut: ["2 tambons begin after 2565: A, B"],
    created: new Date("2025-03-01T05:00:00Z"),
    lines: [
      {
        place: "ภาคเหนือ",
        now: comparison(summary(0), summary(4)),
        change: changes(moved(1, 0), moved(0, 4)),
      },
    ],
    ...change,
  };
}

const cells = (table: ReturnType<typeof comparisonTable>, group: number, head: RegExp) =>
  table.rows[group]?.[table.head.findIndex((h) => head.test(h))];

describe("comparison as a table", () => {
  it("gives every row as many cells as there are heads, in both forms", () => {
    for (const r of [report(), report({ baseline: 2565 })]) {
      const { head, rows } = comparisonTable(r);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]));
    }
  });

  it("keeps zero and missing apart", () => {
    const table = comparisonTable(report());
    expect(cells(table, 0, /^ค่าเฉลี่ย พ.ศ. 2565/)).toBe(0);
    expect(cells(table, 1, /^ค่าเฉลี่ย พ.ศ. 2565/)).toBeNull();
    expect(cells(table, 1, /^หมายเหตุ/)).toBe("ไม่มีพื้นที่ในกลุ่มนี้");
  });

  it("subtracts the baseline, but takes no percentage of zero", () => {
    const table = comparisonTable(report());
    expect(cells(table, 0, /^เปลี่ยนแปลง/)).toBe(-1);
    expect(cells(table, 0, /^เทียบปีฐาน/)).toBe(-100);
    expect(cells(table, 2, /^เปลี่ยนแปลง/)).toBe(4);
    expect(cells(table, 2, /^เทียบปีฐาน/)).toBeNull();
  });

  it("subtracts nothing across a series break, and says so", () => {
    const table = comparisonTable(report({ broken: 2563 }));
    expect(cells(table, 0, /^เปลี่ยนแปลง/)).toBeNull();
    expect(cells(table, 0, /^หมายเหตุ/)).toBe("คนละชุดสำรวจ");
    expect(table.meta.at(-1)?.[1]).toContain("พ.ศ. 2563");
  });

  it("rounds to six decimals and says when it was made", () => {
    const thirds = comparison(summary(10 / 3), summary(20 / 3));
    const lines = [{ place: "ภาคเหนือ", now: thirds, change: null }];
    const table = comparisonTable(report({ lines }));
    expect(cells(table, 0, /^ค่าเฉลี่ย พ.ศ. 2565/)).toBe(3.333333);
    expect(cells(table, 0, /^ต่างจากพื้นที่อื่น/)).toBe(-3.333333);
    expect(table.meta).toContainEqual(["วันที่สร้างไฟล์", "1 มี.ค. 2568"]);
  });

  it("gives the means that were subtracted, and names who is in no group", () => {
    const lines = [
      {
        place: "ภาคเหนือ",
        now: comparison(summary(9), summary(9)),
        change: changes(moved(5, 2), moved(8, 7)),
      },
    ];
    const table = comparisonTable(report({ lines }));
    expect(cells(table, 0, /^ค่าเฉลี่ย พ.ศ. 2565$/)).toBe(9);
    expect(cells(table, 0, /^ค่าเฉลี่ย พ.ศ. 2561 \(ตำบลชุดเดียวกัน/)).toBe(5);
    expect(cells(table, 0, /^ค่าเฉลี่ย พ.ศ. 2565 \(ตำบลชุดเดียวกัน/)).toBe(2);
    expect(cells(table, 0, /^เปลี่ยนแปลง/)).toBe(-3);
    expect(table.meta.map(([, text]) => text)).toContain("2 tambons begin after 2565: A, B");
  });

  it("says what it is in lines that begin with #", () => {
    const lines = toCsv(comparisonTable(report())).split("\r\n");
    expect(lines[0]).toMatch(/^\uFEFF# แอตลาสตำบล/);
    expect(lines.filter((line) => /^\uFEFF?# /.test(line)).length).toBe(
      comparisonTable(report()).meta.length,
    );
    expect(lines.join("\n")).toContain("# ข้อมูลสาธิต: ใช่");
  });

  it("of a count has the mean per tambon and the sum, and says so", () => {
    const table = comparisonTable(report({ figure: "per-area" }));
    expect(table.head.filter((head) => /^เฉลี่ยต่อตำบล พ.ศ. 2565$|^รวมตำบล/.test(head))).toHaveLength(
      2,
    );
    expect(table.meta.flat().join(" ")).toContain("ค่าเฉลี่ยต่อตำบลที่มีข้อมูล ไม่ถ่วงน้ำหนัก");
  });

  it("says what weighs it where the source has no denominators", () => {
    const table = comparisonTable(report({ figure: "population" }));
    expect(table.meta.flat().join(" ")).toContain("ถ่วงน้ำหนักด้วยประชากร");
  });
});
