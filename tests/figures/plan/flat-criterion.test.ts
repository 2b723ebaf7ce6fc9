import { describe, expect, it } from "vitest";
import { scoreAreas } from "../../../src/analysis";
import type { Measure, Preference, Scenario } from "../../../src/domain/scenario";
import { criterionOf, defaultScenario } from "../../../src/figures/plan/default-scenario";
import { type PlanData, resolvePlan } from "../../../src/figures/plan/resolve-plan";
import { unscored } from "../../../src/figures/plan/unscored";
import { noPorts } from "../../support/no-ports";
import { smallAppData } from "../../support/small-app-data";

const app = smallAppData();
const CODES = app.areas.code.slice(0, 5);
const WEIGHTS = [50, 30, 20];

function entered(name: string, column: readonly (number | null)[]): Measure {
  const values = Object.fromEntries(
    column.flatMap((value, i) => (value === null ? [] : [[CODES[i]!, value]])),
  );
  return { kind: "entered", name, source: "สมมุติ", values };
}

const criterion = (id: string, measure: Measure, weight: number, kind: "max" | "min") => ({
  ...criterionOf(id, measure, weight),
  preference: { kind } as Preference,
});

/** Five candidates: poverty (more first, one has none), teams (all alike), cost (less first). */
const teams = entered("ทีม", [7, 7, 7, 7, 7]);
const scenario = (change: Partial<Scenario> = {}): Scenario => ({
  ...defaultScenario({ indicators: [] }),
  rules: [{ id: "r", measure: teams, test: "has-value", bound: 0 }],
  criteria: [
    criterion("poverty", entered("คนจน", [10, 20, 30, 40, null]), 50, "max"),
    criterion("teams", teams, 30, "max"),
    criterion("cost", entered("ต้นทุน", [5, 1, 3, 5, 1]), 20, "min"),
  ],
  normalisation: "min-max",
  missing: "exclude",
  ...change,
});

const plan = (change: Partial<Scenario> = {}) =>
  resolvePlan({ app, role: new Uint8Array(app.areas.count) }, scenario(change), noPorts);
const scores = (data: PlanData, method: Scenario["method"] = "weighted-sum") => {
  const found = scoreAreas(
    data.normalised,
    WEIGHTS.map((weight) => weight / 100),
    method,
  );
  return [...found.score.subarray(0, 5)].map((score) => Number(score.toFixed(4)));
};

describe("choosing by three criteria of which one has the same value everywhere", () => {
  it("scores .5000, .4333, .3667, .0000, names the flat criterion, and the candidate that lacks a value", async () => {
    const data = await plan();
    expect(scores(data)).toEqual([0, 0.3667, 0.4333, 0.5, Number.NaN]);
    expect(data.findings).toContainEqual({
      kind: "no-variance",
      severity: "note",
      subject: "teams",
    });
    expect(unscored(data).map((unit) => data.areaUnits.codes[unit])).toEqual([CODES[4]]);
  });

  it.each(["min-max", "vector", "sum"] as const)(
    "gives every other candidate a number by TOPSIS with %s too",
    async (normalisation) => {
      const found = scores(await plan({ normalisation }), "topsis");
      expect(found.slice(0, 4).filter(Number.isNaN)).toEqual([]);
    },
  );

  it("scores the one without a value .2000, fourth of five, where a gap counts as the worst", async () => {
    const data = await plan({ missing: "worst" });
    const shares = WEIGHTS.map((weight) => weight / 100);
    const { score, rank } = scoreAreas(data.normalised, shares, "weighted-sum");
    expect(score[4]).toBeCloseTo(0.2, 12);
    expect(rank[4]).toBe(4);
    expect(unscored(data)).toEqual([]);
  });

  it("is the same again after a direction is turned and turned back", async () => {
    const turned = scenario().criteria.map((one) =>
      one.id === "cost" ? { ...one, preference: { kind: "max" } as const } : one,
    );
    const [before, between, after] = await Promise.all([
      plan(),
      plan({ criteria: turned }),
      plan({
        criteria: turned.map((one, j) => ({
          ...one,
          preference: scenario().criteria[j]!.preference,
        })),
      }),
    ]);
    expect(scores(between)).not.toEqual(scores(before));
    expect(scores(after)).toEqual(scores(before));
  });
});
