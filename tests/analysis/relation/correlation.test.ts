import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pearson, spearman } from "../../../src/analysis";

/** Anscombe 1973, first and second sets. */
const X = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5];
const Y1 = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68];
const Y2 = [9.14, 8.14, 8.74, 8.77, 9.26, 8.1, 6.13, 3.1, 9.13, 7.26, 4.74];

const column = fc.array(
  fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(null), fc.constant(Number.NaN)),
  { maxLength: 60 },
);

describe("correlation of two columns", () => {
  it("gives Anscombe's .816 (1973) for two very different sets", () => {
    expect(pearson(X, Y1).r).toBeCloseTo(0.81642, 5);
    expect(pearson(X, Y2).r).toBeCloseTo(0.81624, 5);
  });

  it("gives rho −29/165 for IQ and hours of television (Wikipedia's worked example)", () => {
    const iq = [106, 100, 86, 101, 99, 103, 97, 113, 112, 110];
    const hours = [7, 27, 2, 50, 28, 29, 20, 12, 6, 17];
    const { r, n } = spearman(iq, hours);
    expect(r).toBeCloseTo(-29 / 165, 12);
    expect(n).toBe(10);
  });

  it("shares places among equal values: ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4", () => {
    expect(spearman([1, 2, 2, 3], [1, 2, 3, 4]).r).toBeCloseTo(4.5 / Math.sqrt(4.5 * 5), 12);
  });

  it("leaves rows with a missing side out, and never takes them for zero", () => {
    const r = pearson([1, null, 2, 3, Number.NaN, 4], [2, 100, 4, 6, 1, 8]);
    expect(r).toEqual({ r: 1, n: 4 });
  });

  it("says nothing without spread or with fewer than three pairs", () => {
    for (const method of [pearson, spearman]) {
      expect(method([1, 1, 1], [1, 2, 3])).toEqual({ r: Number.NaN, n: 3 });
      expect(method([1, 2], [1, 2])).toEqual({ r: Number.NaN, n: 2 });
      expect(method([], [])).toEqual({ r: Number.NaN, n: 0 });
    }
  });

  it("is symmetric, within −1 to 1, and ranks do not mind a rising curve", () => {
    fc.assert(
      fc.property(column, column, (x, y) => {
        for (const method of [pearson, spearman]) {
          const { r, n } = method(x, y);
          const back = method(y, x);
          expect(back.n).toBe(n);
          if (Number.isNaN(r)) expect(back.r).toBeNaN();
          else expect(back.r).toBeCloseTo(r, 9);
          expect(Number.isNaN(r) || Math.abs(r) <= 1).toBe(true);
        }
        const curved = x.map((v) => (v === null ? null : v ** 3));
        expect(spearman(curved, y)).toEqual(spearman(x, y));
      }),
    );
  });
});
