import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFacts } from "../../scripts/data/facts";
import { joinGazetteer } from "../../scripts/data/join-gazetteer";
import { csv } from "../../src/catalogue/formats/csv";
import type { TextTable } from "../../src/catalogue/formats/format";
import type { PlaceText } from "../../src/catalogue/gazetteer/place-text";
import {
  crosswalkTable,
  decisionsOfCrosswalk,
} from "../../src/catalogue/intake/join/crosswalk-table";
import { type Joined, joinFigures } from "../../src/catalogue/intake/join/join-figures";
import { placeAll } from "../../src/catalogue/intake/join/place-all";
import type { DuplicateRule, PlaceDecision } from "../../src/catalogue/intake/vocabulary/recipe";
import type { Figure, Records } from "../../src/catalogue/intake/vocabulary/records";
import type { JoinReport } from "../../src/domain/dataset";
import { completeIndicator, type Indicator, type Unit } from "../../src/domain/indicator";
import { toCsv } from "../../src/reports/formats/csv";
import { crosswalkFile, TPMAP_JOIN, tpmapFile } from "../support/made-up/tpmap-files";
import { describeShared, sharedFile } from "../support/shared-files";

const facts = readFacts();
const gazetteer = joinGazetteer(facts);
const NONE = Number.NaN;

function anIndicator(unit: Unit): Indicator {
  const name = { th: "", en: "" };
  const rest = { direction: "neutral", dimension: null, decimals: 1, family: "" } as const;
  return completeIndicator({ id: unit, name, unit, ...rest });
}
const UNITS = ["percent", "people", "baht", "index"] as const;
const INDICATORS = UNITS.map(anIndicator);

function aPlace(code: string, row: number, names: Partial<PlaceText> = {}): PlaceText {
  return { row, code, tambon: "", amphoe: "", province: "", lon: NONE, lat: NONE, ...names };
}

function aFigure(place: number, figure: Partial<Figure> = {}): Figure {
  const some = { value: 10, numerator: NONE, denominator: 100, status: "value" } as const;
  return { place, indicator: "percent", yearBe: 2565, ...some, ...figure };
}

function joined(
  places: readonly PlaceText[],
  figures: readonly Figure[],
  given: { duplicates?: DuplicateRule; decisions?: readonly PlaceDecision[] } = {},
): Joined {
  const { duplicates = "sum", decisions = [] } = given;
  const rules = { level: "tambon", matchNames: true, matchMunicipalNames: false } as const;
  const records: Records = { places, figures, leftOut: [], issues: [] };
  const placed = placeAll(places, gazetteer, { ...rules, decisions });
  const recipe = { duplicates, indicators: INDICATORS, yearBe: null };
  return joinFigures(records, placed, { recipe, dataset: "d", file: "f.csv", gazetteer });
}

/** Two or more rows on the tambon 100101, one figure each. */
function onOne(
  figures: readonly Partial<Figure>[],
  duplicates: DuplicateRule,
  codes: readonly string[] = [],
) {
  const places = figures.map((_, i) => aPlace(codes[i] ?? "100101", i + 2));
  const all = figures.map((figure, i) => aFigure(i, figure));
  const result = joined(places, all, { duplicates });
  return { ...result, row: result.series.get(all[0]!.indicator)?.[0] };
}

function placedRows(report: JoinReport): number {
  const { throughHistory = 0, byName = 0, byVillage = 0, byPoint = 0 } = report;
  return (
    report.matchedByCode + throughHistory + report.throughCrosswalk + byName + byVillage + byPoint
  );
}

