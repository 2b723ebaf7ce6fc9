import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { setWeights } from "../../../src/actions/change-plan";
import { keepOwnPlan, keepPlan, keepPlanFromNowOn } from "../../../src/actions/keep-plan";
import { saveOverOther, saveScenario } from "../../../src/actions/scenarios";
import type { Scenario } from "../../../src/domain/scenario";
import { defaultScenario } from "../../../src/figures/plan/default-scenario";
import { localDb } from "../../../src/state/device/local-db";
import { changeScenario, planStore, undoPlan } from "../../../src/state/plan/plan-store";
import { readScenarios } from "../../../src/state/plan/scenario-db";
import { TARGET_POOR } from "../../support/target-poor";

const START: Scenario = defaultScenario({ indicators: [{ ...TARGET_POOR, id: "poverty_any" }] });
const weightsOf = (scenario: Scenario | null | undefined) =>
  scenario?.criteria.map(({ weight }) => weight);
const withWeights = (scenario: Scenario, weights: readonly number[]): Scenario => ({
  ...scenario,
  criteria: scenario.criteria.map((one, i) => ({ ...one, weight: weights[i] ?? 0 })),
});
const OTHER_WEIGHTS = START.criteria.map((_, i) => (i === 0 ? 100 : 0));

/** Another tab: a connection of its own to the same database. */
async function otherTab() {
  const db = new Dexie("tambon-atlas");
  await db.open();
  return {
    put: (id: string, scenario: Scenario, at = "2026-01-02T00:00:00.000Z") =>
      db.table("scenarios").put({ id, scenario, at }),
    close: () => db.close(),
  };
}

const kept = async () => (await readScenarios()).current;
const otherTabOf = () => planStore.getState().otherTab;

/** A tab that has read the plan on the device; nothing waits to be written. */
async function opened(read: Scenario | null = START) {
  await (await localDb()).scenarios.put({ id: "current", scenario: START, at: "2026" });
  planStore.setState({ scenario: START, past: [], future: [], saved: [], otherTab: null });
  await keepPlan();
  keepPlanFromNowOn(read);
}

beforeEach(async () => {
  await (await localDb()).scenarios.clear();
  await opened();
});
afterEach(() => vi.restoreAllMocks());

describe("two tabs on one plan", () => {
  it("keep what either changed, in the store, on the screen and in the history", async () => {
    const tab = await otherTab();
    await tab.put("current", withWeights(START, OTHER_WEIGHTS));
    changeScenario((s) => ({ ...s, minDistanceKm: 7 }));
    await keepPlan();
    expect(weightsOf(await kept())).toEqual(OTHER_WEIGHTS);
    expect((await kept())?.minDistanceKm).toBe(7);
    expect(weightsOf(planStore.getState().scenario)).toEqual(OTHER_WEIGHTS);
    expect(otherTabOf()).toEqual({ kind: "merged" });
    undoPlan();
    await keepPlan();
    expect(weightsOf(await kept())).toEqual(OTHER_WEIGHTS);
    expect((await kept())?.minDistanceKm).toBe(START.minDistanceKm);
    tab.close();
  });

  it("are told before one writes its weights over the other's", async () => {
    const tab = await otherTab();
    const theirs = withWeights(START, OTHER_WEIGHTS);
    await tab.put("current", theirs);
    setWeights(START.criteria.map(() => 1));
    const mine = weightsOf(planStore.getState().scenario);
    await keepPlan();
    expect(otherTabOf()).toEqual({ kind: "conflict", theirs });
    expect(weightsOf(await kept())).toEqual(OTHER_WEIGHTS);
    await keepOwnPlan();
    expect(weightsOf(await kept())).toEqual(mine);
    expect(otherTabOf()).toBeNull();
    tab.close();
  });

  it("are told when a name was saved anew in the other", async () => {
    expect(await saveScenario("ก")).toBe(true);
    const [saved] = planStore.getState().saved;
    const tab = await otherTab();
    await tab.put(saved!.id, withWeights(saved!.scenario, OTHER_WEIGHTS));
    changeScenario((s) => ({ ...s, minDistanceKm: 9 }));
    expect(await saveScenario("ก")).toBe(false);
    expect(otherTabOf()).toMatchObject({ kind: "saved" });
    const there = async () => (await readScenarios()).saved.map(({ scenario }) => scenario);
    expect((await there()).map(weightsOf)).toEqual([OTHER_WEIGHTS]);
    await saveOverOther();
    expect((await there()).map(({ minDistanceKm }) => minDistanceKm)).toEqual([9]);
    expect(otherTabOf()).toBeNull();
    tab.close();
  });
});

describe("a plan that could not be read", () => {
  it("is never written over unasked", async () => {
    await opened(null);
    changeScenario((s) => ({ ...s, minDistanceKm: 7 }));
    await keepPlan();
    expect(await kept()).toEqual(START);
    expect(otherTabOf()).toEqual({ kind: "conflict", theirs: START });
  });

  it("is said not to be kept where the store refuses", async () => {
    const { db } = await localDb();
    vi.spyOn(db, "transaction").mockRejectedValue(new Error("blocked"));
    changeScenario((s) => ({ ...s, minDistanceKm: 7 }));
    await keepPlan();
    expect(planStore.getState().lasting).toBe(false);
  });
});
