import { afterEach, expect, test } from "vitest";
import type { CandidateTable } from "../../src/analysis/choice/candidate-table";
import type { ChoiceRules } from "../../src/analysis/choice/choice";
import { normaliseCriteria } from "../../src/analysis/choice/normalise-criteria";
import { random } from "../../src/analysis/numbers/random";
import {
  chooseInWorker,
  rankPathsInWorker,
  robustnessInWorker,
  stopPlanWorker,
  tornadoInWorker,
} from "../../src/state/plan/plan-client";

const next = random(5);
const COUNT = 400;
const values = [0, 1].map(() => Float64Array.from({ length: COUNT }, () => next()));
const table: CandidateTable = {
  codes: Array.from({ length: COUNT }, (_, i) => String(100000 + i)),
  place: Int32Array.from({ length: COUNT }, (_, i) => i % 6),
  amphoe: Int32Array.from({ length: COUNT }, (_, i) => i),
  lon: Float64Array.from({ length: COUNT }, () => 100 + 2 * next()),
  lat: Float64Array.from({ length: COUNT }, () => 15 + 2 * next()),
  values,
  passes: new Uint8Array(COUNT).fill(1),
};
const rules: ChoiceRules = {
  quota: { count: 1, total: null },
  minDistanceKm: 60,
  onePerAmphoe: true,
  forcedIn: [],
  forcedOut: [],
};
const normalised = normaliseCriteria(table, [{ kind: "max" }, { kind: "min" }], {
  normalisation: "min-max",
  missing: "exclude",
});
const choiceInputs = {
  table,
  normalised,
  weights: [0.5, 0.5],
  method: "weighted-sum" as const,
  rules,
};

afterEach(() => stopPlanWorker());

test("the worker starts the solver from the app's own files and proves a choice", async () => {
  const found = await chooseInWorker(table, values[0]!, rules);
  expect(found).toMatchObject({ ok: true, value: { kind: "chosen", proof: "search" } });
  if (!found.ok || found.value.kind !== "chosen") throw new Error();
  expect(found.value.chosen).toHaveLength(6);
  expect(found.value.runnersUp.size).toBe(6);
});

test("work goes on with reports, and a stop ends it at once", async () => {
  const options = { draws: 100_000, spread: 0.2, seed: 1 } as const;
  const reports: number[] = [];
  const found = await robustnessInWorker(choiceInputs, options, ({ done }) => {
    reports.push(done);
    stopPlanWorker("study");
  });
  expect(found).toEqual({ ok: false, problem: { kind: "cancelled" } });
  expect(reports[0]).toBeGreaterThan(0);
});

test("draws, pushes and rank paths are answered after a stop", async () => {
  const free = { ...choiceInputs, rules: { ...rules, minDistanceKm: 0 } };
  const quiet = () => undefined;
  const options = { draws: 200, spread: 0.1, seed: 1 } as const;
  const found = await robustnessInWorker(free, options, quiet);
  if (!found.ok) throw new Error(found.problem.kind);
  const sum = found.value.share.reduce((a, b) => a + b, 0);
  expect(sum).toBeCloseTo(6, 8);
  const best = found.value.share.indexOf(Math.max(...found.value.share));
  const switchPoints = await tornadoInWorker(free, [best], quiet);
  expect(switchPoints).toMatchObject({ ok: true, value: [{ area: best }, { area: best }] });
  const paths = await rankPathsInWorker(free, 0, [best]);
  expect(paths.ok && paths.value.ranks[0]).toHaveLength(101);
});

test("a newer choice takes the place of one still being worked out", async () => {
  const first = chooseInWorker(table, values[0]!, rules);
  const second = chooseInWorker(table, values[1]!, rules);
  expect(await first).toEqual({ ok: false, problem: { kind: "cancelled" } });
  expect(await second).toMatchObject({ ok: true, value: { kind: "chosen" } });
});
