import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CandidateTable, type ChoiceRules, choose, chooseFast } from "../../../src/analysis";
import type { ChooseOptions } from "../../../src/analysis/choice/choose";
import { loadHighs } from "../../../src/analysis/choice/highs-solver";
import { isTooNear } from "../../../src/analysis/choice/too-near";
import { random } from "../../../src/analysis/numbers/random";

type Case = { table: CandidateTable; score: Float64Array; rules: ChoiceRules };

const options = { loadSolver: () => loadHighs() };

/** All sets that keep the rules, the best first: by sum of scores, then least sum of codes. */
function bruteForce({ table, score, rules }: Case) {
  const count = table.codes.length;
  const rows = [...Array(count).keys()];
  const sets: { rows: number[]; value: number; codes: number }[] = [];
  for (let bits = 0; bits < 2 ** count; bits++) {
    const set = rows.filter((i) => bits & (1 << i));
    if (!keeps(set, { table, score, rules })) continue;
    const value = set.reduce((sum, i) => sum + score[i]!, 0);
    sets.push({ rows: set, value, codes: set.reduce((sum, i) => sum + i, 0) });
  }
  return sets.sort((a, b) =>
    Math.abs(a.value - b.value) > 1e-9 ? b.value - a.value : a.codes - b.codes,
  );
}

function keeps(set: readonly number[], { table, score, rules }: Case): boolean {
  const { quota, forcedIn, forcedOut, minDistanceKm, onePerAmphoe } = rules;
  const isFit = (i: number) =>
    table.passes[i] === 1 && table.place[i]! >= 0 && !Number.isNaN(score[i]);
  if (!set.every(isFit) || set.some((i) => forcedOut.includes(i))) return false;
  if (!forcedIn.every((i) => set.includes(i))) return false;
  const places = new Set(table.place);
  places.delete(-1);
  for (const place of places) {
    const here = set.filter((i) => table.place[i] === place).length;
    if (quota.total === null ? here !== quota.count : here > quota.count) return false;
  }
  if (quota.total !== null && set.length !== quota.total) return false;
  return set.every((a, k) =>
    set.slice(k + 1).every((b) => {
      if (onePerAmphoe && table.amphoe[a] === table.amphoe[b]) return false;
      return !(minDistanceKm > 0) || !isTooNear(table, a, b, minDistanceKm);
    }),
  );
}

const aCase = (distance: fc.Arbitrary<number>, isNested = true): fc.Arbitrary<Case> =>
  fc.integer({ min: 1, max: 11 }).chain((n) => {
    const each = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: n, maxLength: n });
    const part = fc.record({
      amphoe: each(fc.integer({ min: 0, max: 5 })),
      place: each(fc.integer({ min: -1, max: 2 })),
      at: each(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))),
      score: each(
        fc.oneof(
          { weight: 5, arbitrary: fc.integer({ min: 0, max: 5 }).map((x) => x / 5) },
          { weight: 5, arbitrary: fc.integer({ min: 0, max: 1000 }).map((x) => x / 1000) },
          { weight: 1, arbitrary: fc.constant(Number.NaN) },
        ),
      ),
      passes: each(fc.integer({ min: 0, max: 9 }).map((x) => (x > 0 ? 1 : 0))),
      count: fc.integer({ min: 1, max: 3 }),
      total: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
      km: distance,
      onePerAmphoe: fc.boolean(),
      forcedIn: fc.uniqueArray(fc.integer({ min: 0, max: n - 1 }), { maxLength: 1 }),
      forcedOut: fc.uniqueArray(fc.integer({ min: 0, max: n - 1 }), { maxLength: 2 }),
    });
    return part.map((one) => ({
      table: {
        codes: one.at.map((_, i) => String(100000 + i)),
        place: Int32Array.from(isNested ? one.amphoe.map((a) => (a % 4) - 1) : one.place),
        amphoe: Int32Array.from(one.amphoe),
        lon: Float64Array.from(one.at, ([x]) => 100 + x / 10),
        lat: Float64Array.from(one.at, ([, y]) => 15 + y / 10),
        values: [],
        passes: Uint8Array.from(one.passes),
      },
      score: Float64Array.from(one.score),
      rules: {
        quota: { count: one.count, total: one.total },
        minDistanceKm: one.km,
        onePerAmphoe: one.onePerAmphoe,
        forcedIn: one.forcedIn,
        forcedOut: one.forcedOut,
      },
    }));
  });

const equalsBruteForce = (one: Case) => isBest(one, { ...options });
const bySolverAlone = (one: Case) => isBest(one, { ...options, search: false });

