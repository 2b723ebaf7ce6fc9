import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SeriesRow } from "../../../src/catalogue/arrow/write-series";
import type { KeptIndicator } from "../../../src/domain/indicator";
import type { AreaRole } from "../../../src/domain/programme";
import type { RegionScheme } from "../../../src/domain/region";
import { wavesIn } from "../../../src/figures/progress/role-progress";
import { aggregate } from "../../../src/figures/units/aggregate";
import { areaUnitsOf } from "../../../src/figures/units/area-units";
import { someAreas } from "../../catalogue/areas-fixture";
import { indicatorOf } from "./a-panel";
import { told, WAYS, type Way } from "./boards";

const YEAR = 2565;
const CODES = ["100101", "400101", "400102", "400201", "500101", "500102", "500103"];
const areas = someAreas(CODES);

const text = (value: string) => ({ th: value, en: value });
const scheme: RegionScheme = {
  id: "planning6_2560",
  name: text("scheme"),
  source: text("test"),
  regions: [
    { id: "northeast", name: text("NE"), provinces: ["40"] },
    { id: "north", name: text("N"), provinces: ["50"] },
    { id: "south", name: text("S"), provinces: ["90"] },
  ],
  outside: ["10"],
};

const record = (areaCode: string, role: AreaRole["role"], wave: number): AreaRole => ({
  programme: "p",
  areaCode,
  level: areaCode.length === 2 ? "province" : areaCode.length === 4 ? "amphoe" : "tambon",
  role,
  wave,
  since: 2563,
  source: "test",
});

const ROLES = [
  record("400101", "pilot", 1),
  record("400102", "rollout", 2),
  record("500101", "candidate", 0),
];

function rowsOf(values: (number | null)[], denominators: number[]): SeriesRow[] {
  return values.map((value, i) => {
    return { ...told(CODES[i]!, YEAR, value ?? Number.NaN), denominator: denominators[i]! };
  });
}

const RATES = [9, 0, 8, 4, null, 2, 6];
const NOBODY = new Array(7).fill(Number.NaN);

