import { describe, expect, it } from "vitest";
import {
  differenceInDifferences,
  donutRadii,
  matchControls,
  random,
  randomizationTest,
} from "../../../src/analysis";

describe("difference in differences", () => {
  it("of Card and Krueger 1994, Table 3 (from the rounded means)", () => {
    const means = {
      treatedBefore: 20.44,
      treatedAfter: 21.03,
      controlBefore: 23.33,
      controlAfter: 21.17,
    };
    expect(differenceInDifferences(means).effect).toBeCloseTo(2.75, 9);
    const gap = { ...means, controlAfter: Number.NaN };
    expect(differenceInDifferences(gap).effect).toBeNaN();
  });
});

describe("randomisation test", () => {
  const next = random(5);
  const block = Array.from({ length: 300 }, (_, i) => i % 6);
  const treated = block.map((_, i) => (i < 6 ? 1 : 0));
  const noise = block.map((region) => region * 10 + next());

  it("recovers a planted effect, whatever the regions' levels", () => {
    const outcome = noise.map((value, i) => value - 3 * treated[i]!);
    const found = randomizationTest({ outcome, treated, block });
    expect(found.effect).toBeCloseTo(-3, 0);
    expect(found.p).toBe(0.001);
    expect(found).toMatchObject({ treated: 6, controls: 294, permutations: 999 });
  });

  it("has exact p where there are few ways to deal", () => {
    const outcome = [9, 1, 2, 3];
    const found = randomizationTest({ outcome, treated: [1, 0, 0, 0], permutations: 20000 });
    expect(found.effect).toBe(7);
    expect(found.p).toBeCloseTo(0.25, 1);
  });

  it("finds nothing where nothing was dealt", () => {
    const same = randomizationTest({ outcome: [4, 4, 4], treated: [1, 0, 0] });
    expect(same).toMatchObject({ effect: 0, p: 1 });
    const none = randomizationTest({ outcome: [4, null], treated: [1, 0] });
    expect(none).toMatchObject({ effect: Number.NaN, p: Number.NaN, treated: 0 });
  });
});

describe("matching of comparison areas", () => {
  it("takes the most alike of the same region, each once", () => {
    const { matches, balance } = matchControls({
      treated: [0, 1],
      candidates: [2, 3, 4, 5],
      covariates: [[10, 20, 11, 19, 50, 20]],
      block: [0, 1, 0, 1, 0, 2],
    });
    expect(matches.map((match) => match.controls)).toEqual([[2], [3]]);
    expect(Math.abs(balance[0]!.after!)).toBeLessThan(Math.abs(balance[0]!.before!));
  });

  it("does not depend on the order of the lists, and leaves gaps out", () => {
    const covariates = [
      [1, 2, 3, 4, 5, 6, Number.NaN],
      [2, 2, 2, 2, 2, 2, 2],
    ];
    const a = matchControls({ treated: [0, 3], candidates: [1, 2, 4, 5, 6], covariates });
    const b = matchControls({ treated: [3, 0], candidates: [6, 5, 4, 2, 1], covariates });
    const sorted = [...b.matches].sort((x, y) => x.treated - y.treated);
    expect(a.matches).toEqual(sorted);
    expect(a.matches.flatMap((match) => match.controls)).not.toContain(6);
    expect(a.balance[1]).toEqual({ before: null, after: null });
    expect(matchControls({ treated: [], candidates: [1], covariates }).matches).toEqual([]);
  });
});

describe("donut radii", () => {
  it("follow r = √(k/(π·density))", () => {
    const { min, max } = donutRadii(50, 10, 50);
    expect(min).toBeCloseTo(0.252313252202016, 12);
    expect(max).toBeCloseTo(0.5641895835477563, 12);
    expect(donutRadii(0, 10, 50).min).toBeNaN();
  });
});
