import { describe, expect, it } from "vitest";
import { readSeries } from "../../src/catalogue/arrow/read-series";
import { heldFromPublic } from "../../src/domain/held-from-public";
import { completeIndicator } from "../../src/domain/indicator";
import { visibleSources, withDatasets } from "../../src/domain/shown-datasets";
import { type AreaListReport, areaListTable } from "../../src/reports/area-list";
import { toCsv } from "../../src/reports/formats/csv";
import { someAreas } from "../catalogue/areas-fixture";
import { built, type Cells } from "../catalogue/filled-form";
import { MANIFEST } from "../support/small-country";

const YEAR = 2568;
const text = (value: string) => ({ th: value, en: value });
const areas = someAreas(["500101", "500102", "500201"]);

const household = (tambon_code: string, income: string, education = "1"): Cells => ({
  tambon_code,
  year_be: String(YEAR),
  members: "1",
  ...{ health: "1", living: "1", education, income, accessibility: "-" },
});
const many = (count: number, cells: Cells) => Array.from({ length: count }, () => cells);

/** 7 of 47 poor in 500101; 20 of 60 in 500102; 30 of 90 in 500201, 7 of whom lack education alone. */
const made = built("bmn-household", [
  ...many(7, household("500101", "0")),
  ...many(40, household("500101", "1")),
  ...many(20, household("500102", "0")),
  ...many(40, household("500102", "1")),
  ...many(23, household("500201", "0")),
  ...many(7, household("500201", "1", "0")),
  ...many(60, household("500201", "1")),
]);
const manifest = withDatasets(
  MANIFEST,
  made.datasets.map(({ info }) => info),
);
const sources = visibleSources(manifest);

function reported(id: string, published = false): AreaListReport["indicators"][number] {
  const source = sources.get(id)!;
  const file = made.datasets[0]!.files.find(({ name }) => name.includes(id))!;
  const indicator = completeIndicator({
    id,
    name: text(id),
    unit: "percent",
    direction: "high-is-bad",
    dimension: null,
    decimals: 2,
    family: "poverty",
  });
  const series = readSeries(file.bytes, file.name, areas, {
    dataset: source.dataset,
    indicator: id,
  });
  if (!series.ok) throw new Error(series.problem.kind);
  return {
    indicator,
    year: YEAR,
    yearValues: series.value.byYear.get(YEAR)!,
    source: text("s"),
    licence: text("l"),
    demonstration: false,
    seriesBreaks: [],
    held: published ? null : heldFromPublic(manifest, source, YEAR),
  };
}

function exported(indicators: AreaListReport["indicators"]) {
  return areaListTable({
    language: "th",
    areas,
    rows: [0, 1, 2],
    unjudged: false,
    indicators,
    thresholds: [],
    region: null,
    group: null,
    picked: null,
    smallTop: 0,
    scheme: {
      id: "geo6",
      name: text("scheme"),
      source: text("-"),
      regions: [{ id: "north", name: text("N"), provinces: ["50"] }],
      outside: [],
    },
    roles: { role: new Uint8Array(3), wave: new Uint8Array(3), since: new Uint16Array(3) },
    demonstrationRoles: false,
    sort: "-value",
    created: new Date("2025-03-01T05:00:00Z"),
  });
}

describe("figures counted from household rows in a file for the public", () => {
  const ALL = ["poverty_income", "poverty_education", "poverty_any"];
  const table = exported(ALL.map((id) => reported(id)));

  it("a count of 7 is on the office's screen and not in the public CSV", () => {
    const { yearValues } = reported("poverty_income");
    expect([...yearValues.numerator]).toEqual([7, 20, 23]);
    const row = table.rows.find(([code]) => code === "500101")!;
    expect(row.slice(6)).toEqual(ALL.flatMap(() => [null, "ปกปิด", null, null]));
    const shown = table.rows.find(([code]) => code === "500102")!;
    expect(shown.slice(6, 10)).toEqual([33.333333, "มีค่า", 20, 60]);
  });

  it("is not given back by subtracting one dimension from those poor in any", () => {
    const row = table.rows.find(([code]) => code === "500201")!;
    expect(row.slice(6)).toEqual(ALL.flatMap(() => [null, "ปกปิด", null, null]));
    expect(
      exported([reported("poverty_income")])
        .rows.at(-1)!
        .slice(6, 8),
    ).toEqual([null, "ปกปิด"]);
  });

  it("nor by the order of the list, and the file says what is held back", () => {
    expect(table.rows.map(([code]) => code)).toEqual(["500102", "500101", "500201"]);
    expect(toCsv(table)).toContain(
      "น้อยกว่า 10 คนหรือครัวเรือนถูกปกปิดทุกด้านในไฟล์นี้และอยู่ท้ายรายการ (2 ตำบล)",
    );
  });

  it("stay as they are where their source published them", () => {
    const published = exported([reported("poverty_income", true)]);
    expect(published.rows[0]!.slice(6, 10)).toEqual([14.893617, "มีค่า", 7, 47]);
    expect(toCsv(published)).not.toContain("น้อยกว่า 10");
    const shipped = visibleSources(MANIFEST);
    expect(heldFromPublic(MANIFEST, shipped.get("poverty_income")!, 2565)).toBeNull();
  });
});
