import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STATUS_CODE, type YearValues } from "../../src/domain/observation";
import type { RegionScheme } from "../../src/domain/region";
import { filterAreas, maskOf } from "../../src/figures/list/area-filter";
import {
  hasSmallCounts,
  orderAreas,
  smallAtTop,
  totalsOf,
} from "../../src/figures/list/area-order";
import { DEFAULT_SORT, sortOf } from "../../src/figures/list/list-columns";
import { someAreas } from "../catalogue/areas-fixture";

type Cell = number | "missing" | "suppressed" | "not_applicable";

function yearValuesOf(cells: readonly Cell[], denominator = 200): YearValues {
  const known = (cell: Cell) => typeof cell === "number";
  return {
    value: Float64Array.from(cells, (c) => (typeof c === "number" ? c : Number.NaN)),
    numerator: Float64Array.from(cells, (c) => (typeof c === "number" ? 2 * c : Number.NaN)),
    denominator: Float64Array.from(cells, (c) => (known(c) ? denominator : Number.NaN)),
    status: Uint8Array.from(cells, (c) => STATUS_CODE[typeof c === "number" ? "value" : c]),
  };
}

const all = () => true;
const ge = (yearValues: YearValues, bound: number) =>
  ({ yearValues, comparison: "gte", bound }) as const;
const le = (yearValues: YearValues, bound: number) =>
  ({ yearValues, comparison: "lte", bound }) as const;

describe("filterAreas", () => {
  const income = yearValuesOf([10, 9.9, "missing", "suppressed", 0, "not_applicable"]);
  const health = yearValuesOf([1, 1, 5, 1, "missing", 1]);

  it("keeps rows on the bound, and never takes what is missing for zero", () => {
    const upper = filterAreas(6, all, [ge(income, 10)]);
    expect([...upper.passing]).toEqual([0]);
    expect([...upper.unjudged]).toEqual([2, 3, 5]);
    const lower = filterAreas(6, all, [le(income, 0)]);
    expect([...lower.passing]).toEqual([4]);
  });

  it("leaves a row out when one known condition fails, whatever else is missing", () => {
    const { passing, unjudged, failed } = filterAreas(6, all, [ge(income, 5), le(health, 2)]);
    expect([...passing]).toEqual([0, 1]);
    expect([...unjudged]).toEqual([3, 5]);
    expect(failed).toBe(2);
  });

  it("passes the whole scope when there is no condition", () => {
    const { passing, outside } = filterAreas(6, (row) => row < 4, []);
    expect([...passing]).toEqual([0, 1, 2, 3]);
    expect(outside).toBe(2);
  });

  it("accounts for every row", () => {
    const cell = fc.oneof<fc.Arbitrary<Cell>[]>(
      fc.integer({ min: 0, max: 20 }),
      fc.constantFrom("missing", "suppressed", "not_applicable"),
    );
    const two = fc.array(fc.tuple(cell, cell), { maxLength: 30 });
    fc.assert(
      fc.property(two, fc.integer({ min: 0, max: 20 }), (cells, bound) => {
        const a = yearValuesOf(cells.map(([c]) => c));
        const b = yearValuesOf(cells.map(([, c]) => c));
        const inScope = (row: number) => row % 3 > 0;
        const found = filterAreas(cells.length, inScope, [ge(a, bound), le(b, bound)]);
        const { passing, unjudged, failed, outside } = found;
        expect(passing.length + unjudged.length + failed + outside).toBe(cells.length);
        expect(found.missing + found.suppressed + found.notApplicable).toBe(unjudged.length);
        for (const row of passing) {
          expect(cells[row]![0]).toBeGreaterThanOrEqual(bound);
          expect(cells[row]![1]).toBeLessThanOrEqual(bound);
        }
      }),
    );
  });

  it("marks what is listed for the map", () => {
    expect([...maskOf(4, Int32Array.from([1, 3]))]).toEqual([0, 1, 0, 1]);
  });
});

