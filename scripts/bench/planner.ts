import {
  type CandidateTable,
  type ChoiceInputs,
  loadHighs,
  normaliseCriteria,
  random,
  robustness,
  scoreAreas,
} from "../../src/analysis";
import { moveWeight } from "../../src/domain/weights";
import type { PlanData } from "../../src/figures/plan/resolve-plan";
import { scoreClasses } from "../../src/figures/plan/score-classes";
import { colouringOf } from "../../src/layers/colouring";
import { type Measure, median } from "./measure";

const AREAS = 7425;
const AMPHOES = 928;
const REGIONS = 6;
const CRITERIA = 10;
const MOVES = 101;
const DRAWS = 1000;
const TIMES = 5;
const SEED = 2565;
const FRAME_MS = 16;
const DRAWS_BUDGET_MS = 1000;

/** What follows a slider, and the draws behind "solid", in Node: the functions that the page runs. */
export async function plannerMeasures(): Promise<Measure[]> {
  const choiceInputs = madeStudy();
  const size = `${AREAS} areas × ${CRITERIA} criteria`;
  return [
    {
      name: `slider → scores, ranks, classes and colours, ${size}`,
      unit: "ms",
      budget: FRAME_MS,
      value: sliderTime(choiceInputs),
      baseline: null,
      note: "in Node, all that follows on the main thread but drawing",
    },
    {
      name: `${DRAWS} draws of weights, one of each of ${REGIONS} regions, one per amphoe`,
      unit: "ms",
      budget: DRAWS_BUDGET_MS,
      value: await drawsTime(choiceInputs, { ...choiceInputs.rules, onePerAmphoe: true }),
      baseline: null,
      note: "in Node, what the worker does",
    },
  ];
}

function sliderTime({ table, normalised, method }: ChoiceInputs): number | null {
  const unitOf = Int32Array.from({ length: AREAS }, (_, i) => i);
  const data = { table, areaUnits: { unitOf } } as unknown as PlanData;
  const start = Array.from({ length: CRITERIA }, () => ({ weight: 10, locked: false }));
  const times: number[] = [];
  for (let move = 0; move < MOVES; move++) {
    const started = performance.now();
    const weights = moveWeight(start, move % CRITERIA, move);
    const shares = weights.map((weight) => weight / 100);
    const ranked = scoreAreas(normalised, shares, method);
    colouringOf(scoreClasses(data, ranked), "blues", "light");
    times.push(performance.now() - started);
  }
  return median(times);
}

async function drawsTime(
  choiceInputs: ChoiceInputs,
  rules: ChoiceInputs["rules"],
): Promise<number | null> {
  const times: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const started = performance.now();
    const options = { draws: DRAWS, spread: 0.2, seed: SEED } as const;
    const found = await robustness({ ...choiceInputs, rules }, options, {
      loadSolver: () => loadHighs(),
    });
    if (!found.ok) return null;
    times.push(performance.now() - started);
  }
  return median(times);
}

/** As many areas as the country has shapes, with seeded numbers. */
function madeStudy(): ChoiceInputs {
  const next = random(SEED);
  const values = Array.from({ length: CRITERIA }, () =>
    Float64Array.from({ length: AREAS }, () => 100 * next()),
  );
  const amphoe = Int32Array.from({ length: AREAS }, (_, i) => Math.floor((i * AMPHOES) / AREAS));
  const table: CandidateTable = {
    codes: Array.from({ length: AREAS }, (_, i) => String(100000 + i)),
    place: amphoe.map((one) => Math.floor((one * REGIONS) / AMPHOES)),
    amphoe,
    lon: new Float64Array(AREAS),
    lat: new Float64Array(AREAS),
    values,
    passes: new Uint8Array(AREAS).fill(1),
  };
  const preferences = values.map(() => ({ kind: "max" }) as const);
  const normalised = normaliseCriteria(table, preferences, {
    normalisation: "min-max",
    missing: "exclude",
  });
  const quota = { count: 1, total: null };
  const none = { minDistanceKm: 0, onePerAmphoe: false, forcedIn: [], forcedOut: [] };
  const weights = new Array<number>(CRITERIA).fill(1 / CRITERIA);
  return { table, normalised, weights, method: "weighted-sum", rules: { quota, ...none } };
}
