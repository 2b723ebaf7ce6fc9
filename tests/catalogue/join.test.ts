import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSeries } from "../../src/catalogue/arrow/read-series";
import { writeSeries } from "../../src/catalogue/arrow/write-series";
import { describeBoundaries } from "../../src/catalogue/boundaries/describe-boundaries";
import { codeListOf } from "../../src/catalogue/gazetteer/code-list";
import { type CodeChange, gazetteerOf } from "../../src/catalogue/gazetteer/gazetteer";
import { completed, summed } from "../../src/catalogue/intake/join/combine";
import { type Crosswalk, decisionsOfTargets } from "../../src/catalogue/intake/join/crosswalk";
import { numeratorOf, type RateOfPeople } from "../../src/catalogue/intake/join/numerator-of";
import { placeAll } from "../../src/catalogue/intake/join/place-all";
import {
  type JoinInput,
  placeRows,
  type SourceRow,
} from "../../src/catalogue/intake/join/place-rows";
import { someAreas } from "./areas-fixture";

const RATE = { unit: "percent", aggregation: "ratio" } as const;

const areas = someAreas(["100101", "100102", "700802"]);
const GONE: CodeChange = {
  oldCode: "104701",
  newCode: "",
  fromBe: null,
  type: "retired",
  share: null,
  certainty: "certain",
  note: "",
};
const SOURCE = { dataset: "tpmap-2565", file: "f.csv", indicator: "poverty_income", yearBe: 2565 };

function aCrosswalk(targets: Record<string, string>): Crosswalk {
  const info = { file: "c.csv", rows: 0, blank: 0, sharedTargets: 0 };
  return { targets: new Map(Object.entries(targets)), info };
}

function aBasis(targets: Record<string, string> = {}): JoinInput {
  return { gazetteer: gazetteerOf(areas, [GONE]), crosswalk: aCrosswalk(targets) };
}

function aRow(row: Partial<SourceRow>): SourceRow {
  return { row: 2, rawCode: "100101", rawName: "ก", rate: 10, denominator: 100, ...row };
}

function placeOf(code: string, { gazetteer, crosswalk }: JoinInput) {
  const names = { tambon: "", amphoe: "", province: "", lon: Number.NaN, lat: Number.NaN };
  const rules = { level: "tambon", matchNames: false, matchMunicipalNames: false } as const;
  const decisions = crosswalk ? decisionsOfTargets(crosswalk) : [];
  return placeAll([{ row: 2, code, ...names }], gazetteer, { ...rules, decisions })[0];
}

function sumRows(rows: readonly RateOfPeople[]) {
  const figures = rows.map(({ rate, denominator }) => {
    const status = Number.isNaN(rate) ? "missing" : "value";
    return { value: rate, numerator: Number.NaN, denominator, status } as const;
  });
  return summed(
    figures.map((figure) => completed(figure, RATE)),
    RATE,
  );
}

describe("the place of a code", () => {
  const gazetteer = aBasis({
    "100151": "100102",
    "100152": "",
    "100153": "999999",
    "100101": "100102",
  });

  it.each([
    ["TH100101", { by: "code", code: "100101" }],
    ["100151", { by: "crosswalk", code: "100102" }],
    ["100152", { by: null, reason: "crosswalk-blank" }],
    ["100153", { by: null, reason: "crosswalk-target-unknown" }],
    ["100154", { by: null, reason: "municipal-not-in-crosswalk" }],
    ["104701", { by: null, reason: "retired-code" }],
    ["100199x", { by: null, reason: "bad-code" }],
    ["100150", { by: null, reason: "unknown-code" }],
    ["1001", { by: null, reason: "bad-code" }],
  ])("%s", (code, place) => expect(placeOf(code, gazetteer)).toEqual(place));

  it("never comes from the name of a municipality", () => {
    const placement = placeRows(
      [aRow({ rawCode: "700851", rawName: "วังมะนาว" })],
      SOURCE,
      aBasis(),
    );
    expect(placement.series).toEqual([]);
    expect(placement.report.reasons).toEqual({ "municipal-not-in-crosswalk": 1 });
  });
});

