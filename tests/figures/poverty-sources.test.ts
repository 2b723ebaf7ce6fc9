import { describe, expect, it } from "vitest";
import type { DatasetInfo, DatasetKind } from "../../src/domain/dataset";
import { visibleSources, withDatasets } from "../../src/domain/shown-datasets";
import {
  jointSources,
  RATES,
  rateSources,
  ratesOfYear,
} from "../../src/figures/poverty/poverty-sources";
import { MANIFEST } from "../support/small-country";

const ALL = ["poverty_any", ...RATES];

function dataset(
  id: string,
  kind: DatasetKind,
  indicators: readonly string[],
  demonstration = false,
): DatasetInfo {
  const [own] = MANIFEST.datasets;
  const files = indicators.map((indicator) => ({
    indicator,
    file: `${id}.${indicator}`,
    bytes: 0,
  }));
  return { ...own!, id, kind, demonstration, years: [2565], files };
}

const demo = [
  dataset("demo-tpmap", "indicators", ALL, true),
  dataset("demo-cells", "joint_cells", [""], true),
];

function used(...added: DatasetInfo[]) {
  const manifest = withDatasets({ ...MANIFEST, datasets: demo }, added);
  const sources = visibleSources(manifest);
  return {
    joint: jointSources(manifest, sources).map(({ cells, base }) => [cells.id, base.id]),
    rates: ratesOfYear(rateSources(sources), 2565),
  };
}

describe("the data behind poverty in five dimensions", () => {
  it("are demonstration cells with the table that counts their people", () => {
    expect(used().joint).toEqual([["demo-cells", "demo-tpmap"]]);
    expect(used().rates).toMatchObject({ dataset: "demo-tpmap" });
  });

  it("are never demonstration cells once a rate is real", () => {
    const tpmap = dataset("tpmap", "indicators", RATES);
    expect(used(tpmap).joint).toEqual([]);
    expect(used(tpmap).rates).toEqual({ dataset: "tpmap", ids: RATES });
  });

  it("pair a household survey's cells with its own table, whatever came later", () => {
    const survey = [
      dataset("mine", "indicators", ALL),
      dataset("mine-cells", "joint_cells", [""]),
      dataset("other", "indicators", ALL),
    ];
    expect(used(...survey).joint).toEqual([["mine-cells", "mine"]]);
  });

  it("never mix the rates of two datasets", () => {
    const some = dataset("some", "indicators", RATES.slice(0, 3));
    const one = dataset("one", "indicators", [RATES[4]!]);
    expect(used(some, one).rates).toEqual({ dataset: "some", ids: RATES.slice(0, 3) });
  });
});