async function isBest(one: Case, how: ChooseOptions) {
  const found = await choose(one.table, one.score, one.rules, how);
  if (!found.ok) throw new Error(found.problem.kind);
  const sets = bruteForce(one);
  const choice = found.value;
  const best = sets[0];
  if (!best || best.rows.length === 0) {
    expect(choice.kind).toBe("impossible");
    return;
  }
  if (choice.kind !== "chosen") throw new Error(JSON.stringify(choice.rules));
  expect(keeps(choice.chosen, one)).toBe(true);
  expect(choice.objective).toBeCloseTo(best.value, 8);
  expect(choice.chosen.reduce((a, b) => a + b, 0)).toBe(best.codes);
  expect(choice.undecided).toEqual([]);
  for (const row of choice.chosen) {
    const next = sets.filter((set) => !set.rows.includes(row));
    if (one.rules.forcedIn.includes(row) || next.length === 0) {
      expect(choice.runnersUp.has(row)).toBe(false);
      continue;
    }
    const equals = next.filter((set) => Math.abs(set.value - next[0]!.value) < 1e-9);
    const incoming = choice.runnersUp.get(row)!;
    expect(equals.some((set) => set.rows.includes(incoming))).toBe(true);
  }
}

describe("the exact choice equals brute force", () => {
  it("under quota, total, one per amphoe and choices by hand", async () => {
    const property = fc.asyncProperty(aCase(fc.constant(0)), equalsBruteForce);
    await fc.assert(property, { numRuns: 300 });
  });
  it("where a least distance binds", async () => {
    const property = fc.asyncProperty(aCase(fc.integer({ min: 5, max: 35 })), equalsBruteForce);
    await fc.assert(property, { numRuns: 400 });
  }, 120_000);
  it("by the solver alone, where a search is too long", async () => {
    const property = fc.asyncProperty(aCase(fc.integer({ min: 5, max: 35 })), bySolverAlone);
    await fc.assert(property, { numRuns: 250 });
  }, 120_000);
  it("where amphoes lie across places", async () => {
    const property = fc.asyncProperty(
      aCase(fc.integer({ min: 0, max: 20 }), false),
      equalsBruteForce,
    );
    await fc.assert(property, { numRuns: 200 });
  }, 120_000);
});

describe("a least distance that is hard to keep", () => {
  const next = random(11);
  const spread = (count: number): CandidateTable => ({
    codes: Array.from({ length: count }, (_, i) => String(100000 + i)),
    place: Int32Array.from({ length: count }, (_, i) => i % 6),
    amphoe: Int32Array.from({ length: count }, (_, i) => i),
    lon: Float64Array.from({ length: count }, () => 98 + 7 * next()),
    lat: Float64Array.from({ length: count }, () => 6 + 14 * next()),
    values: [],
    passes: new Uint8Array(count).fill(1),
  });
  const rules = (minDistanceKm: number, count = 1, total: number | null = null): ChoiceRules => ({
    quota: { count, total },
    minDistanceKm,
    onePerAmphoe: false,
    forcedIn: [],
    forcedOut: [],
  });

  it("gives the same set by search and by the solver", async () => {
    const tries = [rules(300), rules(420), rules(250, 2), rules(350, 2, 8), rules(2000)];
    for (const one of tries) {
      const table = spread(36);
      const score = Float64Array.from(table.codes, () => next());
      const found = await choose(table, score, one, options);
      const solved = await choose(table, score, one, { ...options, search: false });
      if (!found.ok || !solved.ok) throw new Error();
      if (found.value.kind === "chosen" && solved.value.kind === "chosen") {
        expect(found.value.chosen).toEqual(solved.value.chosen);
        expect(found.value.objective).toBeCloseTo(solved.value.objective, 9);
      } else expect(found.value).toEqual(solved.value);
    }
  }, 60_000);

  it("is kept by the best of as many areas as the country has, without the solver", async () => {
    const table = spread(7000);
    const score = Float64Array.from(table.codes, () => next());
    const found = await choose(table, score, rules(500), options);
    expect(found).toMatchObject({ ok: true, value: { kind: "chosen", proof: "search" } });
    if (!found.ok || found.value.kind !== "chosen") throw new Error();
    const { chosen } = found.value;
    const apart = chosen.every((a) => chosen.every((b) => a === b || !isTooNear(table, a, b, 500)));
    expect(apart).toBe(true);
    expect(found.value.undecided).toEqual([]);
  }, 60_000);

  it("is refused at once where no two candidates lie so far apart", () => {
    const table = spread(7000);
    const unreachable = { kind: "distance-unreachable", minDistanceKm: 2000, places: [] };
    expect(chooseFast(table, new Float64Array(7000), rules(2000))).toEqual({
      kind: "impossible",
      rules: [unreachable],
    });
    const place = Int32Array.from(table.lat, (lat) => (lat > 13 ? 0 : 1));
    const twoEach = chooseFast({ ...table, place }, new Float64Array(7000), rules(1300, 2));
    expect(twoEach).toMatchObject({ rules: [{ minDistanceKm: 1300, places: [0, 1] }] });
    expect(chooseFast(table, new Float64Array(7000), rules(1500))).toBeNull();
  });
});