describe("rows on one tambon", () => {
  it("have numerators and denominators summed", () => {
    expect(
      sumRows([
        { rate: 10, denominator: 100 },
        { rate: 1, denominator: 300 },
      ]),
    ).toEqual({
      value: 3.25,
      numerator: 13,
      denominator: 400,
      status: "value",
    });
  });

  it("count whole people when only float noise says otherwise", () => {
    expect(numeratorOf({ rate: 5.99102665610979, denominator: 3789 })).toBe(227);
    expect(numeratorOf({ rate: 0.5, denominator: 101 })).toBeCloseTo(0.505);
  });

  it("are zero, missing or not applicable, and these differ", () => {
    const none = Number.NaN;
    expect(sumRows([{ rate: 0, denominator: 10 }])).toMatchObject({ value: 0, status: "value" });
    expect(sumRows([{ rate: none, denominator: 10 }])).toMatchObject({ status: "missing" });
    expect(sumRows([{ rate: 0, denominator: 0 }])).toMatchObject({ status: "not_applicable" });
    expect(sumRows([{ rate: 7, denominator: none }])).toMatchObject({ value: 7, status: "value" });
    const two = [
      { rate: 7, denominator: none },
      { rate: 1, denominator: 5 },
    ];
    expect(sumRows(two)).toMatchObject({ status: "missing", value: none });
  });

  it("without a rate do not thin out the others", () => {
    const rows = [
      { rate: 10, denominator: 100 },
      { rate: Number.NaN, denominator: 900 },
    ];
    expect(sumRows(rows)).toMatchObject({ value: 10, denominator: 100 });
  });
});

const codes = [
  "100101",
  "100102",
  "700802",
  "100151",
  "100152",
  "100153",
  "104701",
  "x",
  "",
  "100150",
];
const anyRow = fc.record({
  row: fc.integer({ min: 2, max: 9999 }),
  rawCode: fc.constantFrom(...codes),
  rawName: fc.string(),
  rate: fc.oneof(fc.constant(Number.NaN), fc.double({ min: 0, max: 100, noNaN: true })),
  denominator: fc.integer({ min: 0, max: 50_000 }),
});

describe("a join", () => {
  const gazetteer = aBasis({ "100151": "100102", "100152": "", "100153": "999999" });

  it("loses no row and nobody", () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const { report, unplaced, series } = placeRows(rows, SOURCE, gazetteer);
        const { matchedByCode, throughCrosswalk } = report;
        expect(matchedByCode + throughCrosswalk + report.unplaced).toBe(rows.length);
        expect(unplaced).toHaveLength(report.unplaced);
        const reasons = Object.values(report.reasons).reduce((a, b) => a + b, 0);
        expect(reasons).toBe(report.unplaced);
        const people = rows.reduce((sum, r) => sum + r.denominator, 0);
        expect(report.placedPeople + report.unplacedPeople).toBe(people);
        expect(new Set(series.map((s) => s.areaCode)).size).toBe(report.tambons);
      }),
    );
  });

  it("writes a series that reads back", () => {
    fc.assert(
      fc.property(fc.array(anyRow), (rows) => {
        const { series } = placeRows(rows, SOURCE, gazetteer);
        const read = readSeries(writeSeries(series), "s", areas, SOURCE);
        if (!read.ok) throw new Error(read.problem.kind);
        const yearValues = read.value.byYear.get(2565);
        for (const s of series)
          expect(yearValues?.value[areas.indexOf.get(s.areaCode)!]).toBe(s.value);
      }),
      { numRuns: 30 },
    );
  });

  it("keeps the source row of what it could not place", () => {
    const { unplaced } = placeRows([aRow({ row: 7, rawCode: "104701" })], SOURCE, aBasis());
    expect(unplaced).toEqual([
      {
        dataset: "tpmap-2565",
        indicator: "poverty_income",
        yearBe: 2565,
        row: 7,
        reason: "retired-code",
        rawCode: "104701",
        rawName: "ก",
        value: 10,
        numerator: 10,
        denominator: 100,
      },
    ]);
  });
});

it("tells current, retired, undrawn and cut boundaries apart", () => {
  const names = codeListOf(["100101", "100102", "100103"], ["ปากพนังฝั่งตะวันตก", "วัดไทรย์", "ค"]);
  const shape = (code: string, nameTh: string) => ({ code, nameTh, nameEn: "" });
  const shapes = [shape("104701", "บางนา"), shape("100102", "วัดไทร"), shape("100101", "ปากพนังฝั่ง")];
  expect(describeBoundaries(shapes, names)).toEqual({
    shapes: 3,
    current: 2,
    retired: [{ code: "104701", name: "บางนา" }],
    withoutShape: [{ code: "100103", name: "ค" }],
    cutNames: [{ code: "100101", inFile: "ปากพนังฝั่ง", name: "ปากพนังฝั่งตะวันตก" }],
  });
});
