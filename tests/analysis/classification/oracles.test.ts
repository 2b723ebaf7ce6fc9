import { describe, expect, it } from "vitest";
import {
  boxMap,
  equalInterval,
  fisherJenks,
  manualBreaks,
  quantileBreaks,
  standardDeviation,
} from "../../../src/analysis";
import { CALEMP } from "./calemp";

function near(actual: number[], expected: number[]) {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i]!, 6);
  });
}

describe("classes of calemp as in pysal/mapclassify @e8d0550 test_mapclassify.py", () => {
  it("quantiles", () => {
    const { breaks, counts } = quantileBreaks(CALEMP, 5);
    near(breaks, [1.464, 5.798, 13.278, 54.616, 4111.45]);
    expect(counts).toEqual([12, 11, 12, 11, 12]);
  });
  it("equal intervals", () => {
    const { breaks, counts } = equalInterval(CALEMP, 5);
    near(breaks, [822.394, 1644.658, 2466.922, 3289.186, 4111.45]);
    expect(counts).toEqual([57, 0, 0, 0, 1]);
  });
  it("Fisher and Jenks", () => {
    const { breaks, counts } = fisherJenks(CALEMP, 5);
    expect(breaks).toEqual([75.29, 192.05, 370.5, 722.85, 4111.45]);
    expect(counts).toEqual([49, 3, 4, 1, 1]);
  });
  it("box map", () => {
    const { breaks, counts } = boxMap(CALEMP);
    near(breaks, [-52.87625, 2.5675, 9.365, 39.53, 94.97375, 4111.45]);
    expect(counts).toEqual([0, 15, 14, 14, 6, 9]);
  });
  it("standard deviations", () => {
    const { breaks, counts } = standardDeviation(CALEMP);
    near(breaks, [-967.36235382, -420.71712519, 672.57333208, 1219.21856072, 4111.45]);
    expect(counts).toEqual([0, 0, 56, 1, 1]);
  });
  it("bounds of one's own", () => {
    expect(manualBreaks(CALEMP, [20, Number.NaN, 10, 20]).breaks).toEqual([10, 20, 4111.45]);
    expect(manualBreaks([1, 5, 12], [5, 10, 20, 50])).toEqual({
      breaks: [5, 10, 20, 50],
      counts: [2, 0, 1, 0],
    });
  });
});