describe("the order of a list", () => {
  const yearValues = yearValuesOf([3, "missing", 7, 7, "suppressed"]);
  const rows = Int32Array.from([0, 1, 2, 3, 4]);
  const key = { kind: "number", of: (row: number) => yearValues.value[row]! } as const;

  it("puts rows without a value last both ways and ties by code", () => {
    expect([...orderAreas(rows, key, true)]).toEqual([2, 3, 0, 1, 4]);
    expect([...orderAreas(rows, key, false)]).toEqual([0, 2, 3, 1, 4]);
  });

  it("sorts Thai names by the alphabet, not by the leading vowel", () => {
    const names = ["เกาะ", "ขาว", "กลาง"];
    const byName = { kind: "text", of: (row: number) => names[row] ?? "" } as const;
    expect([...orderAreas(Int32Array.from([0, 1, 2]), byName, false)]).toEqual([2, 0, 1]);
  });

  it("adds up people of rows that have figures and counts the rest", () => {
    expect(totalsOf(rows, yearValues)).toEqual({ people: 600, affected: 34, without: 2 });
    expect(totalsOf(new Int32Array(0), yearValues)).toEqual({ people: 0, affected: 0, without: 0 });
  });

  it("knows when a listed value counts 1 to 4 people, zero and five apart", () => {
    const counts = (...cells: Cell[]) => [
      yearValuesOf(cells.map((c) => (typeof c === "number" ? c / 2 : c))),
    ];
    expect(hasSmallCounts(rows, counts(0, 5, 9, "missing", "suppressed"))).toBe(false);
    expect(hasSmallCounts(rows, counts(0, 5, 4, "missing", 7))).toBe(true);
    expect(hasSmallCounts(rows.subarray(0, 2), counts(0, 5, 4, 9, 9))).toBe(false);
  });

  it("warns of small denominators at the top only", () => {
    expect(smallAtTop(rows, yearValuesOf([1, 2, 3, 4, "missing"], 99))).toBe(4);
    const held = {
      ...yearValuesOf([1, 2, 3, 4, "suppressed"], 99),
      denominator: Float64Array.from(rows, () => 99),
    };
    expect(smallAtTop(rows, held)).toBe(4);
    expect(smallAtTop(rows, yearValuesOf([1, 2, 3, 4, 5], 100))).toBe(0);
    expect(smallAtTop(rows, yearValuesOf([1, 2, 3, 4, 5], 99), 2)).toBe(2);
  });
});

describe("heads to sort by", () => {
  const areas = someAreas(["100101", "400101", "500101"]);
  const text = (value: string) => ({ th: value, en: value });
  const scheme: RegionScheme = {
    id: "planning6_2560",
    name: text("s"),
    source: text("s"),
    regions: [
      { id: "north", name: text("N"), provinces: ["50"] },
      { id: "northeast", name: text("NE"), provinces: ["40"] },
    ],
    outside: ["10"],
  };
  const roles = {
    role: Uint8Array.from([0, 2, 1]),
    wave: new Uint8Array(3),
    since: new Uint16Array(3),
  };
  const listing = {
    areas,
    language: "th",
    scheme,
    roles,
    shown: yearValuesOf([1, 2, 3]),
    others: new Map([["poverty_health", yearValuesOf([9, 8, 7])]]),
  } as const;
  const ordered = (sort: string) => {
    const { key, descending } = sortOf(sort, listing);
    return [...orderAreas(Int32Array.from([0, 1, 2]), key, descending)];
  };

  it.each([
    ["-value", [2, 1, 0]],
    ["poverty_health", [2, 1, 0]],
    ["-code", [2, 1, 0]],
    ["region", [2, 1, 0]],
    ["role", [2, 1, 0]],
    ["name", [0, 1, 2]],
  ])("%s", (sort, expected) => expect(ordered(sort)).toEqual(expected));

  it("falls back to the shown indicator for a head that is not there", () => {
    for (const sort of ["", "-nonsense", "poverty_income"]) {
      const { id, descending } = sortOf(sort, listing);
      expect(`${descending ? "-" : ""}${id}`).toBe(DEFAULT_SORT);
    }
  });
});
