import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localMoran, random } from "../../../src/analysis";
import { DESMITH, rook } from "./grid";

describe("local Moran of desmith: pysal/esda @11450be esda/moran.py docstring", () => {
  const found = localMoran(DESMITH.values, DESMITH.neighbours);
  it("values, scaled by n − 1", () => {
    const expected = [
      -0.11409277, -0.19940543, -0.13351408, -0.51770383, 0.48095009, 0.12208113, 1.19148298,
      -0.58144305, 0.07101383, 0.34314301,
    ];
    expected.forEach((I, i) => {
      expect(found.I[i]).toBeCloseTo(I, 7);
    });
  });
  it("quadrants (1 HH, 2 LH, 3 LL, 4 HL)", () => {
    const words = ["HH", "LH", "LL", "HL"];
    expect(found.quadrant).toEqual([4, 4, 4, 2, 3, 3, 1, 4, 3, 3].map((q) => words[q - 1]));
  });
});

describe("conditional permutation", () => {
  const next = random(3);
  const values = Array.from({ length: 900 }, (_, i) => (i % 30 < 6 ? 10 : 0) + next());
  const neighbours = rook(30, 30);

  it("gives the same p for the same seed, and another for another", () => {
    const [a, b, c] = [1, 1, 2].map((seed) => localMoran(values, neighbours, { seed }).p);
    expect(a).toEqual(b);
    expect(a).not.toEqual(c);
  });

  it("finds the planted cluster and little elsewhere", () => {
    const { p, quadrant } = localMoran(values, neighbours);
    expect(p[15 * 30 + 2]).toBeLessThan(0.02);
    expect(quadrant[15 * 30 + 2]).toBe("HH");
    const noise = Array.from({ length: 900 }, next);
    const chance = localMoran(noise, neighbours).p.filter((x) => x <= 0.05).length / 900;
    expect(chance).toBeGreaterThan(0.03);
    expect(chance).toBeLessThan(0.07);
  });

  it("agrees with every choice of others counted out, on a grid small enough for it", () => {
    const small = [5, 1, 2, 8, 3, 9, 4, 7, 6];
    const { p } = localMoran(small, rook(3, 3), { draws: 100_000 });
    small.forEach((_, i) => {
      const exact = exactP(small, rook(3, 3)[i]!, i);
      expect(Math.abs(p[i]! - exact)).toBeLessThan(0.05 * exact + 1e-9);
    });
  });

  it("stays within bounds for ties, zeros in bulk, gaps and areas alone", () => {
    const cell = fc.constantFrom(0, 0, 0, 1, 5, null, Number.NaN);
    fc.assert(
      fc.property(fc.array(cell, { minLength: 12, maxLength: 12 }), (cells) => {
        const { p, I, quadrant, used } = localMoran(cells, rook(3, 4), { draws: 19 });
        expect(used).toBe(cells.filter(Number.isFinite).length);
        cells.forEach((value, i) => {
          if (!Number.isFinite(value)) expect(I[i]).toBeNaN();
          if (quadrant[i] === null) expect(p[i]).toBeNaN();
          else expect(p[i]! > 0 && p[i]! <= 1).toBe(true);
        });
      }),
    );
    expect(localMoran([2, 2, 2, 2], rook(2, 2)).quadrant).toEqual([null, null, null, null]);
    const alone = localMoran([1, 2, 3], [[1], [0], []]);
    expect([alone.I[2], alone.quadrant[2], alone.p[2]]).toEqual([0, null, Number.NaN]);
    expect(localMoran([], []).used).toBe(0);
  });

  it("takes a country of tambons in about a second", () => {
    const country = Array.from({ length: 7425 }, next);
    const start = performance.now();
    localMoran(country, rook(75, 99));
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

/** Twice the share of all choices of as many other areas whose sum is as extreme, on the nearer side. */
function exactP(values: number[], list: number[], own: number): number {
  const target = list.reduce((sum, j) => sum + values[j]!, 0);
  const others = values.filter((_, j) => j !== own);
  const sums = choose(others, list.length);
  const above = sums.filter((sum) => sum >= target - 1e-9).length;
  const below = sums.filter((sum) => sum <= target + 1e-9).length;
  return values[own] === 5 ? 1 : Math.min(1, (2 * Math.min(above, below)) / sums.length);
}

function choose(values: number[], count: number): number[] {
  if (count === 0) return [0];
  return values.flatMap((value, i) =>
    choose(values.slice(i + 1), count - 1).map((sum) => sum + value),
  );
}
