import { describe, expect, it } from "vitest";
import type { Measure, Rule, Scenario } from "../../../src/domain/scenario";
import { criterionOf, defaultScenario } from "../../../src/figures/plan/default-scenario";
import { resolvePlan } from "../../../src/figures/plan/resolve-plan";
import { compareScenarios, solveScenario } from "../../../src/state/plan/compare-scenarios";
import { noPorts } from "../../support/no-ports";
import { smallAppData } from "../../support/small-app-data";

const app = smallAppData();
const role = new Uint8Array(app.areas.count);
const base: Scenario = {
  ...defaultScenario({ indicators: [] }),
  criteria: [criterionOf("people", { kind: "population" }, 100)],
};
const plan = (change: Partial<Scenario>, roles = role) =>
  resolvePlan({ app, role: roles }, { ...base, ...change }, noPorts);
const kinds = (found: { findings: readonly { kind: string }[] }) =>
  found.findings.map(({ kind }) => kind);
const rule = (id: string, measure: Rule["measure"], test: Rule["test"], bound = 0): Rule => ({
  id,
  measure,
  test,
  bound,
});
const entered = (values: Record<string, number>): Measure => ({
  kind: "entered",
  name: "ความพร้อม",
  source: "แบบสำรวจ",
  values,
});

describe("what a scenario comes to", () => {
  it("counts candidates after each rule; a missing value passes no bound", async () => {
    const pilots = role.slice();
    pilots[0] = 1;
    const rules = [
      rule("a", { kind: "role" }, "is-not-pilot"),
      rule("b", { kind: "population" }, "at-least", 3000),
      rule("c", { kind: "population" }, "at-most", 6000),
    ];
    const { stages, table } = await plan({ rules }, pilots);
    expect(stages.map(({ left }) => left)).toEqual([8, 7, 5, 4]);
    expect([...table.passes]).toEqual([0, 0, 1, 1, 1, 1, 0, 0]);
  });

  it("names the rule that empties the field", async () => {
    const rules = [
      rule("a", { kind: "households" }, "has-value"),
      rule("b", { kind: "population" }, "at-least", 1e9),
      rule("c", { kind: "population" }, "at-least", 1),
    ];
    const found = await plan({ rules });
    expect(found.stages.map(({ left }) => left)).toEqual([8, 7, 0, 0]);
    expect(found.findings).toContainEqual({
      kind: "rule-empties",
      severity: "stop",
      subject: "b",
    });
  });

  it("never takes a missing value for 0: it leaves the area without a score, or fills it by the stated rule", async () => {
    const excluded = await plan({});
    expect(excluded.unscored).toBe(1);
    expect(excluded.normalised.columns[0]?.[7]).toBeNaN();
    const filled = await plan({ missing: "median" });
    expect(filled.unscored).toBe(0);
    expect(filled.normalised.columns[0]?.[7]).toBeCloseTo(0.5);
  });

  it("names criteria without variance, all equal, one alone, none, and those that are gone", async () => {
    const same = criterionOf("same", { kind: "households" }, 50);
    const two = await plan({ criteria: [...base.criteria, same] });
    expect(kinds(two)).toEqual(["no-variance"]);
    expect(kinds(await plan({ criteria: [same] }))).toEqual(["one-criterion", "all-equal"]);
    expect(kinds(await plan({}))).toEqual(["one-criterion"]);
    expect(kinds(await plan({ criteria: [] }))).toEqual(["no-criteria"]);
    const gone = criterionOf("x", { kind: "indicator", indicator: "gone", yearBe: 0 }, 50);
    const lost = await plan({ criteria: [...base.criteria, gone] });
    expect(lost.findings[0]).toMatchObject({ kind: "indicator-gone", subject: "x" });
    expect((await plan({ scheme: "moon" })).findings[0]).toMatchObject({ kind: "scheme-gone" });
  });

  it("sums counts over an amphoe, and a pilot tambon makes its amphoe one", async () => {
    const pilots = role.slice();
    pilots[2] = 1;
    const rules = [rule("a", { kind: "role" }, "is-not-pilot")];
    const { areaUnits, table, stages } = await plan({ level: "amphoe", rules }, pilots);
    expect(areaUnits.codes).toEqual(["1001", "1002", "5001", "5002"]);
    expect([...table.values[0]!]).toEqual([3000, 7000, 11_000, 7000]);
    expect(stages.map(({ left }) => left)).toEqual([4, 3]);
    expect([...areaUnits.lon]).toEqual([100.5, 102.5, 104.5, 106]);
  });

  it("measures the distance to the nearest point brought in, and the likeness to a pilot", async () => {
    const distance = criterionOf("d", { kind: "distance", points: "ก|100,13;105,13" }, 50);
    const like = criterionOf("l", { kind: "likeness", code: "100102" }, 0);
    const { table } = await plan({ criteria: [...base.criteria, distance, like] });
    const [, km, alike] = table.values;
    expect(km?.[0]).toBe(0);
    expect(km?.[1]).toBeCloseTo(111.195 * Math.cos((13 * Math.PI) / 180), 1);
    expect(km?.[7]).toBeNaN();
    expect(alike?.[1]).toBe(0);
    expect(alike?.[0]).toBeGreaterThan(0);
  });
});

describe("two scenarios side by side", () => {
  it("says who is in one alone, and whether rank, rule or hand made it so", async () => {
    const inputs = { app, role };
    const ready = criterionOf("r", entered({ "100101": 9, "500101": 1, "500102": 9 }), 100);
    const a = await solveScenario(inputs, base);
    const b = await solveScenario(inputs, { ...base, missing: "worst", criteria: [ready] });
    const codes = ({ chosen }: typeof a) => chosen.map((unit) => a.data.areaUnits.codes[unit]);
    expect(codes(a).sort()).toEqual(["100202", "500201"]);
    expect(codes(b).sort()).toEqual(["100101", "500102"]);
    const { both, differences } = compareScenarios(a, b);
    expect(both).toBe(0);
    const first = differences.find(({ code }) => code === "100101");
    expect(first).toMatchObject({ side: "b", ranks: [7, 1], ruledOut: null, byHand: null });
    const manual = [{ code: "100202", choice: "out", reason: "น้ำท่วม", at: "" }] as const;
    const c = await solveScenario(inputs, { ...base, manual });
    const [out, instead] = compareScenarios(a, c).differences;
    expect(out).toMatchObject({ code: "100202", byHand: { side: "b", reason: "น้ำท่วม" } });
    expect(instead).toMatchObject({ code: "100201", side: "b" });
  });
});
