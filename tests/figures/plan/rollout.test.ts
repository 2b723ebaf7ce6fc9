import { describe, expect, it } from "vitest";
import type { RolloutPlan } from "../../../src/domain/scenario";
import { type RolloutInput, rolloutOf } from "../../../src/figures/plan/rollout";
import { scenario } from "../../reports/dossier-fixture";

/** Ten units in a line: each touches the ones beside it; the last five are another region. */
const units = Array.from({ length: 10 }, (_, i) => i);
const areaUnits = (change: Partial<RolloutInput> = {}): RolloutInput => ({
  amphoe: units.map((i) => Math.floor(i / 5)),
  lon: units.map((i) => 100 + i / 10),
  lat: units.map(() => 14),
  region: units.map((i) => (i < 5 ? 0 : 1)),
  neighbours: units.map((i) => [i - 1, i + 1].filter((n) => n >= 0 && n < 10)),
  covariates: [{ values: Float64Array.from(units, (i) => (i < 5 ? i / 10 : i)) }],
  reached: new Uint8Array(10),
  ...change,
});

const plan = (change: Partial<RolloutPlan> = {}) => ({
  scenario: { ...scenario, rollout: { ...scenario.rollout, ...change } },
  pilots: [0],
});

describe("rollout and comparison areas of a plan", () => {
  it("come from the pilot's region and are in no ring", () => {
    const found = rolloutOf(areaUnits(), plan({ comparisons: 2 }));
    expect(found.rings[0]?.members.map(({ row, wave }) => [row, wave])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(found.matches[0]?.controls).toEqual([3, 4]);
    expect([...found.touching]).toEqual([[3, [2]]]);
  });

  it("touch nothing of the programme when that is asked for", () => {
    const found = rolloutOf(areaUnits(), plan({ comparisons: 2, apart: true }));
    expect(found.matches[0]?.controls).toEqual([4]);
    expect(found.touching.size).toBe(0);
  });

  it("leave out what the programme reached before", () => {
    const reached = new Uint8Array(10);
    reached[1] = 1;
    const found = rolloutOf(areaUnits({ reached }), plan({ comparisons: 1 }));
    expect(found.rings[0]?.members.map(({ row }) => row)).toEqual([2, 3]);
    expect(found.matches[0]?.controls).toEqual([4]);
  });

  it("are none that is not alike: nobody in the region within one standard deviation", () => {
    const values = Float64Array.from(units, (i) => (i === 0 ? 100 : i));
    const found = rolloutOf(areaUnits({ covariates: [{ values }] }), plan());
    expect(found.matches).toEqual([{ treated: 0, controls: [], distances: [] }]);
  });

  it("are none without covariates, and the balance says so by being empty", () => {
    const found = rolloutOf(areaUnits({ covariates: [] }), plan());
    expect(found.matches[0]?.controls).toEqual([]);
    expect(found.balance).toEqual([]);
  });

  it("have balance before and after: the areas most alike differ less than all others do", () => {
    const far = units.map((i) => (i === 0 ? 5 : i === 4 ? 5.1 : i === 3 ? 9 : 0));
    const covariates = [{ values: Float64Array.from(far) }];
    const { matches, balance } = rolloutOf(areaUnits({ covariates }), plan({ size: 0 }));
    expect(matches[0]?.controls).toEqual([4]);
    expect(Math.abs(balance[0]?.after ?? 1)).toBeLessThan(Math.abs(balance[0]?.before ?? 0));
  });
});
