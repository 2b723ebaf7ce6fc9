import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AREA_CLASS } from "../../../src/domain/area-class";
import type { Unit } from "../../../src/domain/indicator";
import type { Lens, LensInput, LensResult } from "../../../src/figures/lens/lens";
import { bivariate } from "../../../src/figures/lens/methods/bivariate";
import { change } from "../../../src/figures/lens/methods/change";
import { relativeRisk } from "../../../src/figures/lens/methods/relative-risk";
import { smoothed } from "../../../src/figures/lens/methods/smoothed";
import type { LensPorts } from "../../../src/figures/lens/ports";
import { roundStep } from "../../../src/figures/lens/rate-figures";
import { colouringOf } from "../../../src/layers/colouring";
import { type Cell, figureOf, inputOf } from "./figure";

const NO_PORTS = {} as LensPorts;

async function apply(lens: Lens, input: LensInput): Promise<LensResult> {
  const made = await lens.apply(input, NO_PORTS);
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
}

const round = (values: Iterable<number>) => Array.from(values, (v) => Number(v.toFixed(4)));

describe("smoothed", () => {
  const figure = figureOf({ 2565: [[10, 100], [300, 1000], [1, 2], 7, null, "suppressed"] });

  it("draws a rate of two people to the whole, names areas without counts, keeps states", async () => {
    const { values, classOf, facts, also, detail } = await apply(smoothed, inputOf(figure));
    expect(facts.mean).toBeCloseTo((100 * 311) / 1102, 9);
    expect(Math.abs(values![2]! - 28.22)).toBeLessThan(Math.abs(50 - 28.22) / 2);
    expect(values![3]).toBeNaN();
    expect([...classOf.slice(3)]).toEqual([
      AREA_CLASS.missing,
      AREA_CLASS.missing,
      AREA_CLASS.suppressed,
    ]);
    expect(facts).toMatchObject({ n: 3, without: 1, small: 1 });
    expect(also).toEqual(["withoutCounts"]);
    expect(detail!(0)!.blanks.low).toBeCloseTo(5.523, 2);
    expect(detail!(3)).toBeNull();
  });

  it("keeps the classes of the published map by choice", async () => {
    const scale = { breaks: [5, 20, 60], basis: "all-years", centre: null } as const;
    const { items } = await apply(
      smoothed,
      inputOf({ ...figure, scale }, null, { sameClasses: true }),
    );
    expect(items.map(({ to }) => to)).toEqual([5, 20, 60]);
    expect(items.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(3);
  });

  it("says why where there are no counts at all", async () => {
    const { says, classOf } = await apply(
      smoothed,
      inputOf(figureOf({ 2565: [7, 8, null, 1, 2, 3] })),
    );
    expect(says).toBe("noCounts");
    expect(new Set(classOf)).toEqual(new Set([AREA_CLASS.missing]));
  });
});

describe("relative risk", () => {
  const figure = figureOf({ 2565: [[10, 100], [30, 100], [0, 200], [40, 400], null, [5, 50]] });

  it("is observed over expected, in fixed classes", async () => {
    const { values, classOf, items } = await apply(relativeRisk, inputOf(figure));
    expect(round(values!)).toEqual([1, 3, 0, 1, Number.NaN, 1]);
    expect([...classOf]).toEqual([2, 4, 0, 2, AREA_CLASS.missing, 2]);
    expect(items.map(({ to }) => to)).toEqual([0.25, 0.5, 1, 2, 4, Number.POSITIVE_INFINITY]);
  });

  it("takes the region's rate by choice and says so; names tambons with few people", async () => {
    const made = await apply(relativeRisk, inputOf(figure, null, { expectation: "region" }));
    expect(round(made.values!)).toEqual([0.5, 1.5, 0, 1.4444, Number.NaN, 1.4444]);
    expect(made.says).toBe("factsRegion");
    expect(made.also).toEqual(["fewPeople"]);
    expect(made.detail!(1)).toMatchObject({
      blanks: { expected: 20 },
      whole: { observed: 30, people: 100 },
    });
  });
});

describe("change", () => {
  const early: Cell[] = [[10, 100], [104, 11037], [0, 50], 5, null, [10, 100]];
  const late: Cell[] = [[30, 100], [189, 11034], [5, 50], 4, [1, 9], "suppressed"];
  const years = { 2564: early, 2565: late };
  const now = figureOf(years);
  const before = figureOf(years, { year: 2564 });

  it("is later minus earlier, whichever of the two is on the map", async () => {
    for (const input of [inputOf(now, before), inputOf(before, now)]) {
      const { values, classOf, facts } = await apply(change, input);
      expect(round(values!)).toEqual([20, 0.7706, 10, -1, Number.NaN, Number.NaN]);
      expect([...classOf.slice(4)]).toEqual([AREA_CLASS.missing, AREA_CLASS.suppressed]);
      expect(facts).toMatchObject({ from: "2564", to: "2565", n: 4, up: 3, down: 0, unknown: 1 });
    }
  });

  it("is a percentage of the earlier year; from zero there is none, and it is a class of its own", async () => {
    const made = await apply(change, inputOf(now, before, { measure: "relative" }));
    expect(round(made.values!).slice(0, 4)).toEqual([200, 81.7802, Number.NaN, -20]);
    expect(made.items[made.classOf[2]!]!.key).toBe("fromZero");
    expect(made.items.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(4);
  });

  it("tells chance from more than chance by the counts, and what cannot be told", async () => {
    const made = await apply(change, inputOf(now, before, { measure: "significance" }));
    const keys = Array.from(made.classOf.slice(0, 4), (k) => made.items[k]!.key);
    expect(keys).toEqual(["up", "up", "up", "unknown"]);
    const same = await apply(
      change,
      inputOf(before, figureOf({ 2563: early, 2564: early }, { year: 2563 }), {
        measure: "significance",
      }),
    );
    expect(same.items[same.classOf[0]!]!.key).toBe("same");
  });

  it("makes nothing across the start of a new series, and says which", async () => {
    const broken = { breaks: [2565] };
    const made = await apply(
      change,
      inputOf(figureOf(years, broken), figureOf(years, { year: 2564, ...broken })),
    );
    expect(made.says).toBe("broken");
    expect(made.facts).toEqual({ from: "2564", to: "2565", first: "2565" });
    expect(made.items.map(({ key }) => key)).toEqual(["apart"]);
    const valued = [...made.classOf].filter((one) => one === 0).length;
    expect(valued).toBeGreaterThan(0);
    expect(made.items[0]?.count).toBe(valued);
    const states: number[] = Object.values(AREA_CLASS);
    expect([...made.classOf].every((one) => one === 0 || states.includes(one))).toBe(true);
  });

  it("says when there is no other year", async () => {
    expect((await apply(change, inputOf(now, now))).says).toBe("oneYear");
  });

  it("takes round steps", () => {
    expect([0, 0.3, 1, 1.01, 7, 23, 99].map(roundStep)).toEqual([0, 0.5, 1, 2, 10, 50, 100]);
  });
});

describe("bivariate", () => {
  it("puts thirds of both in nine cells, and no data where either lacks", async () => {
    const x = figureOf({ 2565: [1, 2, 3, 4, 5, 6] });
    const y = figureOf({ 2565: [6, null, 4, 3, "suppressed", 1] }, { id: "other" });
    const { classOf, items, square } = await apply(bivariate, inputOf(x, y));
    expect(items).toHaveLength(9);
    expect(square!.x).toHaveLength(3);
    expect([...classOf]).toEqual([6, AREA_CLASS.missing, 4, 1, AREA_CLASS.suppressed, 2]);
    expect(items.map(({ count }) => count)).toEqual([0, 1, 1, 0, 1, 0, 1, 0, 0]);
  });

  it("has fewer levels where a value in bulk leaves fewer, in the colours of low and high", async () => {
    const x = figureOf({ 2565: [0, 0, 0, 0, 0, 9] });
    const y = figureOf({ 2565: [1, 1, 1, 1, 1, 1] }, { id: "other" });
    const { items, classOf } = await apply(bivariate, inputOf(x, y));
    expect(items).toHaveLength(2);
    expect([...classOf]).toEqual([0, 0, 0, 0, 0, 1]);
  });
});

describe("counts that are not of a rate in per cent", () => {
  const people: Cell[] = [
    [10, 100],
    [300, 1000],
    [50, 200],
    [7, 70],
    [9, 90],
    [1, 50],
  ];
  const made = figureOf({ 2564: people, 2565: [...people].reverse() });
  const before = figureOf({ 2564: people }, { year: 2564 });
  const as = (figure: LensInput["figure"], unit: Unit) => ({
    ...figure,
    indicator: { ...figure.indicator, unit },
  });

  it.each(["people", "baht", "index"] as const)(
    "make no rate of %s: no figure, and a sentence that says so",
    async (unit) => {
      for (const lens of [smoothed, relativeRisk]) {
        const { says, values, facts } = await apply(lens, inputOf(as(made, unit)));
        expect(says).toBe("noCounts");
        expect([...values!].every(Number.isNaN)).toBe(true);
        expect(facts).toMatchObject({ n: 0, without: people.length });
      }
    },
  );

  it("test no difference of them", async () => {
    const { facts } = await apply(change, inputOf(as(made, "baht"), as(before, "baht")));
    expect(facts).toMatchObject({ up: 0, down: 0, unknown: people.length });
    const rates = await apply(change, inputOf(made, before));
    expect(rates.facts).toMatchObject({ unknown: 0 });
  });
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 40, max: 500 })),
  fc.constantFrom(null, "suppressed" as const, 0, 3.5),
);
const column = fc.array(cell, { minLength: 6, maxLength: 6 });

describe("every lens, whatever the data", () => {
  it("counts each area once: in a class of the legend or in a state", async () => {
    await fc.assert(
      fc.asyncProperty(column, column, fc.boolean(), async (a, b, fdr) => {
        const years = { 2564: a, 2565: b };
        const [now, before] = [figureOf(years), figureOf(years, { year: 2564 })];
        for (const lens of [smoothed, relativeRisk, change, bivariate]) {
          for (const measure of ["absolute", "relative", "significance"] as const) {
            const made = await apply(lens, inputOf(now, before, { measure }, fdr));
            const counted = made.items.reduce((sum, { count = 0 }) => sum + count, 0);
            const classed = made.classOf.filter((k) => k < AREA_CLASS.zero);
            expect(counted).toBe(classed.length);
            expect(classed.every((k) => k < made.items.length)).toBe(true);
            const { classes } = colouringOf(made, "puor", "dark");
            for (const item of classes) expect(item.colour).toMatch(/^#[0-9a-f]{6}$/);
            for (const fact of Object.values(made.facts)) expect(fact).not.toBe("NaN");
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
