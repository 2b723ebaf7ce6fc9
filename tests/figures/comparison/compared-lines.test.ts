import { describe, expect, it } from "vitest";
import { changeOf } from "../../../src/analysis/comparison/change";
import { STATUS_CODE, type YearValues } from "../../../src/domain/observation";
import { breakBetween } from "../../../src/domain/period";
import type { RegionScheme } from "../../../src/domain/region";
import { roleTable } from "../../../src/domain/role-table";
import { baselineOf } from "../../../src/figures/comparison/baseline";
import { groupsInYear } from "../../../src/figures/comparison/compared-areas";
import { comparedLines } from "../../../src/figures/comparison/compared-lines";
import { progressOf, reached, wavesIn } from "../../../src/figures/progress/role-progress";
import { someAreas } from "../../catalogue/areas-fixture";

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

const record = (areaCode: string, role: "pilot" | "rollout" | "candidate", wave: number) => ({
  programme: "p",
  areaCode,
  level: areaCode.length === 4 ? ("amphoe" as const) : ("tambon" as const),
  role,
  wave,
  since: 2563,
  source: "test",
});

const roles = roleTable(
  areas,
  [record("400101", "pilot", 1), record("400102", "rollout", 2), record("500101", "candidate", 0)],
  [],
);

function yearValuesOf(values: (number | null)[], denominators: number[]): YearValues {
  const status = values.map((v) => (v === null ? STATUS_CODE.missing : STATUS_CODE.value));
  return {
    value: Float64Array.from(values, (v) => v ?? Number.NaN),
    numerator: new Float64Array(values.length).fill(Number.NaN),
    denominator: Float64Array.from(denominators),
    status: Uint8Array.from(status),
  };
}

const { group } = groupsInYear(roles, 2565);

const RATE = {
  indicator: { aggregation: "ratio", unit: "percent", weight: "population" },
  series: { level: "tambon" },
} as const;

describe("lines of the board", () => {
  const yearValues = yearValuesOf([9, 0, 8, 4, null, 2, 6], [100, 50, 100, 300, 100, 100, 300]);
  const lines = comparedLines(areas, scheme, group, RATE, yearValues);
  const line = (key: string) => {
    const found = lines.find((l) =>
      l.place.kind === "region" ? l.place.region.id === key : l.place.kind === key,
    );
    if (!found) throw new Error(key);
    return found.comparison;
  };

  it("counts candidates as other areas", () => {
    expect([...group]).toEqual([2, 0, 1, 2, 2, 2, 2]);
  });

  it("puts the country first and what the scheme leaves out last, and adds up", () => {
    expect(lines.map((l) => l.place.kind)).toEqual([
      "country",
      "region",
      "region",
      "region",
      "outside",
    ]);
    const parts = lines.slice(1).map((l) => l.comparison.all);
    expect(parts.reduce((sum, p) => sum + p.areas, 0)).toBe(line("country").all.areas);
    expect(parts.reduce((sum, p) => sum + p.reported, 0)).toBe(line("country").all.reported);
    expect(line("outside").groups.other.mean).toBe(9);
  });

  it("has no outside line when the scheme holds every province", () => {
    const whole = {
      ...scheme,
      regions: [{ id: "all", name: text("A"), provinces: ["10", "40", "50"] }],
    };
    expect(comparedLines(areas, whole, group, RATE, yearValues).map((l) => l.place.kind)).toEqual([
      "country",
      "region",
    ]);
  });

  it("weighs by the denominator", () => {
    expect(line("north").groups.other.mean).toBe((2 * 100 + 6 * 300) / 400);
  });

  it("weighs by population where the table has no denominator", () => {
    const plain = yearValuesOf([9, 0, 8, 4, null, 2, 6], new Array(7).fill(Number.NaN));
    const north = comparedLines(areas, scheme, group, RATE, plain)[2]?.comparison;
    expect(north?.groups.other.mean).toBe(4);
  });

  it("keeps a mean of zero and an empty group apart", () => {
    expect(line("northeast").groups.pilot.mean).toBe(0);
    expect(line("northeast").differences.pilot.mean).toBe(-4);
    expect(line("north").groups.pilot).toMatchObject({ areas: 0, mean: null, coverage: null });
    expect(line("north").differences.pilot.mean).toBeNull();
    expect(line("south").all).toMatchObject({ areas: 0, mean: null });
  });

  it("counts areas without a figure in the coverage, not in the mean", () => {
    expect(line("north").groups.other).toMatchObject({ areas: 3, reported: 2, missing: 1 });
  });
});

describe("change between two years", () => {
  it("gives points and a percentage of the baseline", () => {
    expect(changeOf(4, 3)).toEqual({ points: -1, relative: -25 });
    expect(changeOf(0, 3)).toEqual({ points: 3, relative: null });
    expect(changeOf(null, 3)).toBeNull();
    expect(changeOf(4, null)).toBeNull();
  });

  it("finds a series break between the years, in either order", () => {
    expect(breakBetween([2566], 2561, 2565)).toBeNull();
    expect(breakBetween([2566], 2565, 2566)).toBe(2566);
    expect(breakBetween([2566], 2567, 2561)).toBe(2566);
    expect(breakBetween([2566], 2566, 2567)).toBeNull();
  });

  it("takes the earliest year of the same series as baseline", () => {
    const years = [2561, 2562, 2565, 2566, 2567];
    expect(baselineOf(years, [2566], 2565)).toBe(2561);
    expect(baselineOf(years, [2566], 2567)).toBe(2566);
    expect(baselineOf(years, [2566], 2566)).toBe(2561);
    expect(baselineOf(years, [2566], 2561)).toBe(2561);
  });
});

describe("progress", () => {
  it("never counts Bangkok, and says what it leaves out", () => {
    const everywhere = roleTable(
      areas,
      [record("1001", "pilot", 1), record("4001", "pilot", 1)],
      [],
    );
    const progress = progressOf(areas, scheme, everywhere);
    expect(progress).toMatchObject({ tambons: 2, amphoe: 1, listed: 6, bangkok: 1 });
    expect(progress.regions.map((r) => r.tambons)).toEqual([3, 3, 0]);
  });

  it("counts roles by region and wave", () => {
    const progress = progressOf(areas, scheme, roles);
    expect(progress).toMatchObject({ tambons: 2, amphoe: 1 });
    expect(progress.counts).toEqual({ pilot: 1, rollout: 1, candidate: 1, none: 3 });
    expect(progress.regions[0]?.waves).toEqual([
      { role: "pilot", wave: 1, count: 1 },
      { role: "rollout", wave: 2, count: 1 },
    ]);
    expect(wavesIn(progress.regions)).toEqual([
      { role: "pilot", wave: 1 },
      { role: "rollout", wave: 2 },
      { role: "candidate", wave: 0 },
    ]);
  });

  it("has not reached candidates, which are counted in a column of their own", () => {
    const candidates = roleTable(areas, [record("50", "candidate", 0)], []);
    const progress = progressOf(areas, scheme, candidates);
    expect(progress).toMatchObject({ tambons: 0, amphoe: 0, counts: { candidate: 3 } });
    expect(reached(progress.counts)).toBe(0);
    expect(wavesIn(progress.regions)).toEqual([{ role: "candidate", wave: 0 }]);
  });

  it("is zero everywhere without roles", () => {
    const none = progressOf(areas, scheme, roleTable(areas, [], []));
    expect(none).toMatchObject({ tambons: 0, amphoe: 0, bangkok: 0 });
    expect(wavesIn(none.regions)).toEqual([]);
  });
});
