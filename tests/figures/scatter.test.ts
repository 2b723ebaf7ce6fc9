import papaparse from "papaparse";
import { sampleCorrelation } from "simple-statistics";
import { describe, expect, it } from "vitest";
import type { Weight } from "../../src/domain/indicator";
import type { ScatterLevel } from "../../src/domain/lens";
import type { YearValues } from "../../src/domain/observation";
import {
  brushedAreas,
  brushedPlaces,
  levelCorrelations,
  levelsOf,
  scatterPoints,
} from "../../src/figures/scatter/scatter-points";
import { someAreas } from "../support/areas";
import { tpmapFile } from "../support/made-up/tpmap-files";
import { describeShared, sharedFile } from "../support/shared-files";

const areas = someAreas([
  ["100101", "ก", "A", "ขก", "DA", "จก", "PA"],
  ["100102", "ข", "B", "ขก", "DA", "จก", "PA"],
  ["100201", "ค", "C", "ขข", "DB", "จก", "PA"],
  ["200101", "ง", "D", "ขค", "DC", "จข", "PB"],
]);

/** Events of people per tambon; null has no value. */
function yearValues(...counts: readonly (readonly [number, number] | null)[]): YearValues {
  const column = (of: (pair: readonly [number, number]) => number) =>
    Float64Array.from(counts, (pair) => (pair ? of(pair) : Number.NaN));
  return {
    value: column(([n, d]) => (100 * n) / d),
    numerator: column(([n]) => n),
    denominator: column(([, d]) => d),
    status: Uint8Array.from(counts, (pair) => (pair ? 0 : 1)),
  };
}

function figure(values: YearValues, level: "tambon" | "amphoe" | "province" = "tambon") {
  const indicator = { unit: "percent", aggregation: "ratio", weight: "population" } as const;
  return { indicator, year: 2565, series: { level, byYear: new Map([[2565, values]]) } };
}

const X = yearValues([10, 100], [0, 300], [5, 50], [8, 80]);
const Y = yearValues([1, 10], [9, 10], null, [2, 10]);

describe("the scatter of two figures", () => {
  it("has a point for every tambon with both, and none for the others", () => {
    const points = scatterPoints(areas, figure(X), figure(Y), "tambon");
    expect([...points.x]).toEqual([10, 0, 10]);
    expect([...points.y]).toEqual([10, 90, 20]);
    expect([...points.row]).toEqual([0, 1, 3]);
    expect([...points.placeOf]).toEqual([0, 1, -1, 2]);
  });

  it("takes sums over sums for larger places, and leaves out places without a figure", () => {
    const amphoe = scatterPoints(areas, figure(X), figure(Y), "amphoe");
    expect([...amphoe.x]).toEqual([2.5, 10]);
    expect([...amphoe.y]).toEqual([50, 20]);
    const province = scatterPoints(areas, figure(X), figure(Y), "province");
    expect(province.x[0]).toBeCloseTo((100 * 15) / 450, 12);
    expect([...province.placeOf]).toEqual([0, 0, 0, 1]);
  });

  it("names everything that weighs a figure without denominators, each once", () => {
    const without = { ...X, denominator: X.denominator.map(() => Number.NaN) };
    const by = (weight: Weight) => {
      const { indicator, ...rest } = figure(without);
      return { ...rest, indicator: { ...indicator, weight } };
    };
    const weighed = (x: Weight, y: Weight, level: ScatterLevel = "province") =>
      scatterPoints(areas, by(x), by(y), level).weighedBy;
    expect(weighed("population", "households")).toEqual(["population", "households"]);
    expect(weighed("households", "households")).toEqual(["households"]);
    expect(weighed("population", "households", "tambon")).toEqual([]);
    expect(scatterPoints(areas, figure(X), figure(Y), "province").weighedBy).toEqual([]);
  });

  it("brushes places, and with a place all its tambons", () => {
    const points = scatterPoints(areas, figure(X), figure(Y), "amphoe");
    const places = brushedPlaces(points, [0, 5, 50, 60]);
    expect([...places]).toEqual([1, 0]);
    expect([...brushedAreas(points, places)]).toEqual([1, 1, 0, 0]);
  });

  it("offers no level below what a source speaks of", () => {
    expect(levelsOf(figure(X), figure(X))).toEqual(["tambon", "amphoe", "province"]);
    expect(levelsOf(figure(X), figure(X, "province"))).toEqual(["province"]);
    const alone = {
      ...figure(X),
      indicator: { ...figure(X).indicator, aggregation: "none" } as const,
    };
    expect(levelsOf(figure(X), alone)).toEqual(["tambon"]);
  });
});

type Rates = Map<string, readonly [people: number, rate: number]>;

/** Rates of a dimension by code, as a file of TPMAP has them. */
function published(text: string, dimension: string): Rates {
  const { data } = papaparse.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  });
  return new Map(
    data.map((row) => {
      const rate = Number(row[`poverty_rate_${dimension}`]);
      return [row.tumbol_ID ?? "", [Number(row.total_population), rate]];
    }),
  );
}

/** How two dimensions go together among tambons, amphoe and provinces, from their published rates. */
function correlated(x: Rates, y: Rates) {
  const codes = [...x.keys()];
  const table = someAreas(codes.map((code) => [code, "", "", "", "", "", ""]));
  const whole = { ...table, amphoeCode: codes.map((code) => code.slice(0, 4)) };
  const figureOf = (rates: Rates) => {
    const counts = codes.map((code) => {
      const [people, rate] = rates.get(code) ?? [0, 0];
      return [(people * rate) / 100, people] as const;
    });
    return figure(yearValues(...counts));
  };
  const found = levelCorrelations(whole, figureOf(x), figureOf(y));
  return Object.fromEntries(found.map((one) => [one.level, one.pearson]));
}

/** Rates of places whose codes begin alike, from people and poor people summed. */
function summedRates(rates: Rates, digits: number): number[] {
  const sums = new Map<string, [poor: number, people: number]>();
  for (const [code, [people, rate]] of rates) {
    const [poor, all] = sums.get(code.slice(0, digits)) ?? [0, 0];
    sums.set(code.slice(0, digits), [poor + people * rate, all + people]);
  }
  return [...sums.values()].map(([poor, people]) => poor / people);
}

it("tables of TPMAP correlate at each level as plain arithmetic on their rates does", () => {
  const health = published(tpmapFile("health"), "health");
  const living = published(tpmapFile("living"), "living");
  const r = correlated(health, living);
  for (const [level, digits] of [
    ["tambon", 6],
    ["amphoe", 4],
    ["province", 2],
  ] as const) {
    const [x, y] = [summedRates(health, digits), summedRates(living, digits)];
    expect(r[level]?.n, level).toBe(x.length);
    expect(r[level]?.r, level).toBeCloseTo(sampleCorrelation(x, y), 10);
  }
});

describeShared("tpmap2565", "the scatter of TPMAP 2565", () => {
  it("finds health and living further apart among tambons (.40) than among provinces (.79)", () => {
    const [health, living] = ["health", "living"].map((dimension) => {
      const { bytes } = sharedFile(`tpmap2565/tpmap65_train_${dimension}.csv`);
      return published(new TextDecoder().decode(bytes), dimension);
    });
    const r = correlated(health!, living!);
    expect(r.tambon?.r).toBeCloseTo(0.39767, 4);
    expect(r.amphoe?.r).toBeCloseTo(0.49495, 4);
    expect(r.province?.r).toBeCloseTo(0.79397, 4);
    expect([r.tambon?.n, r.amphoe?.n, r.province?.n]).toEqual([4551, 878, 76]);
  });
});
