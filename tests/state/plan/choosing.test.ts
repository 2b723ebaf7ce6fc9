import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { setWeight } from "../../../src/actions/change-plan";
import type { Scenario } from "../../../src/domain/scenario";
import { criterionOf, defaultScenario } from "../../../src/figures/plan/default-scenario";
import {
  chooseAgain,
  followPlan,
  planNumbers,
  stopChoosing,
} from "../../../src/state/plan/plan-numbers";
import { changeScenario, openScenario, undoPlan } from "../../../src/state/plan/plan-store";
import { smallAppData } from "../../support/small-app-data";
import { FakeWorker } from "../fake-worker";

/** The two areas of the country with most people; they lie a degree apart. */
const base: Scenario = {
  ...defaultScenario({ indicators: [] }),
  quota: { per: "country", count: 2, total: null },
  criteria: [criterionOf("people", { kind: "population" }, 100)],
};
const app = smallAppData();
const soon = (check: () => void) => vi.waitFor(check, { timeout: 15_000 });
const now = () => planNumbers.getState();
const change = (to: Partial<Scenario>) => changeScenario((scenario) => ({ ...scenario, ...to }));
const atRest = () =>
  soon(() => expect(now().choosing === null && now().choice !== null).toBe(true));
let end: () => void;

beforeEach(async () => {
  FakeWorker.made = [];
  FakeWorker.answers = {};
  vi.stubGlobal("Worker", FakeWorker);
  openScenario(base);
  end = followPlan({ app, role: new Uint8Array(app.areas.count) });
  await atRest();
});

afterEach(() => end());

test("a set stays while another is worked out, and is known to be of the plan before", async () => {
  const before = now().choice;
  change({ minDistanceKm: 200 });
  await soon(() => expect(FakeWorker.made).toHaveLength(1));
  expect(now().choice).toBe(before);
  expect(now().choosing).not.toBeNull();
  await soon(() => expect(now().late).toBe(true));
  undoPlan();
  expect(now()).toMatchObject({ choosing: null, late: false, stopped: false });
  expect(now().choice).toBe(before);
  await soon(() => expect(FakeWorker.made[0]?.ended).toBe(true));
});

test("a stop leaves no set, until it is asked for again", async () => {
  change({ minDistanceKm: 200 });
  await soon(() => expect(FakeWorker.made).toHaveLength(1));
  await stopChoosing();
  expect(FakeWorker.made[0]?.ended).toBe(true);
  expect(now()).toMatchObject({ choice: null, choosing: null, stopped: true, problem: null });
  chooseAgain();
  expect(now()).toMatchObject({ stopped: false });
  await soon(() => expect(FakeWorker.made).toHaveLength(2));
  await stopChoosing();
  change({ minDistanceKm: 0 });
  await atRest();
  expect(now()).toMatchObject({ choice: { people: { kind: "chosen" } }, stopped: false });
});

test("what does not bear on the choice leaves it as it is", () => {
  const before = now().choice;
  change({ name: "แผนหนึ่ง" });
  change({ rollout: { ...base.rollout, size: 3 } });
  expect(now()).toMatchObject({ choosing: null });
  expect(now().choice).toBe(before);
});

test("a change of the weights that leaves them as they were chooses nothing anew", () => {
  setWeight("people", 100);
  expect(now().choosing).toBeNull();
});

test("weight on data that are gone is told as that, not as weights that do not total 100", async () => {
  const gone = { kind: "indicator", indicator: "gone", yearBe: 0 } as const;
  const criteria = [...base.criteria, criterionOf("gone", gone, 25)];
  change({ criteria: criteria.map((one) => (one.id === "gone" ? one : { ...one, weight: 75 })) });
  await soon(() => expect(now().findings.length).toBeGreaterThan(0));
  expect(now().findings).toEqual([
    { kind: "weights-unused", severity: "note", blanks: { lost: 25 } },
  ]);
});

test("weight on a criterion that is the same everywhere is told as idle, and ranks nobody alone", async () => {
  const flat = { ...criterionOf("same", { kind: "households" }, 30), locked: false };
  change({ criteria: [{ ...base.criteria[0]!, weight: 70 }, flat] });
  await soon(() => expect(now().findings.map(({ kind }) => kind)).toEqual(["weights-idle"]));
  expect(now().findings[0]).toMatchObject({ severity: "note", blanks: { idle: 30, all: 100 } });
  expect(now().ranked?.order.length).toBe(7);
  change({
    method: "topsis",
    criteria: [
      { ...base.criteria[0]!, weight: 0 },
      { ...flat, weight: 100 },
    ],
  });
  await soon(() => expect(now().findings).toEqual([{ kind: "weights-on-flat", severity: "stop" }]));
  expect(now().ranked).toBeNull();
});