describe("what the rules make impossible is named", () => {
  const table: CandidateTable = {
    codes: ["a", "b", "c", "d"],
    place: Int32Array.of(0, 0, 1, 1),
    amphoe: Int32Array.of(0, 0, 1, 2),
    lon: Float64Array.of(100, 100.1, 101, 102),
    lat: Float64Array.of(15, 15, 15, 15),
    values: [],
    passes: Uint8Array.of(1, 1, 1, 0),
  };
  const score = Float64Array.of(0.9, 0.8, 0.7, 0.6);
  const rules: ChoiceRules = {
    quota: { count: 1, total: null },
    minDistanceKm: 0,
    onePerAmphoe: false,
    forcedIn: [],
    forcedOut: [],
  };
  const named = async (more: Partial<ChoiceRules>) => {
    const found = await choose(table, score, { ...rules, ...more }, options);
    return found.ok && found.value.kind === "impossible" ? found.value.rules : found;
  };

  it("a quota above the candidates, or above the amphoes of a place", async () => {
    const quota = { count: 2, total: null };
    expect(await named({ quota, onePerAmphoe: true })).toEqual([
      { kind: "quota-above-amphoes", place: 0, quota: 2, amphoes: 1 },
      { kind: "quota-above-candidates", place: 1, quota: 2, candidates: 1 },
    ]);
    expect(await named({ quota: { count: 0, total: null } })).toMatchObject([
      { kind: "quota-unfit" },
    ]);
  });
  it("a total out of reach", async () => {
    expect(await named({ quota: { count: 1, total: 3 } })).toEqual([
      { kind: "total-unreachable", total: 3, reachable: 2 },
    ]);
  });
  it("forced areas that are too near, in one amphoe, too many, or no candidates", async () => {
    const quota = { count: 2, total: 2 };
    expect(await named({ quota, forcedIn: [0, 1], minDistanceKm: 20 })).toMatchObject([
      { kind: "forced-too-near", first: 0, second: 1, km: expect.closeTo(10.74, 1) },
    ]);
    expect(await named({ quota, forcedIn: [0, 1], onePerAmphoe: true })).toEqual([
      { kind: "forced-in-one-amphoe", first: 0, second: 1 },
    ]);
    expect(await named({ forcedIn: [0, 1] })).toEqual([
      { kind: "forced-above-quota", place: 0, forced: 2, quota: 1 },
    ]);
    expect(await named({ forcedIn: [3, 0], forcedOut: [0] })).toEqual([
      { kind: "forced-not-candidate", area: 3 },
      { kind: "forced-in-and-out", area: 0 },
    ]);
  });
  it("a distance that no set keeps, with the place that cannot keep it alone", async () => {
    const quota = { count: 2, total: null };
    const passes = Uint8Array.of(1, 1, 1, 1);
    const all = { ...table, passes };
    const found = await choose(all, score, { ...rules, quota, minDistanceKm: 50 }, options);
    expect(found).toEqual({
      ok: true,
      value: {
        kind: "impossible",
        rules: [{ kind: "distance-unreachable", minDistanceKm: 50, places: [0] }],
      },
    });
  });
  it("nobody left, and areas without a point where distance counts", async () => {
    expect(await named({ forcedOut: [0, 1, 2] })).toEqual([{ kind: "no-candidates" }]);
    const lost = { ...table, lon: Float64Array.of(100, 100.1, Number.NaN, 102) };
    const found = await choose(lost, score, { ...rules, minDistanceKm: 1 }, options);
    expect(found).toMatchObject({
      value: { rules: [{ kind: "quota-above-candidates", place: 1, candidates: 0 }] },
    });
  });
});

describe("ties", () => {
  it("go to the first by code, whatever the order of the rows", () => {
    const table: CandidateTable = {
      codes: ["30", "10", "20"],
      place: new Int32Array(3),
      amphoe: new Int32Array(3),
      lon: new Float64Array(3),
      lat: new Float64Array(3),
      values: [],
      passes: new Uint8Array(3).fill(1),
    };
    const rules = {
      quota: { count: 1, total: null },
      minDistanceKm: 0,
      onePerAmphoe: false,
      forcedIn: [],
      forcedOut: [],
    };
    const found = chooseFast(table, Float64Array.of(1, 1, 1), rules);
    expect(found).toMatchObject({ chosen: [1], runnersUp: new Map([[1, 2]]) });
  });
});
