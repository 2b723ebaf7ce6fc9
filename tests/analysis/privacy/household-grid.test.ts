import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PublishedLevel, publishedCells } from "../../../src/analysis";

const DEPTH = 4;
const households = fc.array(
  fc.record({
    x: fc.nat(2 ** DEPTH - 1),
    y: fc.nat(2 ** DEPTH - 1),
    count: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 30 })),
  }),
  { maxLength: 40 },
);
const minimum = fc.constantFrom(2, 5, 10);

const sum = (numbers: Iterable<number>) => [...numbers].reduce((a, b) => a + b, 0);
const columns = (cells: { x: number; y: number; count: number }[]) => ({
  x: cells.map((c) => c.x),
  y: cells.map((c) => c.y),
  count: cells.map((c) => c.count),
});

function childrenCount(level: PublishedLevel, x: number, y: number): number {
  return sum(level.count.filter((_, i) => level.x[i]! >> 1 === x && level.y[i]! >> 1 === y));
}

describe("grid of households", () => {
  it("shows no cell below the minimum, and no cell's children add up to little less", () => {
    fc.assert(
      fc.property(households, minimum, (cells, least) => {
        const { levels, held } = publishedCells(columns(cells), { depth: DEPTH, minimum: least });
        expect(held).toBeLessThan(least);
        for (const [d, level] of levels.entries()) {
          expect(level.depth).toBe(d);
          expect([...level.count].every((count) => count >= least)).toBe(true);
          const below = levels[d + 1];
          level.count.forEach((count, i) => {
            if (!below) return;
            const missing = count - childrenCount(below, level.x[i]!, level.y[i]!);
            expect(missing).toBe(level.rest[i]);
            expect(missing === 0 || missing >= least).toBe(true);
          });
        }
      }),
    );
  });

  it("loses nobody: each depth and the rests above it sum to the total less what is held back", () => {
    fc.assert(
      fc.property(households, minimum, (cells, least) => {
        const { levels, held } = publishedCells(columns(cells), { depth: DEPTH, minimum: least });
        const total = sum(cells.map((c) => c.count));
        let rests = 0;
        for (const level of levels) {
          expect(sum(level.count) + rests).toBe(total - held);
          rests += sum(level.rest);
        }
      }),
    );
  });

  it("never shows more in a cell than live there", () => {
    fc.assert(
      fc.property(households, minimum, (cells, least) => {
        const { levels } = publishedCells(columns(cells), { depth: DEPTH, minimum: least });
        for (const { depth, x, y, count } of levels) {
          const shift = DEPTH - depth;
          count.forEach((shown, i) => {
            const there = cells.filter((c) => c.x >> shift === x[i] && c.y >> shift === y[i]);
            const living = sum(there.map((c) => c.count));
            expect(living - shown).toBeGreaterThanOrEqual(0);
            expect(living - shown).toBeLessThan(least);
          });
        }
      }),
    );
  });

  it("counts a household per entry where no counts are given, and shows nothing for nothing", () => {
    const { levels } = publishedCells({ x: [1, 1, 1, 1, 1], y: [0, 0, 0, 0, 0] }, { depth: 1 });
    expect([...levels[1]!.count]).toEqual([5]);
    const empty = publishedCells({ x: [], y: [] }, { depth: 2 });
    expect(empty.levels.map((level) => level.count.length)).toEqual([0, 0, 0]);
    expect(empty.held).toBe(0);
  });
});
