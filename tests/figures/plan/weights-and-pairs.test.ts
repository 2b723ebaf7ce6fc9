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
import { criterionOf, defaultScenario } from "../../../src/figures/plan/default-scenario";
import { pairwiseWeights } from "../../../src/figures/plan/pairwise-comparisons";
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

  it("leave every weight as it was when a slider goes out and back, by any steps", () => {
    const start = fc.array(fc.nat(100), { minLength: 2, maxLength: 6 });
    const way = fc.array(fc.integer({ min: -10, max: 110 }), { maxLength: 40 });
    fc.assert(
      fc.property(start, way, fc.nat(5), fc.nat(5), (shares, tos, at, lockAt) => {
        const ids = shares.map((_, i) => `c${i}`);
        const made = ids.map((id) => criterionOf(id, { kind: "population" }, 0));
        openScenario({ ...base, criteria: made });
        setWeights(shares);
        const moved = at % ids.length;
        if (lockAt % ids.length !== moved) lockWeight(ids[lockAt % ids.length] ?? "", true);
        if (ids.length === 2 && now().some(({ locked }) => locked)) return;
        const before = now();
        for (const to of tos) setWeight(ids[moved] ?? "", to);
        setWeight(ids[moved] ?? "", before[moved]?.weight ?? 0);
        expect(now()).toEqual(before);
      }),
    );
  });

  it("depend on where a slider was let go, not on the way there", () => {
    const four = [45, 15, 10, 30].map((w, i) => criterionOf(`c${i}`, { kind: "population" }, w));
    openScenario({ ...base, criteria: four });
    for (let to = 46; to <= 90; to++) setWeight("c0", to);
    for (let to = 89; to >= 40; to--) setWeight("c0", to);
    expect(now().map(({ weight }) => weight)).toEqual([40, 16, 11, 33]);
    setWeight("c1", 16);
    setWeight("c0", 40);
    expect(now().map(({ weight }) => weight)).toEqual([40, 16, 11, 33]);
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
    expect(pairwiseWeights(base)?.weights).toEqual([1 / 3, 1 / 3, 1 / 3]);
    const pairwise = pairwiseWeights({ criteria, pairwise: { "a|b": 2, "a|c": 4, "b|c": 2 } });
    expect(pairwise?.ratio).toBeCloseTo(0, 10);
    expect(pairwise?.weights[0]).toBeCloseTo(4 / 7, 10);
    expect(pairwise?.worst).toBeNull();
  });

  it("name the comparison that breaks them, however it is written", () => {
    const pairwise = pairwiseWeights({ criteria, pairwise: { "a|b": 3, "b|c": 3, "c|a": 9 } });
    expect(pairwise?.ratio).toBeGreaterThan(0.1);
    expect(pairwise?.worst).toMatchObject({ row: 0, column: 1, value: 3, mend: 1 / 9 });
    expect(pairwise?.worst?.consistent).toBeCloseTo(1 / 27, 12);
    expect(pairwiseWeights({ criteria: criteria.slice(0, 1), pairwise: {} })).toBeNull();
  });
});
