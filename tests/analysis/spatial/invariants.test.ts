import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  getisOrd,
  localMoran,
  moran,
  moranPermutation,
  type Neighbours,
} from "../../../src/analysis";
import { DESMITH, rook } from "./grid";

const COUNT = 20;
const NEIGHBOURS = rook(4, 5);
const value = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(null), fc.constant(0));
const values = fc.array(value, { minLength: COUNT, maxLength: COUNT });
const order = fc.shuffledSubarray(
  Array.from({ length: COUNT }, (_, i) => i),
  { minLength: COUNT },
);

/** All that the three methods say, without the part that chance has in it. */
function told(list: readonly (number | null)[], neighbours: Neighbours) {
  const { I, quadrant, used } = localMoran(list, neighbours, { draws: 1 });
  const { I: global, expected, varianceRandomization } = moran(list, neighbours);
  const { z } = getisOrd(list, neighbours, { star: true });
  return { I, quadrant, used, global, expected, varianceRandomization, z };
}

function expectSame(a: readonly number[], b: readonly number[]) {
  expect(a).toHaveLength(b.length);
  a.forEach((x, i) => {
    if (Number.isNaN(b[i]!)) expect(x).toBeNaN();
    else expect(x).toBeCloseTo(b[i]!, 6);
  });
}

describe("Moran, local Moran and Gi* do not change", () => {
  it("when a constant is added, or values are scaled", () => {
    const change = fc.record({
      by: fc.integer({ min: -50, max: 50 }),
      times: fc.constantFrom(0.5, 3),
    });
    fc.assert(
      fc.property(values, change, (list, { by, times }) => {
        const before = told(list, NEIGHBOURS);
        const after = told(
          list.map((x) => (x === null ? null : x * times + by)),
          NEIGHBOURS,
        );
        expectSame(after.I, before.I);
        expectSame(after.z, before.z);
        expectSame([after.global, after.expected], [before.global, before.expected]);
        expectSame([after.varianceRandomization], [before.varianceRandomization]);
      }),
    );
  });

  it("when areas are numbered otherwise", () => {
    fc.assert(
      fc.property(values, order, (list, at) => {
        const placeOf = at.map((_, row) => at.indexOf(row));
        const renamed = at.map((row) => list[row]!);
        const links = at.map((row) => NEIGHBOURS[row]!.map((other) => placeOf[other]!));
        const before = told(list, NEIGHBOURS);
        const after = told(renamed, links);
        expectSame(
          placeOf.map((place) => after.I[place]!),
          before.I,
        );
        expectSame(
          placeOf.map((place) => after.z[place]!),
          before.z,
        );
        expectSame([after.global], [before.global]);
      }),
    );
  });

  it("when values are turned over, but for the side", () => {
    fc.assert(
      fc.property(values, (list) => {
        const turned = list.map((x) => (x === null ? null : -x));
        const [before, after] = [told(list, NEIGHBOURS), told(turned, NEIGHBOURS)];
        expectSame(after.I, before.I);
        expectSame(
          after.z.map((z) => -z),
          before.z,
        );
      }),
    );
  });
});

describe("local Moran adds up to Moran's I", () => {
  it("ΣIᵢ = (n − 1)·I with standardised rows (Anselin 1995) where all have neighbours", () => {
    const full = fc.array(fc.integer({ min: 0, max: 99 }), { minLength: COUNT, maxLength: COUNT });
    fc.assert(
      fc.property(full, (list) => {
        const { I } = localMoran(list, NEIGHBOURS, { draws: 1 });
        const global = moran(list, NEIGHBOURS).I;
        const sum = I.reduce((total, one) => total + one, 0);
        expectSame([sum], [Number.isNaN(global) ? Number.NaN : (COUNT - 1) * global]);
      }),
    );
  });
});

describe("the degenerate", () => {
  const none = Array.from({ length: COUNT }, (): number[] => []);
  it.each([
    ["all equal", new Array(COUNT).fill(7), NEIGHBOURS],
    ["all missing", new Array(COUNT).fill(null), NEIGHBOURS],
    ["one value", [3, ...new Array(COUNT - 1).fill(null)], NEIGHBOURS],
    ["no neighbours", Array.from({ length: COUNT }, (_, i) => i), none],
  ])("%s: no quadrant, no p, no error", (_, list, neighbours) => {
    const { quadrant, p } = localMoran(list, neighbours, { draws: 9 });
    expect(quadrant.every((q) => q === null)).toBe(true);
    expect(p.every(Number.isNaN)).toBe(true);
    expect(moran(list, neighbours).I).toBeNaN();
    expect(moranPermutation(list, neighbours).p).toBeNaN();
  });
});

describe("Moran's I by permutation", () => {
  it("gives the same p for the same seed, within bounds", () => {
    const { values: list, neighbours } = DESMITH;
    const [a, b] = [1, 1].map((seed) => moranPermutation(list, neighbours, { seed }));
    expect(a).toEqual(b);
    expect(a!.I).toBeCloseTo(0.07361243111060223, 9);
    expect(a!.p).toBeGreaterThan(0.001);
  });
  it("finds a gradient and no pattern in noise", () => {
    const gradient = Array.from({ length: 100 }, (_, i) => i);
    expect(moranPermutation(gradient, rook(10, 10), { permutations: 199 }).p).toBe(1 / 200);
  });
});
