import { describe, expect, it } from "vitest";
import { scoreAreas } from "../../../src/analysis/choice/score-areas";
import type { Measure, Scenario } from "../../../src/domain/scenario";
import { criterionOf, defaultScenario } from "../../../src/figures/plan/default-scenario";
import { resolvePlan } from "../../../src/figures/plan/resolve-plan";
import { scoreParts } from "../../../src/figures/plan/score-parts";
import { noPorts } from "../../support/no-ports";
import { smallAppData } from "../../support/small-app-data";

const app = smallAppData();
const ready: Measure = {
  kind: "entered",
  name: "ความพร้อม",
  source: "แบบสำรวจ",
  values: { "100101": 9, "100102": 1, "100201": 5 },
};
const scenario: Scenario = {
  ...defaultScenario({ indicators: [] }),
  missing: "median",
  criteria: [criterionOf("people", { kind: "population" }, 70), criterionOf("ready", ready, 30)],
};

async function partsOf(unit: number, change: Partial<Scenario> = {}) {
  const plan = { ...scenario, ...change };
  const data = await resolvePlan({ app, role: new Uint8Array(app.areas.count) }, plan, noPorts);
  const shares = plan.criteria.map(({ weight }) => weight / 100);
  const ranked = scoreAreas(data.normalised, shares, plan.method);
  return scoreParts(data, ranked, plan, unit);
}

describe("where a score comes from", () => {
  it("adds up to the score, criterion by criterion", async () => {
    for (const unit of [0, 3, 7]) {
      const found = await partsOf(unit);
      const sum = found?.parts.reduce((total, { points }) => total + points, 0);
      expect(sum).toBeCloseTo(found?.score ?? Number.NaN, 9);
      expect(found?.of).toBe(8);
    }
    const first = await partsOf(0);
    expect(first?.parts.map(({ value }) => value)).toEqual([1000, 9]);
    expect(first?.parts.map(({ points }) => points)).toEqual([0, 30]);
  });

  it("keeps a missing figure missing, and makes no sum of TOPSIS", async () => {
    const gap = await partsOf(4);
    expect(gap?.parts[1]?.value).toBeNaN();
    expect(gap?.parts[1]?.points).toBeGreaterThan(0);
    const topsis = await partsOf(0, { method: "topsis" });
    expect(topsis?.parts.every(({ points }) => Number.isNaN(points))).toBe(true);
    expect(topsis?.parts[1]?.comparable).toBe(1);
  });

  it("is nothing for an area without a score", async () => {
    expect(await partsOf(4, { missing: "exclude" })).toBeNull();
  });
});
