import { describe, expect, it } from "vitest";
import type { DatasetInfo } from "../../../src/domain/dataset";
import { DIMENSIONS, type Indicator } from "../../../src/domain/indicator";
import type { AppData } from "../../../src/figures/app-data";
import { defaultScenario } from "../../../src/figures/plan/default-scenario";

const five = DIMENSIONS.map((dimension) => ({ id: `poverty_${dimension}`, dimension }));
const all = [{ id: "poverty_any", dimension: null }, ...five] as unknown as Indicator[];

/** A core in which some indicators are real, and the villages are or are not. */
function coreOf(real: readonly string[], realVillages = false, indicators = all) {
  const sources = new Map(all.map(({ id }) => [id, { demonstration: !real.includes(id) }]));
  const villages = { kind: "sep_villages", demonstration: !realVillages } as DatasetInfo;
  const manifest = { datasets: [villages] };
  return { indicators, sources, manifest } as unknown as AppData;
}
const weightsOf = (app: AppData) =>
  Object.fromEntries(defaultScenario(app).criteria.map(({ id, weight }) => [id, weight]));

describe("the plan that the page opens with", () => {
  it("is the programme's on demonstration data", () => {
    expect(weightsOf(coreOf([]))).toEqual({ need: 40, income: 15, sep: 25, people: 20 });
  });

  it("is about poverty on real data, and holds nothing made up", () => {
    const real = five.map(({ id }) => id);
    const weights = weightsOf(coreOf(real));
    expect(weights).toEqual({
      income: 31,
      health: 11,
      living: 11,
      education: 10,
      accessibility: 10,
      people: 27,
    });
    expect(weightsOf(coreOf(real, true))).toEqual({
      income: 23,
      health: 8,
      living: 8,
      education: 8,
      accessibility: 8,
      sep: 25,
      people: 20,
    });
    expect(defaultScenario(coreOf(real)).rollout.covariates).toEqual([
      { kind: "indicator", indicator: "poverty_income", yearBe: 0 },
      { kind: "population" },
    ]);
  });

  it("keeps the share of poverty whichever dimensions are real", () => {
    expect(weightsOf(coreOf(["poverty_health"], true))).toEqual({
      health: 47,
      sep: 29,
      people: 24,
    });
    expect(weightsOf(coreOf(["poverty_any"], true))).toEqual({ need: 47, sep: 29, people: 24 });
  });

  it("stays as it is when data that are not about poverty are brought in", () => {
    const wells = { id: "wells", dimension: null } as unknown as Indicator;
    const sources = new Map(
      [...all, wells].map(({ id }) => [id, { demonstration: id !== "wells" }]),
    );
    const app = { ...coreOf([]), indicators: [...all, wells], sources } as unknown as AppData;
    expect(weightsOf(app)).toEqual({ need: 40, income: 15, sep: 25, people: 20 });
  });

  it("never chooses by head count alone: without poverty and villages there is no criterion", () => {
    const app = { indicators: [], sources: new Map(), manifest: { datasets: [] } };
    expect(defaultScenario(app as unknown as AppData).criteria).toEqual([]);
  });
});
