import { describe, expect, it } from "vitest";
import type { Scenario } from "../../../src/domain/scenario";
import { criterionOf, defaultScenario } from "../../../src/figures/plan/default-scenario";
import { funnelOf, leftOutOf } from "../../../src/figures/plan/funnel";
import { resolvePlan } from "../../../src/figures/plan/resolve-plan";
import { noPorts } from "../../support/no-ports";
import { smallAppData } from "../../support/small-app-data";

const app = smallAppData();
const role = new Uint8Array(app.areas.count);
const entered = (name: string, codes: readonly string[]) =>
  ({
    kind: "entered",
    name,
    source: "s",
    values: Object.fromEntries(codes.map((code, i) => [code, i])),
  }) as const;

/** Eight tambons, the last without people; one criterion has three of them, another five. */
const scenario: Scenario = {
  ...defaultScenario({ indicators: [] }),
  rules: [{ id: "r", measure: { kind: "population" }, test: "at-least", bound: 2000 }],
  criteria: [
    criterionOf("people", { kind: "population" }, 40),
    criterionOf("ready", entered("ready", app.areas.code.slice(0, 5)), 30),
    criterionOf("willing", entered("willing", app.areas.code.slice(2, 6)), 30),
  ],
};

describe("who has no place in the ranking", () => {
  it("is counted criterion by criterion, down to those with a score", async () => {
    const data = await resolvePlan({ app, role }, scenario, noPorts);
    expect(data.stages.at(-1)?.left).toBe(6);
    expect(funnelOf(data, scenario)).toEqual([
      { criterion: "people", left: 6, lost: 0 },
      { criterion: "ready", left: 4, lost: 2 },
      { criterion: "willing", left: 3, lost: 1 },
    ]);
    expect(data.unscored).toBe(3);
  });

  it("is told for each of the planner's own areas: ruled out, or what it lacks", async () => {
    const data = await resolvePlan({ app, role }, scenario, noPorts);
    expect(leftOutOf(data, scenario, [0, 1, 2, 6])).toEqual([
      { unit: 0, ruledOut: true, lacks: [] },
      { unit: 1, ruledOut: false, lacks: ["willing"] },
      { unit: 6, ruledOut: false, lacks: ["ready", "willing"] },
    ]);
  });

  it("is nobody but who is ruled out once what is there is used", async () => {
    const kept: Scenario = { ...scenario, missing: "median" };
    const data = await resolvePlan({ app, role }, kept, noPorts);
    expect(data.unscored).toBe(0);
    expect(funnelOf(data, kept)).toEqual([]);
    expect(leftOutOf(data, kept, [0, 1, 6])).toEqual([{ unit: 0, ruledOut: true, lacks: [] }]);
  });
});

describe("a criterion whose demonstration data are not in use", () => {
  it.each([
    ["family", "withheld-family"],
    ["asked", "withheld-asked"],
  ] as const)("stays in the plan, and the plan says why: %s", async (why, kind) => {
    const indicators = [{ id: "poverty_any" }];
    const manifest = {
      ...app.manifest,
      withheld: [{ dataset: { kind: "indicators" }, why, indicators }],
    };
    const criteria = [
      criterionOf("need", { kind: "indicator", indicator: "poverty_any", yearBe: 0 }, 60),
      criterionOf("people", { kind: "population" }, 40),
    ];
    const data = await resolvePlan(
      { app: { ...app, manifest } as never, role },
      { ...scenario, rules: [], criteria },
      noPorts,
    );
    expect(data.findings).toContainEqual(
      expect.objectContaining({ kind, severity: "stop", subject: "need" }),
    );
  });
});
