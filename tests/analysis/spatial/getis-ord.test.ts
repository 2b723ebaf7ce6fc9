import { describe, expect, it } from "vitest";
import { falseDiscoveryRate, getisOrd } from "../../../src/analysis";

/** pysal/esda @11450be test_getisord.py; all also equal spdep 1.2.7 localG. */
const VALUES = [2, 3, 3.2, 5, 8, 7];
const NEIGHBOURS = [[1, 3], [0, 3, 4], [4], [0, 1, 4], [1, 2, 3, 5], [4]];

function near(actual: number[], expected: number[]) {
  expected.forEach((z, i) => {
    expect(actual[i]).toBeCloseTo(z, 7);
  });
}

describe("Getis–Ord of six points: pysal/esda @11450be test_getisord.py, spdep localG", () => {
  it("G", () => {
    near(
      getisOrd(VALUES, NEIGHBOURS, { star: false }).z,
      [-1.0136729, -0.04361589, 1.31558703, -0.31412676, 1.15373986, 1.77833941],
    );
  });
  it("G*", () => {
    near(
      getisOrd(VALUES, NEIGHBOURS, { star: true }).z,
      [-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331],
    );
  });
});

describe("Getis–Ord of little", () => {
  it("leaves missing areas out as if they were not there", () => {
    const { z } = getisOrd([...VALUES, null], [...NEIGHBOURS.slice(0, 5), [4, 6], [5]], {
      star: true,
    });
    expect(z[6]).toBeNaN();
    near(z.slice(0, 6), getisOrd(VALUES, NEIGHBOURS, { star: true }).z);
  });
  it("says nothing of equal values, of one alone, of none", () => {
    expect(getisOrd([2, 2], [[1], [0]], { star: true }).z).toEqual([Number.NaN, Number.NaN]);
    expect(getisOrd([1, 2, 3], [[1], [0], []], { star: false }).z[2]).toBeNaN();
    expect(getisOrd([], [], { star: true }).z).toHaveLength(0);
  });
});

describe("false discovery rate (Benjamini and Hochberg 1995)", () => {
  it("lets through the greatest rank that keeps the rule", () => {
    expect(falseDiscoveryRate([0.01, 0.02, 0.03, 0.5], 0.05)).toBeCloseTo(0.0375, 12);
    expect(falseDiscoveryRate([0.04, 0.045, 0.5], 0.05)).toBeCloseTo(0.05 / 3, 12);
  });
  it("counts no missing p as a test", () => {
    expect(falseDiscoveryRate([0.01, Number.NaN, null], 0.05)).toBeCloseTo(0.05, 12);
    expect(falseDiscoveryRate([], 0.05)).toBe(0);
  });
});
