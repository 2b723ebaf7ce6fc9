import { describe, expect, it } from "vitest";
import { falseDiscoveryRate, passedByChance, random, twoSided } from "../../../src/analysis";
import { sumDraws } from "../../../src/analysis/spatial/sum-draws";

const MANY = 1_000_000;

/** Rates as offices have them: a third zero, most small, a few very large. */
function skewed(seed: number): Float64Array {
  const next = random(seed);
  return centred(
    Float64Array.from({ length: 600 }, () => (next() < 0.33 ? 0 : 2 / (1 - 0.99 * next()) - 2)),
  );
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  return values.map((x) => x - mean);
}

/** Sums of `count` others than `own`, drawn plainly a million times. */
function plainSums(z: Float64Array, count: number, own: number, seed: number): Float64Array {
  const next = random(seed);
  const deck = Int32Array.from(z.keys()).filter((i) => i !== own);
  return Float64Array.from({ length: MANY }, () => {
    let sum = 0;
    for (let c = 0; c < count; c++) {
      const at = c + Math.floor(next() * (deck.length - c));
      const drawn = deck[at]!;
      deck[at] = deck[c]!;
      deck[c] = drawn;
      sum += z[drawn]!;
    }
    return sum;
  }).sort();
}

describe("p of a sum of neighbours, far beyond the number of draws", () => {
  it.each([2, 4, 7])("agrees with 10⁶ plain draws of %d neighbours on skewed rates", (count) => {
    const z = skewed(11);
    const own = z.indexOf(z.reduce((most, x) => Math.max(most, x), 0));
    const chance = sumDraws(z, 8, { draws: 9_999, seed: 2565 });
    const sums = plainSums(z, count, own, 5);
    for (const share of [0.1, 0.01, 0.001, 0.0001, 0.00002]) {
      for (const at of [share * MANY, (1 - share) * MANY]) {
        const sum = sums[Math.round(at)]!;
        const above = sums.filter((one) => one >= sum - 1e-9).length;
        const below = sums.filter((one) => one <= sum + 1e-9).length;
        const plain = Math.min(1, (2 * Math.min(above, below)) / MANY);
        const ratio = chance.p(sum, count, own) / plain;
        const off = share < 0.001 ? 0.5 : 0.2;
        expect([share, Math.abs(Math.log(ratio)) < off]).toEqual([share, true]);
      }
    }
  });

  it("goes on falling where no plain draw has ever come", () => {
    const z = skewed(11);
    const largest = Float64Array.from(z).sort().reverse();
    const sum = largest.slice(1, 6).reduce((total, x) => total + x, 0);
    const p = sumDraws(z, 8, { draws: 9_999, seed: 2565 }).p(sum, 5, z.indexOf(largest[0]!));
    const exact =
      2 / [599, 598, 597, 596, 595].reduce((product, n, i) => (product * n) / (i + 1), 1);
    expect(p).toBeLessThan(1e-8);
    expect(p).toBeGreaterThan(exact);
  });

  it("is spdep's analytical p where the values are near a normal distribution: (S − E)/sd with the exact moments of drawing without replacement", () => {
    const next = random(3);
    const bell = () => next() + next() + next() + next() + next() + next() - 3;
    const z = centred(Float64Array.from({ length: 4000 }, bell));
    const chance = sumDraws(z, 12, { draws: 9_999, seed: 1 });
    const others = z.filter((_, i) => i !== 7);
    const mean = others.reduce((sum, x) => sum + x, 0) / 3999;
    const variance = others.reduce((sum, x) => sum + (x - mean) ** 2, 0) / 3999;
    for (const score of [-3, -2, -1, 1, 2, 3, 3.5]) {
      const deviation = Math.sqrt((12 * variance * (3999 - 12)) / 3998);
      const p = chance.p(12 * mean + score * deviation, 12, 7);
      expect(Math.abs(Math.log(p / twoSided(score)))).toBeLessThan(0.2);
    }
  });

  it("is (r + 1)/(m + 1) twice where all values are dealt and none leans, and never 0", () => {
    const z = centred(Float64Array.from([1, 2, 3, 4, 5]));
    const one = sumDraws(z, 1, { draws: 1, seed: 1 });
    for (const sum of z) expect(one.p(sum, 1, null)).toBe(1);
    expect(sumDraws(z, 4, { draws: 9_999, seed: 1 }).p(0, 4, 2)).toBe(1);
    expect(sumDraws(z, 4, { draws: 9_999, seed: 1 }).p(99, 1, 2)).toBeGreaterThan(0);
  });

  it("is the same for the same seed", () => {
    const [a, b, c] = [1, 1, 2].map((seed) =>
      sumDraws(skewed(4), 6, { draws: 999, seed }).p(30, 6, 3),
    );
    expect(a).toBe(b);
    expect(a).not.toBe(c);
  });
});

describe("how many pass by chance alone", () => {
  it("is a twentieth of all tests without a correction, and of those that pass with one", () => {
    const p = [0.001, 0.002, 0.03, 0.2, 0.5, Number.NaN];
    expect(passedByChance(p, 0.05)).toBeCloseTo(0.25, 12);
    const threshold = falseDiscoveryRate(p, 0.05);
    expect(p.filter((one) => one <= threshold)).toHaveLength(3);
    expect(passedByChance(p, threshold)).toBeCloseTo(0.05 * 3, 12);
    expect(passedByChance([], 0.05)).toBe(0);
  });
});
