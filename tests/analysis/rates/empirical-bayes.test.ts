import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { empiricalBayes } from "../../../src/analysis";

describe("empirical Bayes (Marshall 1991)", () => {
  it("follows the formula", () => {
    const { rate, mean, variance } = empiricalBayes([1, 30, 10], [10, 100, 100]);
    const b = 41 / 210;
    const s2 = (10 * (0.1 - b) ** 2 + 100 * (0.3 - b) ** 2 + 100 * (0.1 - b) ** 2) / 210;
    const a = s2 - b / 70;
    expect(mean).toBeCloseTo(b, 12);
    expect(variance).toBeCloseTo(a, 12);
    expect(rate[0]).toBeCloseTo(b + (a / (a + b / 10)) * (0.1 - b), 12);
  });

  it("gives missing for missing, and the mean where rates differ by chance only", () => {
    const { rate, mean } = empiricalBayes([null, 5, 5, 5, 1], [100, 50, 50, 50, 0]);
    expect(rate).toEqual([Number.NaN, mean, mean, mean, Number.NaN]);
    expect(empiricalBayes([0, 0], [10, 20])).toEqual({ rate: [0, 0], mean: 0, variance: 0 });
    expect(empiricalBayes([], []).mean).toBeNaN();
  });

  it("moves each rate towards the mean and never past it", () => {
    const area = fc.record({ events: fc.nat(40), people: fc.integer({ min: 40, max: 4000 }) });
    fc.assert(
      fc.property(fc.array(area, { minLength: 1 }), (areas) => {
        const { rate, mean } = empiricalBayes(
          areas.map((a) => a.events),
          areas.map((a) => a.people),
        );
        areas.forEach(({ events, people }, i) => {
          const raw = events / people;
          expect(rate[i]).toBeGreaterThanOrEqual(Math.min(raw, mean) - 1e-12);
          expect(rate[i]).toBeLessThanOrEqual(Math.max(raw, mean) + 1e-12);
        });
      }),
    );
  });
});
