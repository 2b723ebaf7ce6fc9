import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summarise } from "../../../src/analysis";
import { figureOfRow, STATUS_CODE, type YearValues } from "../../../src/domain/observation";
import { compareGroups } from "./compare-groups";

type Row = { numerator: number; denominator: number; status: number };

function yearValuesOf(rows: Row[]): YearValues {
  const rate = (r: Row) =>
    r.status === STATUS_CODE.value ? (100 * r.numerator) / r.denominator : Number.NaN;
  return {
    value: Float64Array.from(rows, rate),
    numerator: Float64Array.from(rows, (r) => r.numerator),
    denominator: Float64Array.from(rows, (r) => r.denominator),
    status: Uint8Array.from(rows, (r) => r.status),
  };
}

const shown = (numerator: number, denominator: number): Row => ({
  numerator,
  denominator,
  status: STATUS_CODE.value,
});
const absent = (status: number): Row => ({ ...shown(Number.NaN, Number.NaN), status });

const RATE = { aggregation: "ratio", unit: "percent" } as const;

describe("summary of areas", () => {
  const yearValues = yearValuesOf([
    shown(0, 100),
    shown(10, 100),
    shown(90, 300),
    absent(STATUS_CODE.missing),
    absent(STATUS_CODE.suppressed),
    absent(STATUS_CODE.not_applicable),
  ]);
  const figures = Array.from(yearValues.value, (_, row) => figureOfRow(yearValues, row));
  const people = new Float64Array(6).fill(1000);

  it("weighs the mean by denominators and keeps the four kinds of nothing apart", () => {
    expect(summarise(figures, RATE, people, [0, 1, 2, 3, 4, 5])).toEqual({
      areas: 6,
      reported: 3,
      missing: 1,
      suppressed: 1,
      notApplicable: 1,
      mean: 20,
      weighedBy: "denominator",
      total: null,
      median: 10,
      q1: 5,
      q3: 20,
      min: 0,
      max: 30,
      deviation: expect.closeTo(15.2752523, 6),
    });
  });

  it("says nothing, not zero, of no areas, of none reported, of the spread of one", () => {
    const nothing = { mean: null, median: null, q1: null, q3: null, min: null, max: null };
    expect(summarise(figures, RATE, people, [])).toMatchObject({ ...nothing, areas: 0 });
    expect(summarise(figures, RATE, people, [3, 4])).toMatchObject({ ...nothing, reported: 0 });
    expect(summarise(figures, RATE, people, [0])).toMatchObject({ mean: 0, deviation: null });
  });

  it("weighs by population where there is no denominator, and not at all without either", () => {
    const bare = { ...yearValues, denominator: new Float64Array(6).fill(Number.NaN) };
    const population = Float64Array.of(1, 3, Number.NaN, 5, 5, 5);
    const rows = Array.from(bare.value, (_, row) => figureOfRow(bare, row));
    const summary = summarise(rows, RATE, population, [0, 1, 2]);
    expect(summary).toMatchObject({ mean: 7.5, median: 10, weighedBy: "registered" });
    const nobody = new Float64Array(6);
    expect(summarise(rows, RATE, nobody, [0, 1, 2])).toMatchObject({ mean: null, median: 10 });
  });
});

describe("a group's figure", () => {
  const counts = [200, 50].map((value) => {
    return { value, numerator: Number.NaN, denominator: Number.NaN, status: "value" } as const;
  });
  const people = Float64Array.of(100, 9_000, 1);

  it("for a count is the mean per area, never weighed, with the sum beside it", () => {
    const rule = { aggregation: "sum", unit: "households" } as const;
    const both = summarise(counts, rule, people, [0, 1]);
    expect(both).toMatchObject({ mean: 125, total: 250, weighedBy: null });
    const absent = { ...counts[0]!, value: Number.NaN, status: "missing" } as const;
    const one = summarise([absent, counts[1]!], rule, people, [0, 1]);
    expect(one).toMatchObject({ mean: 50, total: 50, reported: 1, areas: 2 });
    const hidden = { ...absent, status: "suppressed" } as const;
    expect(summarise([...counts, hidden], rule, people, [0, 1, 2])).toMatchObject({
      mean: 125,
      total: null,
    });
  });

  it("is absent where the indicator has none for larger areas; its median stays", () => {
    const rule = { aggregation: "none", unit: "index" } as const;
    expect(summarise(counts, rule, people, [0, 1])).toMatchObject({
      mean: null,
      total: null,
      median: 125,
    });
  });
});

const rows = fc.array(
  fc.record({
    numerator: fc.nat(50),
    denominator: fc.integer({ min: 50, max: 500 }),
    status: fc.nat(3),
    group: fc.nat(2),
    region: fc.integer({ min: -1, max: 2 }),
  }),
  { maxLength: 40 },
);

describe("groups by region", () => {
  it("sum to the country, with the rate of the sums as mean", () => {
    fc.assert(
      fc.property(rows, (areas) => {
        const { regions, country } = compareGroups({
          yearValues: yearValuesOf(areas),
          rule: RATE,
          registered: new Float64Array(areas.length),
          group: Uint8Array.from(areas, (a) => a.group),
          region: Int16Array.from(areas, (a) => a.region),
          regionCount: 3,
        });
        const outside = areas.filter((a) => a.region < 0).length;
        const inside = regions.reduce((sum, r) => sum + r.all.areas, 0);
        expect(inside + outside).toBe(country.all.areas);
        for (const { all, groups, differences } of [...regions, country]) {
          const parts = [groups.pilot, groups.rollout, groups.other];
          expect(parts.reduce((sum, g) => sum + g.reported, 0)).toBe(all.reported);
          const known = groups.pilot.reported > 0 && groups.other.reported > 0;
          expect(differences.pilot.mean !== null).toBe(known);
        }
        const there = areas.filter((a) => a.status === 0);
        const people = there.reduce((sum, a) => sum + a.denominator, 0);
        const poor = there.reduce((sum, a) => sum + a.numerator, 0);
        if (people === 0) expect(country.all.mean).toBeNull();
        else expect(country.all.mean).toBeCloseTo((100 * poor) / people, 9);
      }),
    );
  });

  it("compares within a region", () => {
    const { regions, country } = compareGroups({
      yearValues: yearValuesOf([shown(5, 100), shown(20, 100), shown(40, 100), shown(1, 100)]),
      rule: RATE,
      registered: new Float64Array(4),
      group: Uint8Array.of(0, 2, 1, 2),
      region: Int16Array.of(0, 0, 1, -1),
      regionCount: 2,
    });
    expect(regions[0]!.differences.pilot).toEqual({ mean: -15, median: -15 });
    expect(regions[1]!.differences).toEqual({
      pilot: { mean: null, median: null },
      rollout: { mean: null, median: null },
    });
    expect(country.differences.rollout.mean).toBe(29.5);
  });
});
