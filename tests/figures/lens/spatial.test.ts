import { describe, expect, it } from "vitest";
import { random } from "../../../src/analysis";
import { ok } from "../../../src/base/result";
import { AREA_CLASS } from "../../../src/domain/area-class";
import { defaultAggregation, type Indicator, type Unit } from "../../../src/domain/indicator";
import { type Series, STATUS_CODE, type YearValues } from "../../../src/domain/observation";
import type { AppData } from "../../../src/figures/app-data";
import type { LensInput } from "../../../src/figures/lens/lens";
import type { FindSpatial } from "../../../src/figures/lens/ports";
import { type ClusteredFigure, clusterRows } from "../../../src/figures/lens/spatial/cluster-rows";
import { findOnAreas } from "../../../src/figures/lens/spatial/find-on-areas";
import { hotOverYears, yearsOfSeries } from "../../../src/figures/lens/spatial/hot-over-years";
import { persistenceResult } from "../../../src/figures/lens/spatial/persistence-result";
import { spatialNeighbours } from "../../../src/figures/lens/spatial/spatial-neighbours";
import { spatialResult } from "../../../src/figures/lens/spatial/spatial-result";
import { factWords } from "../../../src/i18n/lens-facts";
import { rook } from "../../analysis/spatial/grid";
import { someAreas } from "../../catalogue/areas-fixture";

const SIDE = 20;
const COUNT = SIDE * SIDE;
const grid = rook(SIDE, SIDE);
const areas = someAreas(Array.from({ length: COUNT }, (_, i) => `${400101 + i}`));
const app = { areas } as unknown as AppData;
const choice = { neighbours: "queen", islands: true, fdr: false, seed: 7 } as const;
const indicator = { id: "i", unit: "percent", direction: "high-is-bad", decimals: 1 } as Indicator;

/** Noise, a hot square of 5 × 5 in a corner, two areas without a value. */
function someValues(hot = 50): Float64Array {
  const values = Float64Array.from({ length: COUNT }, (_, i) => ((i * 7919) % 97) / 10);
  for (let row = 0; row < COUNT; row++) {
    if (row % SIDE < 5 && row < 5 * SIDE) values[row] = hot + ((row * 31) % 7);
  }
  values[399] = Number.NaN;
  values[210] = Number.NaN;
  return values;
}

function yearValuesOf(value: Float64Array): YearValues {
  return {
    value,
    numerator: value.map((v) => v * 2),
    denominator: value.map((v) => (Number.isNaN(v) ? Number.NaN : 200)),
    status: Uint8Array.from(value, (v, row) =>
      Number.isNaN(v) ? (row === 399 ? STATUS_CODE.suppressed : STATUS_CODE.missing) : 0,
    ),
  };
}

const inProcess: FindSpatial = async (_core, _pane, _choice, task) =>
  ok(task.years.map((year) => findOnAreas(year, null, { neighbours: grid, joined: 0 }, task)));

function input(value: Float64Array, change: Partial<Indicator> = {}): LensInput {
  const figure = {
    indicator: { ...indicator, ...change },
    source: { level: "tambon", seriesBreaks: [] },
    year: 2565,
    yearValues: yearValuesOf(value),
  };
  return { app, figure, other: null, choice } as unknown as LensInput;
}

async function lensResult(
  method: "hotspot" | "getis-ord",
  value: Float64Array,
  change: Partial<Indicator> = {},
  fdr = choice.fdr as boolean,
) {
  const of = { ...input(value, change), choice: { ...choice, fdr } } as unknown as LensInput;
  const result = await spatialResult(method, of, inProcess);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}

