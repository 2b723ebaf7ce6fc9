import { describe, expect, it } from "vitest";
import { datasetFault } from "../../src/catalogue/shipped/check-manifest";
import {
  completeIndicator,
  defaultAggregation,
  type KeptIndicator,
} from "../../src/domain/indicator";

const kept: KeptIndicator = {
  id: "savings",
  name: { th: "เงินออม", en: "Savings" },
  unit: "baht",
  direction: "high-is-good",
  dimension: null,
  decimals: 0,
  family: "savings",
};

describe("how an indicator goes up", () => {
  it("follows its unit where nobody said", () => {
    const units = [
      "people",
      "households",
      "villages",
      "places",
      "percent",
      "baht",
      "index",
    ] as const;
    expect(units.map(defaultAggregation)).toEqual([
      ...["sum", "sum", "sum", "sum"],
      ...["ratio", "mean", "mean"],
    ]);
  });

  it("is filled in for an indicator kept by an older version, and what was said stays", () => {
    expect(completeIndicator(kept)).toEqual({
      ...kept,
      aggregation: "mean",
      accrual: "per-period",
      weight: "population",
    });
    const said = { aggregation: "none", accrual: "to-date", weight: "households" } as const;
    expect(completeIndicator({ ...kept, ...said })).toEqual({ ...kept, ...said });
  });

  it("a dataset that names an unknown way is damaged, one that names none is sound", () => {
    const text = { th: "", en: "" };
    const info = (indicator: object) => ({
      ...{ id: "own", kind: "indicators", title: text, source: text, licence: text },
      ...{ demonstration: false, years: [2565], seriesBreaks: [], rows: 1, files: [], joins: [] },
      indicators: [indicator],
    });
    expect(datasetFault(info(kept))).toBeNull();
    expect(datasetFault(info({ ...kept, aggregation: "sum" }))).toBeNull();
    expect(datasetFault(info({ ...kept, aggregation: "median" }))).toBe("indicators");
  });
});
