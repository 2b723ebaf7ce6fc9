import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  boxMap,
  type Classes,
  classCounts,
  classify,
  classOf,
  equalInterval,
  fisherJenks,
  manualBreaks,
  quantileBreaks,
  standardDeviation,
} from "../../../src/analysis";

type Value = number | null | undefined;
const METHODS: Record<string, (values: Value[], k: number) => Classes> = {
  quantile: quantileBreaks,
  equal: equalInterval,
  fisher: fisherJenks,
  box: (values) => boxMap(values),
  strictBox: (values) => boxMap(values, 3),
  deviation: (values) => standardDeviation(values),
  manual: (values) => manualBreaks(values, [0, 10, 10, 2.5]),
};

const ties = fc.integer({ min: -3, max: 6 });
const anyValue = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  ties,
  fc.constant(0),
  fc.constantFrom(null, undefined, Number.NaN, Number.POSITIVE_INFINITY),
);
const columns = fc.oneof(fc.array(anyValue, { maxLength: 60 }), fc.array(ties, { maxLength: 60 }));
const classNumber = fc.integer({ min: 1, max: 9 });
const present = (values: Value[]) => values.filter((v) => Number.isFinite(v)) as number[];

describe.each(Object.entries(METHODS))("%s", (name, method) => {
  it("gives ascending finite bounds that hold every value once", () => {
    fc.assert(
      fc.property(columns, classNumber, (values, k) => {
        const { breaks, counts } = method(values, k);
        const there = present(values);
        expect(counts.reduce((a, b) => a + b, 0)).toBe(there.length);
        expect(counts).toHaveLength(breaks.length);
        expect(breaks.every(Number.isFinite)).toBe(true);
        expect(breaks.every((b, i) => i === 0 || breaks[i - 1]! < b)).toBe(true);
        if (there.length > 0) expect(breaks.at(-1)).toBeGreaterThanOrEqual(Math.max(...there));
        expect(classCounts(values, breaks)).toEqual(counts);
        const recount = breaks.map(
          (b, i) => there.filter((v) => v <= b && (i === 0 || v > breaks[i - 1]!)).length,
        );
        expect(recount).toEqual(counts);
      }),
    );
  });

  it("has no class for nothing, and one for a single value or equal values", () => {
    expect(method([], 5)).toEqual({ breaks: [], counts: [] });
    expect(method([null, Number.NaN, undefined], 5)).toEqual({ breaks: [], counts: [] });
    if (name === "manual") return;
    expect(method([7], 5)).toEqual({ breaks: [7], counts: [1] });
    expect(method([7, 7, null, 7], 5)).toEqual({ breaks: [7], counts: [3] });
  });
});

describe("quantile, equal interval and Fisher–Jenks", () => {
  it("end at the greatest value, with no more classes than asked or than different values", () => {
    fc.assert(
      fc.property(columns, classNumber, (values, k) => {
        const there = present(values);
        for (const method of [quantileBreaks, equalInterval, fisherJenks]) {
          const { breaks } = method(values, k);
          expect(breaks.length).toBeLessThanOrEqual(Math.min(k, new Set(there).size));
          if (there.length > 0) expect(breaks.at(-1)).toBe(Math.max(...there) + 0);
        }
      }),
    );
  });

  it("quantile and Fisher–Jenks leave no class empty", () => {
    fc.assert(
      fc.property(columns, classNumber, (values, k) => {
        expect(quantileBreaks(values, k).counts).not.toContain(0);
        expect(fisherJenks(values, k).counts).not.toContain(0);
      }),
    );
  });

  it("zeros in bulk are one class of their own", () => {
    const values = [...Array(81).fill(0), ...Array.from({ length: 19 }, (_, i) => i + 1)];
    expect(quantileBreaks(values, 5)).toEqual({ breaks: [0, 19], counts: [81, 19] });
    expect(fisherJenks(values, 2).breaks.at(-1)).toBe(19);
  });

  it("refuses a number of classes that is none", () => {
    expect(() => quantileBreaks([1, 2], 0)).toThrow(RangeError);
    expect(() => fisherJenks([1, 2], 2.5)).toThrow(RangeError);
  });
});

describe("class of a value", () => {
  it("is closed on the right, −1 for missing, the last for what lies above all", () => {
    expect([0, 1, 1.01, 5, 99].map((v) => classOf(v, [1, 5]))).toEqual([0, 0, 1, 1, 1]);
    expect([null, undefined, Number.NaN].map((v) => classOf(v, [1, 5]))).toEqual([-1, -1, -1]);
    expect(classOf(3, [])).toBe(-1);
  });
  it("is the same in bulk", () => {
    const values = Float64Array.of(0, 1, Number.NaN, 3, 9);
    expect([...classify(values, [1, 5])]).toEqual([0, 0, 255, 1, 1]);
    expect([...classify(values, [])]).toEqual([255, 255, 255, 255, 255]);
  });
});
