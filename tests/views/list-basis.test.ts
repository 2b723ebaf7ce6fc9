import { expect, test } from "vitest";
import { scoreAreas } from "../../src/analysis/choice/score-areas";
import { criterionOf, defaultScenario } from "../../src/figures/plan/default-scenario";
import { rankOfUnit } from "../../src/figures/plan/rank-of-unit";
import { resolvePlan } from "../../src/figures/plan/resolve-plan";
import { listBasis } from "../../src/views/planner/list-basis";
import { noPorts } from "../support/no-ports";
import { smallAppData } from "../support/small-app-data";

const app = smallAppData();
const plan = {
  ...defaultScenario({ indicators: [] }),
  criteria: [criterionOf("people", { kind: "population" } as const, 100)],
};
const data = await resolvePlan({ app, role: new Uint8Array(app.areas.count) }, plan, noPorts);
const ranked = scoreAreas(data.normalised, [1], "weighted-sum");

test("a plan whose scores have come, but not to the list yet, is loading and not without a ranking", () => {
  expect(listBasis({ data, ranked }, null)).toBe("loading");
  expect(listBasis({ data, ranked }, { ...ranked, rank: new Int32Array(3) })).toBe("loading");
  expect(listBasis({ data, ranked }, ranked)).toBe("score");
});

test("a plan that cannot be ranked goes by value, also while the list still has older scores", () => {
  expect(listBasis({ data, ranked: null }, null)).toBe("value");
  expect(listBasis({ data, ranked: null }, ranked)).toBe("value");
  expect(listBasis({ data: null, ranked: null }, null)).toBe("loading");
});

test("an area without a score has no rank, never rank 0", () => {
  const { rank } = scoreAreas(
    { ...data.normalised, columns: [Float64Array.of(2, Number.NaN, 5)] },
    [1],
    "weighted-sum",
  );
  expect([0, 1, 2, 3, -1].map((unit) => rankOfUnit({ rank }, unit))).toEqual([
    2,
    null,
    1,
    null,
    null,
  ]);
});
