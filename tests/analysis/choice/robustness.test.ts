import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CandidateTable,
  type ChoiceInputs,
  type ChoiceRules,
  chooseFast,
  loadHighs,
  normaliseCriteria,
  random,
  rankPaths,
  rateUncertainty,
  robustness,
  robustnessGrade,
  tornado,
} from "../../../src/analysis";
import { topK } from "../../../src/analysis/choice/top-k";

const work = { loadSolver: () => loadHighs() };
const RULES: ChoiceRules = {
  quota: { count: 1, total: null },
  minDistanceKm: 0,
  onePerAmphoe: false,
  forcedIn: [],
  forcedOut: [],
};

function tableOf(values: readonly (readonly number[])[], place: readonly number[]): CandidateTable {
  return {
    codes: place.map((_, i) => String(100000 + i)),
    place: Int32Array.from(place),
    amphoe: Int32Array.from(place, (_, i) => i),
    lon: Float64Array.from(place, (_, i) => 100 + i / 10),
    lat: Float64Array.from(place, () => 15),
    values: values.map((column) => Float64Array.from(column)),
    passes: new Uint8Array(place.length).fill(1),
  };
}

function choiceInputsOf(
  table: CandidateTable,
  weights: number[],
  rules: Partial<ChoiceRules> = {},
): ChoiceInputs {
  const normalised = normaliseCriteria(
    table,
    weights.map(() => ({ kind: "max" as const })),
    { normalisation: "min-max", missing: "exclude" },
  );
  return { table, normalised, weights, method: "weighted-sum", rules: { ...RULES, ...rules } };
}

/** Two criteria that pull apart: the first area has all of one, the second all of the other. */
const two = tableOf(
  [
    [1, 0, 0.2],
    [0, 1, 0.1],
  ],
  [0, 0, 0],
);

describe("stability", () => {
  const options = { draws: 2000, seed: 7 } as const;

  it("counts in how many draws an area is chosen: half for two that pull apart evenly", async () => {
    const found = await robustness(
      choiceInputsOf(two, [0.5, 0.5]),
      { ...options, spread: "any" },
      work,
    );
    if (!found.ok) throw new Error();
    expect(found.value.share[0]).toBeCloseTo(0.5, 1);
    expect(found.value.share[0]! + found.value.share[1]!).toBe(1);
    expect(found.value.share[2]).toBe(0);
  });
  it("is the same for the same seed, and certain where ±20 % cannot turn the order", async () => {
    const choiceInputs = choiceInputsOf(two, [0.7, 0.3]);
    const first = await robustness(choiceInputs, { ...options, spread: 0.2 }, work);
    expect(await robustness(choiceInputs, { ...options, spread: 0.2 }, work)).toEqual(first);
    expect(first).toMatchObject({ value: { share: Float64Array.of(1, 0, 0), impossible: 0 } });
  });
  it("draws rates: an area barely ahead on few people wins about half, on many nearly always", async () => {
    const table = tableOf([[52, 50, 0, 100]], [0, 0, 1, 2]);
    const share = async (people: number) => {
      const count = (percent: number) => (percent / 100) * people;
      const numerator = [count(52), count(50), 0, people];
      const uncertainty = [rateUncertainty(numerator, new Array(4).fill(people))];
      const asked = { ...options, spread: "none" as const, uncertainty };
      const found = await robustness(choiceInputsOf(table, [1]), asked, work);
      return found.ok ? found.value.share[0]! : Number.NaN;
    };
    expect(await share(50)).toBeGreaterThan(0.5);
    expect(await share(50)).toBeLessThan(0.7);
    expect(await share(100_000)).toBe(1);
  });
  it("chooses anew by the solver where a distance binds", async () => {
    const table = tableOf(
      [
        [1, 0.9, 0],
        [0, 0.9, 1],
      ],
      [0, 0, 0],
    );
    const quota = { count: 2, total: null };
    const choiceInputs = choiceInputsOf(table, [0.5, 0.5], { quota, minDistanceKm: 15 });
    const reports: number[] = [];
    const heard = { ...work, report: (done: number) => reports.push(done) };
    const found = await robustness(choiceInputs, { draws: 20, seed: 1, spread: 0.1 }, heard);
    expect(found).toMatchObject({ value: { share: Float64Array.of(1, 0, 1) } });
    expect(reports).toHaveLength(20);
  });
  it("finds every draw impossible where the rules are", async () => {
    const quota = { count: 9, total: null };
    const found = await robustness(
      choiceInputsOf(two, [1, 0], { quota }),
      { ...options, spread: 0.1 },
      work,
    );
    expect(found).toMatchObject({ value: { impossible: 2000 } });
  });
  it("is solid from 90 %, contested from 50 %", () => {
    expect([1, 0.9, 0.89, 0.5, 0.49, 0].map(robustnessGrade)).toEqual([
      "solid",
      "solid",
      "contested",
      "contested",
      "fragile",
      "fragile",
    ]);
  });
});