describe("several rows on one area", () => {
  const two = [
    { value: 10, denominator: 100 },
    { value: 1, denominator: 300 },
  ];
  it.each([
    ["sum", { value: 3.25, numerator: 13, denominator: 400 }],
    ["mean", { value: 3.25, numerator: 13, denominator: 400 }],
    ["first", { value: 10, numerator: 10, denominator: 100 }],
    ["last", { value: 1, numerator: 3, denominator: 300 }],
  ] as const)("by the rule %s", (rule, figures) => {
    const { row, duplicates, joins, unplaced } = onOne(two, rule);
    expect(row).toEqual({ areaCode: "100101", yearBe: 2565, status: "value", ...figures });
    expect(duplicates).toMatchObject({ areas: 1, rows: 2, rule, samples: [{ rows: [2, 3] }] });
    expect(placedRows(joins[0]!) + joins[0]!.unplaced).toBe(2);
    expect(unplaced.map((u) => u.reason)).toEqual(rule.endsWith("st") ? ["duplicate"] : []);
  });

  it("are all left out by the rule reject", () => {
    const { row, joins, unplaced } = onOne(two, "reject");
    expect(row).toBeUndefined();
    expect(joins[0]).toMatchObject({ rows: 2, matchedByCode: 0, unplaced: 2, tambons: 0 });
    expect(unplaced).toMatchObject([
      { reason: "duplicate", row: 2 },
      { reason: "duplicate", row: 3 },
    ]);
  });

  it.each([
    ["people", "sum", { value: 11 }],
    ["people", "mean", { value: 5.5 }],
    ["percent", "mean", { value: 5.5, denominator: NONE }],
    ["percent", "sum", { value: NONE, status: "missing" }],
    ["baht", "sum", { value: NONE, status: "missing" }],
    ["index", "mean", { value: 5.5 }],
  ] as const)("without denominators: %s by %s", (indicator, rule, figures) => {
    const rows = [10, 1].map((value) => ({ indicator, value, denominator: NONE }));
    const { row, faults } = onOne(rows, rule);
    expect(row).toMatchObject(figures);
    const unsummable = "status" in figures ? { count: 1, samples: ["100101"] } : { count: 0 };
    expect(faults.unsummable).toMatchObject(unsummable);
  });

  it("weigh an amount by the denominator", () => {
    const rows = two.map((row) => ({ ...row, indicator: "baht" }));
    expect(onOne(rows, "sum").row).toMatchObject({
      value: 3.25,
      numerator: NONE,
      denominator: 400,
    });
  });

  it("suppress a count when one is suppressed, and tell of one that is missing", () => {
    const people = { indicator: "people", denominator: NONE };
    const suppressed = { ...people, value: NONE, status: "suppressed" } as const;
    const missing = { ...people, value: NONE, status: "missing" } as const;
    expect(onOne([people, suppressed], "sum").row).toMatchObject({ status: "suppressed" });
    const partial = onOne([people, missing], "sum");
    expect(partial.row).toMatchObject({ value: 10, status: "value" });
    expect(partial.faults.partial.count).toBe(1);
  });
});

describe("parts of one area", () => {
  it("are summed whatever the rule: villages, and municipalities of a crosswalk", () => {
    const villages = onOne([{}, { value: 30 }], "reject", ["10010101", "10010102"]);
    expect(villages.row).toMatchObject({ value: 20, numerator: 40, denominator: 200 });
    expect(villages.duplicates.areas).toBe(0);
    expect(villages.joins[0]).toMatchObject({ rows: 2, byVillage: 2, summedTambons: 1 });
    const places = [aPlace("500107", 2), aPlace("500151", 3)];
    const decisions = [{ raw: "500151", code: "500107", by: "crosswalk" } as const];
    const town = joined(places, [aFigure(0), aFigure(1)], { duplicates: "reject", decisions });
    expect(town.joins[0]).toMatchObject({
      matchedByCode: 1,
      throughCrosswalk: 1,
      summedTambons: 1,
    });
  });

  it("that come twice themselves fall under the rule", () => {
    const twice = onOne([{}, {}, {}], "first", ["10010101", "10010101", "10010102"]);
    expect(twice.row).toMatchObject({ value: 10, denominator: 200 });
    expect(twice.unplaced).toMatchObject([{ reason: "duplicate", row: 3 }]);
  });
});

it("rows without a year are unplaced with their figures", () => {
  const { joins, unplaced } = joined([aPlace("100101", 2)], [aFigure(0, { yearBe: 0 })]);
  expect(joins).toMatchObject([{ yearBe: null, rows: 1, unplaced: 1, reasons: { "no-year": 1 } }]);
  expect(unplaced).toMatchObject([{ reason: "no-year", row: 2, numerator: 10, denominator: 100 }]);
});

it("rows whose names contradict their code are told", () => {
  const places = [aPlace("500107", 7, { tambon: "ในเมือง", province: "ขอนแก่น" })];
  expect(joined(places, [aFigure(0)]).contradictions).toEqual({
    count: 1,
    samples: [
      {
        row: 7,
        code: "500107",
        areaName: "ช้างเผือก · เมืองเชียงใหม่ · เชียงใหม่",
        told: "ในเมือง · ขอนแก่น",
      },
    ],
  });
});

const anyCode = fc.constantFrom(
  ...["100101", "100102", "10010101", "10010102", "530306", "104701", "500151", "500152", ""],
  ...["x", "999999", "430901", "TH100101"],
);
const anyPlace = fc.record({
  code: anyCode,
  tambon: fc.constantFrom("", "เซกา", "ช้างเผือก", "ไม่มี"),
  amphoe: fc.constantFrom("", "เซกา", "เมือง"),
  province: fc.constantFrom("", "บึงกาฬ", "เชียงใหม่"),
});
const anyFigure = fc.record({
  indicator: fc.constantFrom(...UNITS),
  yearBe: fc.constantFrom(0, 2565, 2566),
  value: fc.oneof(fc.constant(NONE), fc.integer({ min: 0, max: 100 })),
  denominator: fc.oneof(fc.constant(NONE), fc.integer({ min: 0, max: 1000 })),
  status: fc.constantFrom("value", "missing", "suppressed", "not_applicable"),
});
const decisions = [
  { raw: "500151", code: "100101", by: "crosswalk" },
  { raw: "500152", code: "", by: "hand" },
] as const;

