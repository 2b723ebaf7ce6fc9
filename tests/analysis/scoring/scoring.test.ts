import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ahp, type Criterion, topsis, weightedSum } from "../../../src/analysis";

function criteria(weights: number[], directions: ("max" | "min")[]): Criterion[] {
  return weights.map((weight, j) => ({ weight, direction: directions[j]! }));
}

function near(actual: number[], expected: number[], digits: number) {
  expected.forEach((value, i) => {
    expect(actual[i]).toBeCloseTo(value, digits);
  });
}

describe("TOPSIS", () => {
  it("of Tzeng and Huang 2011: scikit-criteria @35f17ee tests/agg/test_topsis.py", () => {
    const matrix = [
      [5, 8, 4],
      [7, 6, 8],
      [8, 8, 6],
      [7, 4, 6],
    ];
    const found = topsis(matrix, criteria([0.3, 0.4, 0.3], ["max", "max", "max"]));
    near(found.score, [0.5037, 0.6581, 0.7482, 0.334], 4);
    expect(found.rank).toEqual([3, 2, 1, 4]);
  });
  it("has no closeness where all are equal", () => {
    const same = topsis([[1], [1]], criteria([1], ["max"]));
    expect(same).toEqual({ score: [Number.NaN, Number.NaN], rank: [Number.NaN, Number.NaN] });
  });
});

describe("weighted sum", () => {
  it("of Kracka and others 2010: scikit-criteria tests/agg/test_simple.py", () => {
    const matrix = [
      [33.95, 23.78, 11.45, 39.97, 29.44, 167.1, 3.852],
      [38.9, 4.17, 6.32, 0.01, 4.29, 132.52, 25.184],
      [37.59, 9.36, 8.23, 4.35, 10.22, 136.71, 10.845],
      [30.44, 37.59, 13.91, 74.08, 45.1, 198.34, 2.186],
      [36.21, 14.79, 9.17, 17.77, 17.06, 148.3, 6.61],
      [37.8, 8.55, 7.97, 2.35, 9.25, 134.83, 11.935],
    ];
    const rules = criteria(new Array(7).fill(1 / 7), [
      "min",
      "min",
      "min",
      "min",
      "max",
      "min",
      "max",
    ]);
    const found = weightedSum(matrix, rules, { normalisation: "sum" });
    near(found.score, [0.12040426, 0.3458235, 0.13838192, 0.12841246, 0.12346084, 0.14351701], 7);
    expect(found.rank).toEqual([6, 1, 3, 4, 5, 2]);
  });

  it("gives no score to a gap, the better rank to equals, nothing to a flat criterion", () => {
    const rules = criteria([0.5, 0.5, 2], ["max", "min", "max"]);
    const found = weightedSum(
      [
        [0, 0, 7],
        [1, null, 7],
        [2, 4, 7],
        [2, 0, 7],
      ],
      rules,
    );
    expect(found.score).toEqual([0.5, Number.NaN, 0.5, 1]);
    expect(found.rank).toEqual([2, Number.NaN, 2, 1]);
    expect(weightedSum([], rules)).toEqual({ score: [], rank: [] });
  });

  it("stays between 0 and the sum of weights, and ranks 1 best", () => {
    const row = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 3, maxLength: 3 });
    const matrices = fc.array(row, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(matrices, (matrix) => {
        const rules = criteria([0.2, 0.3, 0.5], ["max", "min", "max"]);
        const { score, rank } = weightedSum(matrix, rules);
        expect(score.every((s) => s >= 0 && s <= 1 + 1e-12)).toBe(true);
        expect(score[rank.indexOf(1)]).toBe(Math.max(...score));
      }),
    );
  });
});

describe("AHP", () => {
  it("principal eigenvector, Saaty's index .58: matrix of scikit-criteria ahp_ext/test_ahp.py", () => {
    const found = ahp([
      [1, 3, 3],
      [1 / 3, 1, 2],
      [1 / 3, 1 / 2, 1],
    ]);
    near(found.weights, [0.59363369, 0.24931053, 0.15705579], 7);
    expect(found.lambdaMax).toBeCloseTo(3.053621575878972, 9);
    expect(found.consistencyIndex).toBeCloseTo(0.026810787939, 9);
    expect(found.consistencyRatio).toBeCloseTo(0.046225496, 8);
  });
  it("finds consistent judgements consistent, and refuses what is no comparison", () => {
    const weights = [0.5, 0.3, 0.2];
    const found = ahp(weights.map((a) => weights.map((b) => a / b)));
    near(found.weights, weights, 12);
    expect(found.consistencyRatio).toBeCloseTo(0, 12);
    expect(ahp([[1]])).toMatchObject({ weights: [1], consistencyRatio: 0 });
    expect(() => ahp([[1, 0]])).toThrow(RangeError);
    expect(() => ahp([])).toThrow(RangeError);
  });
});
