import { describe, expect, it } from "vitest";
import type { DatasetInfo, DatasetKind, Manifest } from "../../src/domain/dataset";
import { completeIndicator, DIMENSIONS } from "../../src/domain/indicator";
import { shownDatasets, unplacedFiles, visibleSources } from "../../src/domain/shown-datasets";
import {
  type DemonstrationWish,
  hasDemonstration,
  inUse,
  isMixed,
  withheldIndicator,
} from "../../src/domain/withheld";

const both = { th: "", en: "" };
const CATALOGUE = [null, ...DIMENSIONS].map((dimension) =>
  completeIndicator({
    id: `poverty_${dimension ?? "any"}`,
    name: both,
    unit: "percent",
    direction: "high-is-bad",
    dimension,
    decimals: 2,
    family: "tpmap-rate",
  }),
);
const OWN = { ...CATALOGUE[0]!, id: "wells", family: "wells", dimension: null };

function dataset(
  id: string,
  kind: DatasetKind,
  indicators: readonly string[] = [""],
  change: Partial<DatasetInfo> = {},
): DatasetInfo {
  return {
    ...{ id, kind, title: both, source: both, licence: both, joins: [], rows: 1 },
    ...{ demonstration: id.startsWith("demo"), years: [2565], seriesBreaks: [] },
    files: indicators.map((indicator) => ({ indicator, file: `${id}.${indicator}`, bytes: 1 })),
    ...change,
  };
}

const manifestOf = (...datasets: DatasetInfo[]) =>
  ({ datasets, unplaced: "unplaced" }) as unknown as Manifest;

const six = CATALOGUE.map(({ id }) => id);
const demo = dataset("demo-tpmap", "indicators", six, { seriesBreaks: [2566] });
const cells = dataset("demo-cells", "joint_cells");
const roles = dataset("demo-roles", "roles");
const health = dataset("real", "indicators", ["poverty_health"]);

const used = (manifest: Manifest, wish: Partial<DemonstrationWish> = {}) =>
  inUse(manifest, [...CATALOGUE, OWN], { choice: "auto", ownRoles: false, ...wish });
const ids = ({ datasets }: Manifest) => datasets.map(({ id }) => id);

describe("demonstration data in use", () => {
  it("are all there while nothing is real", () => {
    const all = manifestOf(demo, cells, roles);
    expect(used(all)).toBe(all);
    expect(hasDemonstration(all)).toBe(true);
  });

  it("hold no indicator of a family of which one dimension is real, nor who is poor in several", () => {
    const manifest = used(manifestOf(demo, cells, roles, health));
    expect([...visibleSources(manifest).keys()]).toEqual(["poverty_health"]);
    expect(ids(manifest)).toEqual(["demo-roles", "real"]);
    expect(manifest.withheld?.map(({ dataset, why }) => [dataset.id, why])).toEqual([
      ["demo-tpmap", "family"],
      ["demo-cells", "family"],
    ]);
    expect(withheldIndicator(manifest, "poverty_any")?.why).toBe("family");
  });

  it("stay where what is real is of another family", () => {
    const wells = dataset("mine", "indicators", ["wells"]);
    expect(ids(used(manifestOf(demo, roles, wells)))).toEqual(["demo-tpmap", "demo-roles", "mine"]);
  });

  it("lose the files of that family alone where a dataset has several", () => {
    const mixed = dataset("demo-mixed", "indicators", ["wells", "poverty_income"]);
    const manifest = used(manifestOf(mixed, health));
    expect(manifest.datasets[0]?.files.map(({ indicator }) => indicator)).toEqual(["wells"]);
    expect(manifest.withheld?.[0]?.indicators.map(({ id }) => id)).toEqual(["poverty_income"]);
  });

  it("still tell of a new round of the survey", () => {
    const manifest = used(manifestOf(demo, health));
    expect(visibleSources(manifest).get("poverty_health")?.seriesBreaks).toEqual([2566]);
  });

  it("hold no programme beside a person's own roles", () => {
    const manifest = used(manifestOf(demo, roles), { ownRoles: true });
    expect(shownDatasets(manifest, "roles")).toEqual([]);
    expect(manifest.withheld?.map(({ why }) => why)).toEqual(["own-roles"]);
  });

  it("stand beside real ones where a person wants to see both", () => {
    const all = manifestOf(demo, cells, roles, health);
    expect(used(all, { choice: "beside", ownRoles: true })).toBe(all);
    expect(isMixed(all, CATALOGUE, false)).toBe(true);
    expect(isMixed(manifestOf(demo, roles), CATALOGUE, false)).toBe(false);
  });

  it("are none once a person hid them; their unplaced rows go with them", () => {
    const manifest = used(manifestOf(demo, cells, roles, health), { choice: "hidden" });
    expect(ids(manifest)).toEqual(["real"]);
    expect(hasDemonstration(manifest)).toBe(true);
    expect(unplacedFiles(manifest)[0]?.without).toEqual(["demo-tpmap", "demo-cells", "demo-roles"]);
  });
});
