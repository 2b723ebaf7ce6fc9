import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addCriterion,
  lockWeight,
  removeCriterion,
  setWeight,
  setWeights,
} from "../../../src/actions/change-plan";
import { rankOrderShares } from "../../../src/domain/weights";
import { criterionOf, defaultScenario } from "../../../src/state/plan/default-scenario";
import { judge } from "../../../src/state/plan/judgements";
import { openScenario, planStore, redoPlan, undoPlan } from "../../../src/state/plan/plan-store";

const criteria = ["a", "b", "c"].map((id, i) =>
  criterionOf(id, { kind: "population" }, [40, 35, 25][i] ?? 0),
);
const base = { ...defaultScenario({ indicators: [] }), criteria };
const now = () => planStore.getState().scenario?.criteria ?? [];
const total = () => now().reduce((sum, { weight }) => sum + weight, 0);

const steps = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant("move" as const),
      at: fc.nat(5),
      to: fc.integer({ min: -20, max: 140 }),
    }),
    fc.record({ kind: fc.constantFrom("lock", "add", "remove", "undo", "redo"), at: fc.nat(5) }),
    fc.record({ kind: fc.constant("all" as const), at: fc.nat(5) }),
  ),
  { maxLength: 25 },
);

describe("changes of a plan", () => {
  it("keep the weights at a total of 100 whatever is done", () => {
    let made = 0;
    fc.assert(
      fc.property(steps, (all) => {
        openScenario(base);
        for (const step of all) {
          const id = now()[step.at % Math.max(1, now().length)]?.id ?? "";
          if (step.kind === "move") setWeight(id, step.to);
          else if (step.kind === "lock") lockWeight(id, step.at % 2 === 0);
          else if (step.kind === "add") {
            const { measure, preference } = criterionOf("", { kind: "households" }, 0);
            addCriterion({ id: `n${made++}`, measure, preference });
          } else if (step.kind === "remove") removeCriterion(id);
          else if (step.kind === "undo") undoPlan();
          else if (step.kind === "redo") redoPlan();
          else setWeights(now().map((_, i) => i * step.at));
          if (planStore.getState().past.length === 0) openScenario(base);
          expect(total()).toBe(now().length === 0 ? 0 : 100);
        }
      }),
    );
  });

  it("join the moves of one slider into one step back", () => {
    planStore.setState({ scenario: base, past: [] });
    for (const to of [41, 42, 43]) setWeight("a", to);
    setWeight("b", 10);
    expect(planStore.getState().past).toHaveLength(2);
    undoPlan();
    expect(now()[0]?.weight).toBe(43);
    undoPlan();
    expect(now()[0]?.weight).toBe(40);
  });
});

describe("weights by order", () => {
  it("fall from the first to the last and sum to 1", () => {
    expect(rankOrderShares(3).map((one) => Number(one.toFixed(4)))).toEqual([
      0.6111, 0.2778, 0.1111,
    ]);
    expect(rankOrderShares(0)).toEqual([]);
  });
});

describe("pairwise judgements", () => {
  it("give equal shares until judged, and Saaty's weights after", () => {
    expect(judge(base)?.weights).toEqual([1 / 3, 1 / 3, 1 / 3]);
    const judged = judge({ criteria, pairwise: { "a|b": 2, "a|c": 4, "b|c": 2 } });
    expect(judged?.ratio).toBeCloseTo(0, 10);
    expect(judged?.weights[0]).toBeCloseTo(4 / 7, 10);
    expect(judged?.worst).toBeNull();
  });

  it("name the judgement that breaks them, however it is written", () => {
    const judged = judge({ criteria, pairwise: { "a|b": 3, "b|c": 3, "c|a": 9 } });
    expect(judged?.ratio).toBeGreaterThan(0.1);
    expect(judged?.worst).toMatchObject({ value: expect.any(Number) });
    expect(judge({ criteria: criteria.slice(0, 1), pairwise: {} })).toBeNull();
  });
});
