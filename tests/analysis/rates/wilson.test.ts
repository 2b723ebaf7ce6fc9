import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scoreOfLevel, twoSided, wilson } from "../../../src/analysis";

describe("Wilson's interval: Newcombe 1998, Statistics in Medicine 17:857, table I, method 3", () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i", (events, population, lower, upper) => {
    const found = wilson([events], [population]);
    expect(found.lower[0]).toBeCloseTo(lower, 4);
    expect(found.upper[0]).toBeCloseTo(upper, 4);
  });
});

describe("Wilson's interval", () => {
  it("says nothing of what is missing or impossible", () => {
    const events = [null, 1, 1, 5, -1, Number.NaN];
    const { lower, upper } = wilson(events, [10, 0, null, 4, 10, 10]);
    expect(lower).toEqual(new Array(6).fill(Number.NaN));
    expect(upper).toEqual(lower);
    expect(wilson([], [])).toEqual({ lower: [], upper: [] });
    expect(() => wilson([1], [2], 1)).toThrow(RangeError);
  });

  it("holds the share, stays within 0 and 1, mirrors, and narrows with people", () => {
    const share = fc
      .integer({ min: 1, max: 5000 })
      .chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(share, fc.constantFrom(0.9, 0.95, 0.99), ([x, n], level) => {
        const { lower, upper } = wilson([x, n - x, 10 * x], [n, n, 10 * n], level);
        expect(lower[0]).toBeGreaterThanOrEqual(0);
        expect(upper[0]).toBeLessThanOrEqual(1);
        expect(lower[0]).toBeLessThanOrEqual(x / n + 1e-12);
        expect(upper[0]).toBeGreaterThanOrEqual(x / n - 1e-12);
        expect(lower[1]).toBeCloseTo(1 - upper[0]!, 9);
        expect(upper[2]! - lower[2]!).toBeLessThan(upper[0]! - lower[0]!);
      }),
    );
  });
});

describe("the normal distribution", () => {
  it("gives the usual scores (table of Φ)", () => {
    expect(scoreOfLevel(0.95)).toBeCloseTo(1.959964, 5);
    expect(scoreOfLevel(0.99)).toBeCloseTo(2.575829, 5);
    expect(twoSided(0)).toBeCloseTo(1, 6);
    expect(twoSided(-1.959964)).toBeCloseTo(0.05, 6);
    expect(twoSided(Number.NaN)).toBeNaN();
  });
});
