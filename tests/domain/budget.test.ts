import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { budgetOf, PROGRAMME_BUDGET } from "../../src/domain/budget";

const SIX = ["500101", "400101", "100101", "200101", "700101", "800101"];
const plain = { rounds: 3, costPerRound: 138_500, exceptions: {} };

describe("the budget of a plan", () => {
  it("is the programme's own for six areas: 18 rounds, 2,493,000 baht", () => {
    const sums = budgetOf(plain, SIX);
    expect(sums.visits).toBe(18);
    expect(sums.total).toBe(2_493_000);
    expect(PROGRAMME_BUDGET.rounds * PROGRAMME_BUDGET.areas * PROGRAMME_BUDGET.costPerRound).toBe(
      PROGRAMME_BUDGET.total,
    );
  });

  it("tells what changed costs add, and names those of areas that are not chosen", () => {
    const exceptions = { "500101": 150_000, "990101": 1 };
    const sums = budgetOf({ ...plain, exceptions }, SIX);
    expect(sums.total).toBe(2_493_000 + 3 * 11_500);
    expect(sums.changes).toBe(34_500);
    expect(sums.idle).toEqual(["990101"]);
    expect(sums.lines[0]).toEqual({
      code: "500101",
      costPerRound: 150_000,
      total: 450_000,
      changed: true,
    });
  });

  it("costs nothing without areas, and is no number where a cost cannot stand", () => {
    expect(budgetOf(plain, []).total).toBe(0);
    const broken = budgetOf({ ...plain, exceptions: { "500101": -1 } }, SIX);
    expect(broken.total).toBeNaN();
    expect(broken.flaws).toEqual([{ kind: "area-cost", code: "500101", cost: -1 }]);
    expect(budgetOf({ ...plain, rounds: 1.5 }, SIX).flaws[0]?.kind).toBe("rounds");
  });

  it("adds up: the lines, and common costs with changes, make the total", () => {
    const cost = fc.integer({ min: 0, max: 1_000_000 });
    const exceptions = fc.dictionary(fc.constantFrom(...SIX), cost);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 12 }),
        cost,
        exceptions,
        (rounds, costPerRound, own) => {
          const sums = budgetOf({ rounds, costPerRound, exceptions: own }, SIX);
          expect(sums.lines.reduce((sum, line) => sum + line.total, 0)).toBe(sums.total);
          expect(sums.common + sums.changes).toBe(sums.total);
        },
      ),
    );
  });
});
