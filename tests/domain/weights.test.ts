import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveWeight, wholeWeights } from "../../src/domain/weights";

const total = (weights: readonly number[]) => weights.reduce((a, b) => a + b, 0);

describe("weights", () => {
  it("total 100 after any sequence of moves and locks, and never go below 0", () => {
    const move = fc.record({ index: fc.nat(9), to: fc.integer({ min: -20, max: 130 }) });
    fc.assert(
      fc.property(
        fc.array(fc.nat(1000), { minLength: 1, maxLength: 10 }),
        fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
        fc.array(move, { maxLength: 30 }),
        (start, locks, moves) => {
          let weights = wholeWeights(start);
          expect(total(weights)).toBe(100);
          for (const { index, to } of moves) {
            const at = index % weights.length;
            const before = weights;
            weights = moveWeight(
              weights.map((weight, i) => ({ weight, locked: locks[i] ?? false })),
              at,
              to,
            );
            expect(total(weights)).toBe(100);
            expect(weights.every((w) => w >= 0 && Number.isInteger(w))).toBe(true);
            weights.forEach((w, i) => {
              if (locks[i] && i !== at) expect(w).toBe(before[i]);
            });
          }
        },
      ),
    );
  });

  it("shares what is left in proportion", () => {
    const free = [50, 30, 20].map((weight) => ({ weight, locked: false }));
    expect(moveWeight(free, 0, 0)).toEqual([0, 60, 40]);
    expect(moveWeight(free, 0, 100)).toEqual([100, 0, 0]);
    expect(wholeWeights([0, 0, 0])).toEqual([34, 33, 33]);
    expect(wholeWeights([])).toEqual([]);
  });
});