describe.each(WAYS)("the executive's page, %s:", (_, open) => {
  let way: Way;
  beforeAll(async () => {
    way = await open();
  }, 60_000);
  afterAll(() => way?.close());

  async function boardOf(rows: readonly SeriesRow[], of: RegionScheme = scheme) {
    const given = { areas, scheme: of, roles: ROLES, indicator: indicatorOf(), rows };
    return way.board({ ...given, level: "tambon", baseline: YEAR, year: YEAR });
  }

  describe("lines of the board", () => {
    const lines = async () => {
      const { now } = await boardOf(rowsOf(RATES, [100, 50, 100, 300, 100, 100, 300]));
      const line = (key: string) => {
        const found = now.find((l) =>
          l.place.kind === "region" ? l.place.region.id === key : l.place.kind === key,
        );
        if (!found) throw new Error(key);
        return found.comparison;
      };
      return { now, line };
    };

    it("counts candidates as other areas", async () => {
      const { groups } = (await lines()).line("country");
      expect([groups.pilot.areas, groups.rollout.areas, groups.other.areas]).toEqual([1, 1, 5]);
    });

    it("puts the country first and what the scheme leaves out last, and adds up", async () => {
      const { now, line } = await lines();
      const kinds = now.map(({ place }) => place.kind);
      expect(kinds).toEqual(["country", "region", "region", "region", "outside"]);
      const parts = now.slice(1).map((l) => l.comparison.all);
      expect(parts.reduce((sum, p) => sum + p.areas, 0)).toBe(line("country").all.areas);
      expect(parts.reduce((sum, p) => sum + p.reported, 0)).toBe(line("country").all.reported);
      expect(line("outside").groups.other.mean).toBe(9);
    });

    it("has no outside line when the scheme holds every province", async () => {
      const regions = [{ id: "all", name: text("A"), provinces: ["10", "40", "50"] }];
      const { now } = await boardOf(rowsOf(RATES, NOBODY), { ...scheme, regions });
      expect(now.map(({ place }) => place.kind)).toEqual(["country", "region"]);
    });

    it("weighs by the denominator", async () => {
      expect((await lines()).line("north").groups.other.mean).toBe((2 * 100 + 6 * 300) / 400);
    });

    it("weighs by population where the table has no denominator", async () => {
      const { now, figure } = await boardOf(rowsOf(RATES, NOBODY));
      expect(now[2]?.comparison.groups.other.mean).toBe(4);
      expect(figure).toBe("population");
    });

    it("keeps a mean of zero and an empty group apart", async () => {
      const { line } = await lines();
      expect(line("northeast").groups.pilot.mean).toBe(0);
      expect(line("northeast").differences.pilot.mean).toBe(-4);
      expect(line("north").groups.pilot).toMatchObject({ areas: 0, mean: null });
      expect(line("north").differences.pilot.mean).toBeNull();
      expect(line("south").all).toMatchObject({ areas: 0, mean: null });
    });

    it("counts areas without a figure in the coverage, not in the mean", async () => {
      const { other } = (await lines()).line("north").groups;
      expect(other).toMatchObject({ areas: 3, reported: 2, missing: 1 });
    });
  });

  it("gives the four kinds of nothing, quartiles and deviation of a group of six", async () => {
    const absent = (code: string, status: SeriesRow["status"]): SeriesRow => ({
      ...told(code, YEAR, Number.NaN),
      status,
    });
    const rate = (code: string, numerator: number, denominator: number) => ({
      ...told(code, YEAR, (100 * numerator) / denominator),
      ...{ numerator, denominator },
    });
    const rows = [
      ...[rate("400101", 0, 100), rate("400102", 10, 100), rate("400201", 90, 300)],
      ...[absent("500101", "missing"), absent("500102", "suppressed")],
      absent("500103", "not_applicable"),
    ];
    const six = someAreas(CODES.slice(1));
    const given = { areas: six, scheme, roles: [], indicator: indicatorOf(), rows };
    const { now } = await way.board({ ...given, level: "tambon", baseline: YEAR, year: YEAR });
    expect(now[0]!.comparison.groups.other).toMatchObject({
      ...{ areas: 6, reported: 3, missing: 1, suppressed: 1, notApplicable: 1 },
      ...{ mean: 20, weighedBy: "denominator", total: null },
      ...{ median: 10, q1: 5, q3: 20, min: 0, max: 30 },
      deviation: expect.closeTo(15.2752523, 6),
    });
  });

  describe("figures published for amphoe", () => {
    const amphoes = (values: Record<string, number>) =>
      Object.entries(values).map(([code, value]) => ({
        ...told(code, YEAR, value),
        ...{ numerator: value, denominator: 1000 },
      }));
    const boardOfAmphoe = (unit: KeptIndicator["unit"]) => {
      const rows = amphoes({ "4001": 10, "4002": 30, "5001": 7 });
      const given = { areas, scheme, roles: ROLES, indicator: indicatorOf({ unit }), rows };
      return way.board({ ...given, level: "amphoe", baseline: YEAR, year: YEAR });
    };

    it("are repeated by their tambons, which the amphoe's people cannot weigh", async () => {
      const { now, figure } = await boardOfAmphoe("percent");
      expect(now[1]!.comparison.all).toMatchObject({
        areas: 3,
        reported: 3,
        weighedBy: "registered",
      });
      expect(now[1]!.comparison.all.mean).toBeCloseTo(50 / 3, 12);
      expect(figure).toBe("population");
    });

    it("are for no group where they are counts", async () => {
      const { now, figure } = await boardOfAmphoe("people");
      expect(now[1]!.comparison.all).toMatchObject({ reported: 3, mean: null, total: null });
      expect(figure).toBe("none");
    });
  });

  describe("change between two years", () => {
    const change = async (before: number, after: number) => {
      const rows = [told("400101", 2564, before), told("400101", YEAR, after)];
      const given = { areas, scheme, roles: [], indicator: indicatorOf(), rows };
      const board = await way.board({ ...given, level: "tambon", baseline: 2564, year: YEAR });
      return board.pair!.lines[0]!.groups.other;
    };

    it("gives points and a percentage of the baseline, none of zero", async () => {
      expect(await change(4, 3)).toMatchObject({ points: -1, relative: -25 });
      expect(await change(0, 3)).toMatchObject({ points: 3, relative: null });
    });

    it("gives nothing where a year has no figure", async () => {
      for (const [before, after] of [
        [Number.NaN, 3],
        [4, Number.NaN],
      ] as const) {
        const lacking = await change(before, after);
        expect(lacking).toMatchObject({ reported: 0, before: null, after: null, points: null });
      }
    });
  });

  describe("trials on Pak Tho", () => {
    const pakTho = {
      ...someAreas(["700801", "700802", "700803", "700901", "710101"]),
      population: Float64Array.from([13_839, 4_970, 5_811, 7_277, 1_000]),
      households: Float64Array.from([4_397, 1_669, 1_773, 3_432, 400]),
    };
    const west: RegionScheme = {
      ...scheme,
      id: "geo6",
      regions: [
        { id: "west", name: text("W"), provinces: ["70"] },
        { id: "central", name: text("C"), provinces: ["71"] },
      ],
    };
    type Told = Partial<SeriesRow> & { value: number };
    async function group(unit: KeptIndicator["unit"], figures: readonly Told[]) {
      const rows = figures.map((figure, i) => {
        return { ...told(pakTho.code[i]!, YEAR, figure.value), ...figure };
      });
      const indicator = indicatorOf({ unit });
      const given = { areas: pakTho, scheme: west, roles: [], indicator, rows };
      const board = await way.board({ ...given, level: "tambon", baseline: YEAR, year: YEAR });
      const column = (of: (row: SeriesRow) => number) =>
        Float64Array.from(pakTho.code, (_, i) => (rows[i] ? of(rows[i]) : Number.NaN));
      const values = {
        value: column((row) => row.value),
        numerator: column((row) => row.numerator),
        denominator: column((row) => row.denominator),
        status: Uint8Array.from(pakTho.code, (_, i) => (rows[i] ? 0 : 1)),
      };
      const series = { level: "tambon", byYear: new Map([[YEAR, values]]) } as const;
      const region = areaUnitsOf(pakTho, "region", west);
      const up = aggregate(region, { areas: pakTho, indicator, series }, YEAR).value[0];
      return { ...board.now[1]!.comparison.groups.other, up, figure: board.figure };
    }

    it("X3: a region's mean income is that of the way up, and told to be by population", async () => {
      const { mean, up, figure } = await group("baht", [{ value: 8_000 }, { value: 12_000 }]);
      expect(mean).toBeCloseTo(9_056.94, 2);
      expect(mean).toBeCloseTo(up!, 9);
      expect(figure).toBe("population");
    });

    it("X3: a group's count is the mean per tambon, told to be, with its sum of 100 beside it", async () => {
      const { mean, total, up, figure } = await group("people", [{ value: 40 }, { value: 60 }]);
      expect([mean, total, figure]).toEqual([50, 100, "per-area"]);
      expect(up).toBe(100);
    });

    it("09: a region's share is 70 of 300", async () => {
      const share = (numerator: number, denominator: number) => {
        return { value: (100 * numerator) / denominator, numerator, denominator };
      };
      const told = [share(45, 50), share(20, 200), share(5, 50)];
      const { mean, figure } = await group("percent", told);
      expect(mean).toBeCloseTo(23.3333, 4);
      expect(figure).toBe("by-denominator");
    });
  });

  describe("progress", () => {
    const progressOf = (roles: readonly AreaRole[]) => way.progress({ areas, scheme, roles });

    it("never counts Bangkok, and says what it leaves out", async () => {
      const progress = await progressOf([record("1001", "pilot", 1), record("4001", "pilot", 1)]);
      expect(progress).toMatchObject({ amphoe: 1, bangkok: 1 });
      expect(progress.country).toMatchObject({ reached: 2, tambons: 6 });
      expect(progress.regions.map((r) => r.tambons)).toEqual([3, 3, 0]);
    });

    it("counts roles by region and wave", async () => {
      const { country, amphoe, regions } = await progressOf(ROLES);
      expect([country.reached, amphoe]).toEqual([2, 1]);
      expect(country.counts).toEqual({ pilot: 1, rollout: 1, candidate: 1 });
      expect(regions[0]?.waves).toEqual([
        { role: "pilot", wave: 1, count: 1 },
        { role: "rollout", wave: 2, count: 1 },
      ]);
      expect(wavesIn(regions)).toEqual([
        { role: "pilot", wave: 1 },
        { role: "rollout", wave: 2 },
        { role: "candidate", wave: 0 },
      ]);
    });

    it("has not reached candidates, which are counted in a column of their own", async () => {
      const { country, amphoe, regions } = await progressOf([record("50", "candidate", 0)]);
      expect(country).toMatchObject({ reached: 0, counts: { candidate: 3 } });
      expect(amphoe).toBe(0);
      expect(wavesIn(regions)).toEqual([{ role: "candidate", wave: 0 }]);
    });

    it("is zero everywhere without roles", async () => {
      const none = await progressOf([]);
      expect(none).toMatchObject({ amphoe: 0, bangkok: 0, country: { reached: 0 } });
      expect(wavesIn(none.regions)).toEqual([]);
    });
  });
});
