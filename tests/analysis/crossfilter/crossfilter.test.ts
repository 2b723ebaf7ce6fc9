import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  binEdges,
  binned,
  type CrossDimension,
  crossfilter,
  keysInRange,
  mergeRows,
  tailedEdges,
  valueKeys,
} from "../../../src/analysis";

type Filters = (readonly number[] | null)[];

/** The same counts by looking at every row. */
function bruteForce(dimensions: CrossDimension[], weights: number[], filters: Filters) {
  const passes = (row: number, except: number) =>
    dimensions.every(({ keys }, j) => j === except || (filters[j]?.[keys[row]!] ?? 1) === 1);
  const rows = weights.map((_, row) => row);
  const sum = (chosen: number[]) => chosen.reduce((all, row) => all + weights[row]!, 0);
  return {
    total: sum(rows.filter((row) => passes(row, -1))),
    passing: rows.map((row) => Number(passes(row, -1))),
    counts: dimensions.map(({ keys, size }, j) =>
      Array.from({ length: size }, (_, key) =>
        sum(rows.filter((row) => keys[row] === key && passes(row, j))),
      ),
    ),
  };
}

const SIZES = [2, 5, 3, 9];

const aCase = fc
  .record({
    rows: fc.array(
      fc.tuple(...SIZES.map((size) => fc.nat(size - 1)), fc.integer({ min: 1, max: 9 })),
      { maxLength: 60 },
    ),
    steps: fc.array(
      fc
        .nat(SIZES.length - 1)
        .chain((j) =>
          fc.tuple(
            fc.constant(j),
            fc.option(fc.array(fc.nat(1), { minLength: SIZES[j]!, maxLength: SIZES[j]! })),
          ),
        ),
      { maxLength: 12 },
    ),
  })
  .map(({ rows, steps }) => ({
    dimensions: SIZES.map((size, j) => ({ size, keys: rows.map((row) => row[j]!) })),
    weights: rows.map((row) => row[SIZES.length]!),
    steps,
  }));

describe("a crossfilter", () => {
  it("counts as a look at every row does, after any sequence of brushes", () => {
    fc.assert(
      fc.property(aCase, ({ dimensions, weights, steps }) => {
        const cross = crossfilter(weights.length, dimensions, weights);
        const filters: Filters = SIZES.map(() => null);
        for (const [j, allowed] of steps) {
          cross.filter(j, allowed);
          filters[j] = allowed;
          const expected = bruteForce(dimensions, weights, filters);
          expect(cross.total()).toBe(expected.total);
          expect([...cross.passing()]).toEqual(expected.passing);
          expect(SIZES.map((_, d) => [...cross.counts(d)])).toEqual(expected.counts);
        }
      }),
    );
  });

  it("gives the full counts again once all filters are cleared", () => {
    fc.assert(
      fc.property(aCase, ({ dimensions, weights, steps }) => {
        const cross = crossfilter(weights.length, dimensions, weights);
        const full = SIZES.map((_, j) => [...cross.counts(j)]);
        for (const [j, allowed] of steps) cross.filter(j, allowed);
        SIZES.forEach((_, j) => {
          cross.filter(j, null);
        });
        expect(SIZES.map((_, j) => [...cross.counts(j)])).toEqual(full);
        expect(cross.total()).toBe(cross.all);
      }),
    );
  });

  it("counts nothing of no rows", () => {
    const cross = crossfilter(0, [{ keys: [], size: 3 }]);
    cross.filter(0, [1, 0, 0]);
    expect([...cross.counts(0)]).toEqual([0, 0, 0]);
    expect([cross.total(), cross.all]).toEqual([0, 0]);
  });

  it("refuses keys that its dimension does not have", () => {
    expect(() => crossfilter(1, [{ keys: [3], size: 3 }])).toThrow(RangeError);
  });

  it("holds more than 65,536 keys", () => {
    const keys = Uint32Array.from({ length: 40_000 }, (_, row) => row);
    const cross = crossfilter(40_000, [
      { keys, size: 40_000 },
      { keys, size: 40_000 },
    ]);
    cross.filter(
      0,
      Uint8Array.from(keys, (key) => Number(key >= 39_998)),
    );
    expect([...cross.counts(1).subarray(39_997)]).toEqual([0, 1, 1]);
  });
});

describe("keys of values", () => {
  const someValues = fc.array(
    fc.oneof(fc.constant(Number.NaN), fc.constantFrom(-0, 0, 0.1, 5), fc.double({ noNaN: true })),
  );
  const bound = fc.option(fc.oneof(fc.constantFrom(0, 0.1, 5), fc.double({ noNaN: true })));

  it("keep exactly the values inside the bounds, both bounds included", () => {
    fc.assert(
      fc.property(someValues, bound, bound, (list, least, most) => {
        const values = Float64Array.from(list);
        const of = valueKeys(values);
        const allowed = keysInRange(of, { least, most });
        const inside = (value: number) =>
          Number.isFinite(value) && value >= (least ?? -Infinity) && value <= (most ?? Infinity);
        const kept = [...of.keys].map((key) => (allowed === null ? 1 : allowed[key]));
        const unbound = least === null && most === null;
        expect(kept).toEqual(list.map((value) => Number(unbound || inside(value))));
      }),
    );
  });

  it("compare 32-bit values with bounds of 32 bits", () => {
    const of = valueKeys(Float32Array.of(0.1, 0.2, 0.3));
    expect([...keysInRange(of, { least: 0.1, most: 0.2 })!]).toEqual([1, 1, 0, 0]);
  });

  it("put every value into one bin of round width", () => {
    const finite = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(finite, fc.integer({ min: 1, max: 40 }), (list, bins) => {
        const of = valueKeys(Float64Array.from(list));
        const counts = crossfilter(list.length, [of]).counts(0);
        const edges = binEdges(of.values, bins);
        const sums = binned(of, counts, edges);
        expect(sums.reduce((a, b) => a + b, 0)).toBe(list.length);
        expect(edges.every((edge, i) => i === 0 || edge > edges[i - 1]!)).toBe(true);
      }),
    );
    expect(binEdges([0, 19.4], 20)).toHaveLength(21);
    expect(binEdges([7], 20)).toEqual([7, 8]);
    expect(binEdges([], 20)).toEqual([]);
  });
});

describe("bars of a long tail", () => {
  it("give the highest few one bar of their own, and nobody none", () => {
    const values = Float64Array.from({ length: 1000 }, (_, i) => (i < 995 ? i / 100 : 90));
    const edges = tailedEdges(values, 20);
    expect([edges[0], edges[1], edges.at(-2), edges.at(-1)]).toEqual([0, 0.5, 10, 90]);
    expect(tailedEdges(Float64Array.of(), 20)).toEqual([]);
    expect(tailedEdges(Float64Array.of(3, 3, 3), 20)).toEqual([3, 4]);
    const some = fc.array(fc.double({ min: -1e3, max: 1e5, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(some, (list) => {
        const sorted = Float64Array.from(list).sort();
        const found = tailedEdges(sorted, 20);
        expect(found.every((edge, i) => i === 0 || edge > found[i - 1]!)).toBe(true);
        expect(found[0]! <= sorted[0]! && found.at(-1)! >= sorted.at(-1)!).toBe(true);
      }),
    );
  });
});

describe("merged rows", () => {
  it("are the kinds of rows with their number", () => {
    const code = [3, 1, 3, 3, 0];
    for (const codes of [4, 2 ** 30]) {
      const merged = mergeRows(code, codes);
      expect([...merged.code]).toEqual([0, 1, 3]);
      expect([...merged.count]).toEqual([1, 1, 3]);
    }
  });
});
