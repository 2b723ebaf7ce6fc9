import fc from "fast-check";
import { ckmeans } from "simple-statistics";
import { describe, expect, it } from "vitest";
import { fisherJenks, random } from "../../../src/analysis";

function squares(group: number[]): number {
  const mean = group.reduce((a, b) => a + b, 0) / group.length;
  return group.reduce((sum, x) => sum + (x - mean) ** 2, 0);
}

function costOf(values: number[], breaks: number[]): number {
  const group = (b: number, i: number) =>
    values.filter((v) => v <= b && (i === 0 || v > breaks[i - 1]!));
  return breaks.reduce((sum, b, i) => sum + squares(group(b, i)), 0);
}

/** The least cost over every way to cut the different values in k classes. */
function bruteForce(values: number[], k: number): number {
  const distinct = [...new Set(values)].sort((a, b) => a - b);
  const search = (from: number, left: number, chosen: number[]): number => {
    if (left === 1) return costOf(values, [...chosen, distinct.at(-1)!]);
    let best = Number.POSITIVE_INFINITY;
    for (let i = from; i <= distinct.length - left; i++)
      best = Math.min(best, search(i + 1, left - 1, [...chosen, distinct[i]!]));
    return best;
  };
  return search(0, Math.min(k, distinct.length), []);
}

const columns = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double({ min: -50, max: 50, noNaN: true })),
  { minLength: 1, maxLength: 11 },
);

describe("Fisher–Jenks", () => {
  it("is as good as trying every partition", () => {
    fc.assert(
      fc.property(columns, fc.integer({ min: 1, max: 5 }), (values, k) => {
        const { breaks } = fisherJenks(values, k);
        expect(breaks.length).toBe(Math.min(k, new Set(values).size));
        expect(costOf(values, breaks)).toBeCloseTo(bruteForce(values, k), 6);
      }),
    );
  });

  it("is as good as ckmeans of simple-statistics", () => {
    const next = random(7);
    const values = Array.from({ length: 2000 }, () => Math.round(next() ** 6 * 10000) / 100);
    for (const k of [2, 3, 5, 7, 9]) {
      const other = ckmeans(values, k).reduce((sum, group) => sum + squares(group), 0);
      expect(costOf(values, fisherJenks(values, k).breaks)).toBeCloseTo(other, 4);
    }
  });

  it("takes a whole country's tambons in a fraction of a second", () => {
    const next = random(11);
    const values = Float64Array.from({ length: 7436 }, () => next() ** 4 * 100);
    const start = performance.now();
    const { counts } = fisherJenks(values, 9);
    expect(performance.now() - start).toBeLessThan(1000);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(7436);
  });
});