it("no figure is lost, and nobody", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyPlace, anyFigure), { maxLength: 40 }),
      fc.constantFrom<DuplicateRule[]>("sum", "mean", "first", "last", "reject"),
      (rows, duplicates) => {
        const places = rows.map(([place], i) => aPlace(place.code, i + 2, place));
        const figures = rows.map(([, figure], i) => aFigure(i, figure));
        const { joins, unplaced, series } = joined(places, figures, { duplicates, decisions });
        const sum = (of: (report: JoinReport) => number) =>
          joins.reduce((total, report) => total + of(report), 0);
        expect(sum((r) => r.rows)).toBe(figures.length);
        for (const report of joins) expect(placedRows(report) + report.unplaced).toBe(report.rows);
        const reasons = joins.flatMap((report) => Object.values(report.reasons));
        expect(reasons.reduce((total, n) => total + n, 0)).toBe(unplaced.length);
        expect(sum((r) => r.tambons)).toBe([...series.values()].flat().length);
        const people = figures.filter((f) => f.denominator > 0);
        expect(sum((r) => r.placedPeople + r.unplacedPeople)).toBe(
          people.reduce((total, f) => total + f.denominator, 0),
        );
      },
    ),
  );
});

it("a million figures are joined in seconds", () => {
  const codes = facts.places.map((p) => p.code);
  const places = Array.from({ length: 100_000 }, (_, i) => aPlace(codes[i % codes.length]!, i + 2));
  const figures = Array.from({ length: 1_000_000 }, (_, i) => {
    const yearBe = 2560 + (Math.floor(i / 100_000) % 10);
    return aFigure(i % 100_000, { yearBe });
  });
  const start = performance.now();
  const { joins } = joined(places, figures);
  console.info(`1,000,000 figures: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  expect(joins).toHaveLength(10);
}, 60_000);

async function tableOf(text: string | Uint8Array): Promise<TextTable> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const read = await csv.read(bytes, "t.csv");
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.tables[0]!;
}

describe("a crosswalk of ours", () => {
  const word = fc.stringMatching(/^[=+@ก-ฮa-z0-9"',;][ก-ฮa-z0-9"',; -]{0,8}[ก-ฮ]$/);
  const raw = fc.oneof(
    fc.constantFrom("500151", "TH100101"),
    fc.tuple(word, word, word).map((names) => names.join("|")),
  );
  const decision = fc.record<PlaceDecision>({
    raw,
    code: fc.constantFrom("", "500107", "1001", "10"),
    by: fc.constantFrom("hand", "crosswalk"),
  });

  it("written and read back is the same", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(decision, { minLength: 1, selector: (d) => d.raw }),
        async (list) => {
          const text = toCsv({ meta: [["dataset", "d"]], ...crosswalkTable(list, () => "ชื่อ") });
          expect(decisionsOfCrosswalk(await tableOf(text))).toEqual(list);
        },
      ),
    );
  });
});

/** Joins a table of TPMAP with its crosswalk taken as decisions. */
async function joinedByCrosswalk(table: string | Uint8Array, crosswalk: string | Uint8Array) {
  const income = await tableOf(table);
  const at = (name: string) => income.columns.indexOf(name);
  const places = income.rows.map((cells, i) =>
    aPlace(cells[at("tumbol_ID")]!, income.rowNumbers[i]!, {
      tambon: cells[at("tumbol_name")]!,
      amphoe: cells[at("amphur_name")]!,
      province: cells[at("province_name")]!,
    }),
  );
  const figures = income.rows.map((cells, i) =>
    aFigure(i, {
      value: Number(cells[at("poverty_rate_income")]),
      denominator: Number(cells[at("total_population")]),
    }),
  );
  const decisions = decisionsOfCrosswalk(await tableOf(crosswalk));
  return joined(places, figures, { decisions });
}

it("a table of TPMAP with its crosswalk as decisions gives the numbers of the official join", async () => {
  const result = await joinedByCrosswalk(tpmapFile("income"), crosswalkFile());
  const none = { throughHistory: 0, byName: 0 };
  expect(result.joins).toMatchObject([{ ...TPMAP_JOIN, ...none }]);
  expect(result.duplicates.areas).toBe(0);
  expect(result.contradictions.count).toBe(0);
});

describeShared("tpmap2565", "TPMAP 2565", () => {
  it("with its crosswalk as decisions gives the numbers of the official join", async () => {
    const [income, crosswalk] = ["tpmap65_train_income.csv", "tumbon_week1.csv"].map(
      (name) => sharedFile(`tpmap2565/${name}`).bytes,
    );
    const result = await joinedByCrosswalk(income!, crosswalk!);
    expect(result.joins).toMatchObject([
      {
        rows: 4551,
        matchedByCode: 4211,
        throughCrosswalk: 244,
        throughHistory: 0,
        byName: 0,
        unplaced: 96,
        reasons: { "crosswalk-blank": 91, "crosswalk-target-unknown": 5 },
        tambons: 4352,
      },
    ]);
    expect(result.duplicates.areas).toBe(0);
    console.info(`rows that contradict their code: ${result.contradictions.count}`);
    console.info(result.contradictions.samples);
  });
});