describe("uncertainty of rates", () => {
  it("is that of Jeffreys' posterior: 10 of 20 (Beta 10.5, 10.5), and none is not certain", () => {
    const { error } = rateUncertainty([10, 0, 1, 5], [20, 20, 0, 4]);
    expect(error[0]).toBeCloseTo(100 * Math.sqrt(0.25 / 22), 10);
    expect(error[1]).toBeGreaterThan(2);
    expect([error[2], error[3]]).toEqual([0, 0]);
  });

  it("is 6.01 points for 0 of 10 (Beta 0.5, 10.5), half as much for four times the people", () => {
    const { error, least, most } = rateUncertainty([0, 50, 200], [10, 100, 400]);
    expect(error[0]).toBeCloseTo(6.01, 2);
    expect(error[1]! / error[2]!).toBeCloseTo(2, 1);
    expect([least, most]).toEqual([0, 100]);
  });
});

describe("tornado and rank paths", () => {
  it("give the nearest whole per cent that pushes an area out", async () => {
    const found = await tornado(choiceInputsOf(two, [0.7, 0.3]), [0], work);
    // at 50 : 50 the first by code stays; at 49 : 51 the other one wins
    expect(found).toEqual({
      ok: true,
      value: [
        { area: 0, criterion: 0, weight: 70, down: 49, up: null },
        { area: 0, criterion: 1, weight: 30, down: null, up: 51 },
      ],
    });
  });
  it("follow ranks from 0 to 100 %", () => {
    const { ranks } = rankPaths(choiceInputsOf(two, [0.7, 0.3]), 0, [0, 1]);
    expect([ranks[0]![0], ranks[0]![49], ranks[0]![50], ranks[0]![100]]).toEqual([3, 2, 1, 1]);
    expect([ranks[1]![0], ranks[1]![100]]).toEqual([1, 3]);
  });
});

describe("the choice of draws", () => {
  it("is the greedy choice", () => {
    const input = fc.record({
      seed: fc.integer(),
      size: fc.integer({ min: 1, max: 40 }),
      places: fc.integer({ min: 1, max: 4 }),
      count: fc.integer({ min: 1, max: 4 }),
      total: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null }),
      onePerAmphoe: fc.boolean(),
      isForced: fc.boolean(),
    });
    fc.assert(
      fc.property(input, ({ seed, size, places, count, total, onePerAmphoe, isForced }) => {
        const next = random(seed);
        const amphoe = Int32Array.from({ length: size }, () => Math.floor(next() * 12));
        const place = [...amphoe].map((one) => one % places);
        const table = { ...tableOf([], place), amphoe };
        const score = Float64Array.from({ length: size }, () => Math.floor(next() * 8));
        const forcedIn = isForced ? [size - 1] : [];
        const rules = { ...RULES, quota: { count, total }, onePerAmphoe, forcedIn };
        const choice = chooseFast(table, score, rules);
        if (choice?.kind !== "chosen") return;
        const picked = Array.from(topK(table, rules)(score)).sort((a, b) => a - b);
        expect(picked).toEqual([...choice.chosen].sort((a, b) => a - b));
      }),
      { numRuns: 500 },
    );
  });
});