describe("the hotspot lens", () => {
  it("finds the planted cluster, numbers it, and keeps states apart", async () => {
    const { items, classOf, clusters, facts } = await lensResult("hotspot", someValues());
    expect(items[classOf[2 * SIDE + 2]!]!.key).toBe("HH");
    expect(clusters?.cluster[2 * SIDE + 2]).toBe(1);
    expect(classOf[210]).toBe(AREA_CLASS.missing);
    expect(classOf[399]).toBe(AREA_CLASS.suppressed);
    expect(items.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(COUNT - 2);
    expect(facts).toMatchObject({ used: 398, leftOut: 2, seed: "7", permutations: 999 });
    expect(Number(facts.moran)).toBeGreaterThan(0.5);
    expect(facts.moranP).toBe("0.001");
  });

  it("says how many pass, how many chance alone would give, and what is worth a look", async () => {
    const plain = await lensResult("hotspot", someValues());
    expect(plain.also).toEqual(["chance.passed"]);
    expect(plain.facts).toMatchObject({ passedByChance: Math.round(398 * 0.05) });
    const next = random(12);
    const noise = someValues().map((value) => (Number.isNaN(value) ? value : next()));
    const sure = await lensResult("hotspot", noise, {}, true);
    expect(sure.also).toEqual(["chance.none", "chance.look"]);
    expect(sure.facts).toMatchObject({ passed: 0, passedByChance: 0, lookByChance: 2 });
    const count = (key: string) => sure.items.find((item) => item.key === key)?.count ?? 0;
    expect(count("HH") + count("LL")).toBe(0);
    expect(sure.facts.look).toBe(count("HHmaybe") + count("LLmaybe"));
    const corner = await lensResult("hotspot", someValues(), {}, true);
    expect(corner.also?.[0]).toBe("chance.passed");
    const passed = Number(corner.facts.passed);
    expect(passed).toBeGreaterThan(10);
    expect(corner.facts.passedByChance).toBe(
      passed * 0.05 < 1 ? "chance.underOne" : Math.round(passed * 0.05),
    );
    for (const [key, words] of Object.entries(factWords(corner.facts, "th"))) {
      expect([key, words]).not.toContain("chance.underOne");
    }
  });

  it("gives the same for the same seed", async () => {
    const [a, b] = [
      await lensResult("hotspot", someValues()),
      await lensResult("hotspot", someValues()),
    ];
    expect(a.values).toEqual(b.values);
  });

  it("gathers the low side of an indicator for which high is good", async () => {
    const turned = someValues().map((v) => 100 - v);
    const { clusters, items, classOf } = await lensResult("hotspot", turned, {
      direction: "high-is-good",
    });
    expect(items[classOf[42]!]!.key).toBe("LL");
    expect(clusters?.cluster[42]).toBe(1);
  });

  it.each(["hotspot", "getis-ord"] as const)(
    "%s says nothing of equal values, or of none",
    async (m) => {
      const none = new Float64Array(COUNT).fill(Number.NaN);
      const nothing = await lensResult(m, none);
      expect([...new Set(nothing.classOf)]).toEqual(
        [AREA_CLASS.suppressed, AREA_CLASS.missing].sort(),
      );
      const equal = await lensResult(m, new Float64Array(COUNT).fill(3));
      expect(equal.facts).toMatchObject({ moran: "–", threshold: "–", clusters: 0, used: COUNT });
    },
  );
});

describe("the Gi* lens", () => {
  it("finds the same corner hot at 99 %", async () => {
    const { items, classOf, values } = await lensResult("getis-ord", someValues());
    expect(items[classOf[2 * SIDE + 2]!]!.key).toBe("hot99");
    expect(values?.[2 * SIDE + 2]).toBeGreaterThan(2.58);
  });
});

describe("figures of larger areas", () => {
  it("are tested once for each, not once for every tambon in it", () => {
    const groupOf = Uint16Array.from({ length: 8 }, (_, row) => row >> 1);
    const value = Float64Array.from([1, 1, 2, 2, 8, 8, 9, 9]);
    const task = { method: "getis-ord", fdr: false, seed: 1, side: "high" } as const;
    const input = { neighbours: [[1], [0, 2], [1, 3], [2]], joined: 0 };
    const { facts, statistic } = findOnAreas(value, groupOf, input, task);
    expect(facts.used).toBe(4);
    expect(statistic[6]).toBe(statistic[7]);
  });

  it("are neighbours where their tambons are", () => {
    const adjacency = {
      rook: [[1], [0, 2], [1], []],
      queen: [[], [], [], []],
      hasShape: new Uint8Array(4).fill(1),
    };
    const input = {
      rule: "rook",
      islands: true,
      groupOf: Uint16Array.from([0, 0, 1, 2]),
      lon: Float64Array.from([100, 100.1, 100.2, 101]),
      lat: new Float64Array(4).fill(15),
    } as const;
    const found = spatialNeighbours(input, adjacency);
    expect(found).toEqual({ neighbours: [[1], [0, 2], [1]], joined: 1 });
    const nearest = spatialNeighbours({ ...input, rule: "nearest6", groupOf: null }, adjacency);
    expect(nearest.neighbours[0]).toEqual([1, 2, 3]);
  });
});

function clustered(
  unit: Unit,
  yearValues: YearValues,
  change: Partial<ClusteredFigure["indicator"]> = {},
): ClusteredFigure {
  const indicator = { unit, aggregation: defaultAggregation(unit), weight: "population" } as const;
  return { indicator: { ...indicator, ...change }, source: { level: "tambon" }, yearValues };
}

describe("clusters in words", () => {
  it("say how many, where and what their figures come to", () => {
    const yearValues = yearValuesOf(someValues());
    const cluster = Uint16Array.from({ length: COUNT }, (_, row) =>
      row < 2 ? 1 : row === 30 ? 2 : 0,
    );
    const [first, second] = clusterRows(cluster, areas, clustered("percent", yearValues));
    expect(first).toMatchObject({ number: 1, rows: [0, 1], people: 400 });
    expect(first!.mean).toBeCloseTo((yearValues.value[0]! + yearValues.value[1]!) / 2, 9);
    expect(first!.affected).toBeCloseTo(2 * (yearValues.value[0]! + yearValues.value[1]!), 9);
    expect(second!.rows).toEqual([30]);
    expect(clusterRows([], areas, clustered("percent", yearValues))).toEqual([]);
  });

  it("come to what any group of areas does: counts a mean per tambon, means by what weighs them", () => {
    const column = (of: (row: number) => number) =>
      Float64Array.from({ length: COUNT }, (_, i) => of(i));
    const registered = {
      ...areas,
      population: column((row) => (row === 0 ? 900 : 100)),
      households: column((row) => (row === 0 ? 100 : 300)),
    };
    const none = column(() => Number.NaN);
    const yearValues = {
      value: column((row) => (row === 0 ? 40 : 60)),
      numerator: none,
      denominator: none,
      status: new Uint8Array(COUNT),
    };
    const cluster = Uint16Array.from({ length: COUNT }, (_, row) => Number(row < 2));
    const meanOf = (figure: ClusteredFigure) => clusterRows(cluster, registered, figure)[0]?.mean;
    expect(meanOf(clustered("people", yearValues))).toBe(50);
    expect(meanOf(clustered("baht", yearValues, { weight: "households" }))).toBe(55);
    expect(meanOf(clustered("baht", yearValues))).toBe(42);
    expect(meanOf(clustered("index", yearValues, { aggregation: "none" }))).toBeNaN();
    expect(meanOf({ ...clustered("people", yearValues), source: { level: "amphoe" } })).toBeNaN();
  });
});

describe("hotspots over the years", () => {
  const byYear = new Map(
    [2562, 2563, 2564, 2566].map((year) => [
      year,
      yearValuesOf(someValues(year === 2562 ? -10 : 50)),
    ]),
  );
  const series: Series = {
    dataset: "d",
    indicator: "i",
    level: "tambon",
    years: [...byYear.keys()],
    byYear,
  };

  it("never cross a series break, nor look ahead", () => {
    expect(yearsOfSeries(series, [2566], 2564)).toEqual([2562, 2563, 2564]);
    expect(yearsOfSeries(series, [2566], 2563)).toEqual([2562, 2563]);
    expect(yearsOfSeries(series, [2566], 2566)).toEqual([2566]);
  });

  it("tell new from lasting, and say nothing of one year", async () => {
    const ask = async (year: number) => {
      const pane = { ...input(someValues()).figure, source: { seriesBreaks: [2566] }, year };
      return hotOverYears("hotspot", app, pane as never, series, choice, inProcess);
    };
    const found = await ask(2564);
    expect(found.ok && found.value.of[2 * SIDE + 2]).toBe("returning");
    expect(found.ok && found.value.of[150]).toBe("never");
    const early = await ask(2563);
    expect(early.ok && early.value.of[2 * SIDE + 2]).toBe("new");
    const alone = await ask(2566);
    expect(alone.ok && alone.value).toMatchObject({ years: [2566], of: [] });
  });

  it("say of an area with a figure in one year only that it cannot be judged, not that it was never hot", async () => {
    const late = someValues();
    late[150] = 20;
    const first = someValues();
    first[150] = Number.NaN;
    const years = new Map([
      [2563, yearValuesOf(first)],
      [2564, yearValuesOf(late)],
    ]);
    const gap = { ...series, years: [2563, 2564], byYear: years };
    const figure = { ...input(late).figure, source: { seriesBreaks: [] }, year: 2564, series: gap };
    const made = await persistenceResult(
      { ...input(late), figure } as unknown as LensInput,
      inProcess,
    );
    const keyOf = (row: number) => made.ok && made.value.items[made.value.classOf[row]!]?.key;
    expect([keyOf(150), keyOf(151)]).toEqual(["unjudged", "never"]);
  });

  it("are drawn with each area in one class, and what one year cannot tell is said", async () => {
    const apply = async (year: number) => {
      const figure = {
        ...input(someValues()).figure,
        source: { seriesBreaks: [2566] },
        year,
        series,
      };
      const of = { ...input(someValues()), figure } as unknown as LensInput;
      const made = await persistenceResult(of, inProcess);
      if (!made.ok) throw new Error(made.problem.kind);
      return made.value;
    };
    const { items, classOf, facts, says } = await apply(2564);
    const keyOf = (row: number) => items[classOf[row]!]?.key;
    expect([keyOf(2 * SIDE + 2), keyOf(150), says]).toEqual(["returning", "never", undefined]);
    expect([classOf[210], classOf[399]]).toEqual([AREA_CLASS.missing, AREA_CLASS.suppressed]);
    expect(items.reduce((sum, { count = 0 }) => sum + count, 0)).toBe(COUNT - 2);
    expect(facts).toMatchObject({ from: "2562", to: "2564", years: 3, side: "clusters.high" });
    const alone = await apply(2566);
    expect(alone.says).toBe("one");
    expect(alone.items.find(({ key }) => key === "unjudged")?.count).toBe(COUNT - 2);
  });
});

describe("values that are all equal", () => {
  it.each(["hotspot", "getis-ord"] as const)(
    "are said to be equal by %s, not without neighbours",
    async (method) => {
      const values = new Float64Array(COUNT).fill(7);
      values[399] = Number.NaN;
      const { items, classOf, says, facts } = await lensResult(method, values);
      expect(items[classOf[0]!]!.key).toBe("equal");
      expect(items.some(({ key }) => key === "alone")).toBe(false);
      expect(items.find(({ key }) => key === "equal")?.count).toBe(399);
      expect(says).toBe("allEqual");
      expect(facts.alone).toBe(0);
    },
  );

  it("are told apart from an area without neighbours, and from values that differ", async () => {
    const values = new Float64Array(COUNT).fill(Number.NaN);
    for (const row of [0, 1, 210]) values[row] = 7;
    const { items, classOf } = await lensResult("hotspot", values);
    expect([0, 1, 210].map((row) => items[classOf[row]!]!.key)).toEqual([
      "equal",
      "equal",
      "alone",
    ]);
    expect((await lensResult("hotspot", someValues())).says).toBeUndefined();
  });
});
