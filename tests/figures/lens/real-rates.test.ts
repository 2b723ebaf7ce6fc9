import { beforeAll, expect, it } from "vitest";
import { falseDiscoveryRate, twoSided } from "../../../src/analysis";
import { readSeries } from "../../../src/catalogue/arrow/read-series";
import { loadAreas } from "../../../src/catalogue/shipped/manifest";
import { findOnAreas } from "../../../src/figures/lens/spatial/find-on-areas";
import {
  type SpatialNeighbours,
  spatialNeighbours,
} from "../../../src/figures/lens/spatial/spatial-neighbours";
import {
  SPATIAL_CLASSES,
  type SpatialMethod,
  type SpatialOutcome,
} from "../../../src/figures/lens/spatial-test";
import { adjacencyOf } from "../../../src/geography/adjacency";
import { describeShared } from "../../support/shared-files";
import { officialFiles } from "../../twins/world";

type Real = { neighbours: SpatialNeighbours; rates: ReadonlyMap<string, Float64Array> };

async function read(): Promise<Real> {
  const { manifest, fetchBytes } = await officialFiles();
  const bytesOf = async (file: string) => {
    const bytes = await fetchBytes(file);
    if (!bytes.ok) throw new Error(file);
    return bytes.value;
  };
  const areas = await loadAreas(fetchBytes, manifest);
  if (!areas.ok) throw new Error(areas.problem.kind);
  const boundaries = await bytesOf(manifest.boundaries.levels.at(-1)!.file);
  const adjacency = adjacencyOf(JSON.parse(new TextDecoder().decode(boundaries)), areas.value.code);
  const { lon, lat } = areas.value;
  const input = { lon, lat, rule: "queen", islands: true, groupOf: null } as const;
  const rates = new Map<string, Float64Array>();
  for (const indicator of ["poverty_health", "poverty_education"]) {
    const file = `series/tpmap-2565.${indicator}.arrow`;
    const key = { dataset: "tpmap-2565", indicator };
    const series = readSeries(await bytesOf(file), file, areas.value, key);
    if (!series.ok) throw new Error(series.problem.kind);
    rates.set(indicator, series.value.byYear.get(2565)!.value);
  }
  return { neighbours: spatialNeighbours(input, adjacency), rates };
}

describeShared("tpmap2565", "hotspots of the official rates of 2565", () => {
  let real: Real;
  beforeAll(async () => {
    real = await read();
  }, 120_000);

  const found = (method: SpatialMethod, indicator: string): SpatialOutcome =>
    findOnAreas(real.rates.get(indicator)!, null, real.neighbours, {
      method,
      fdr: true,
      seed: 2565,
      side: "high",
    });
  const countOf = ({ facts }: SpatialOutcome, name: string) =>
    facts.counts[(SPATIAL_CLASSES.hotspot as readonly string[]).indexOf(name)]!;

  it("of health: local Moran with the false discovery rate finds the few areas that 10⁶ draws find, and offers others for a look with how many chance would give", () => {
    const health = found("hotspot", "poverty_health");
    expect(health.facts.passed.count).toBeGreaterThanOrEqual(3);
    expect(health.facts.passed.count).toBeLessThanOrEqual(8);
    expect(health.facts.passed.byChance).toBeLessThan(1);
    expect(Math.min(...health.p.filter(Number.isFinite))).toBeLessThan(0.0001);
    const shown = ["HH", "HHmaybe", "LL", "LLmaybe"].map((name) => countOf(health, name));
    expect(shown[1]).toBeGreaterThan(5);
    expect(health.facts.look?.count).toBe(shown.reduce((sum, n) => sum + n, 0));
    expect(health.facts.look?.byChance).toBeCloseTo(
      0.005 * (health.facts.used - health.facts.alone),
      6,
    );
  });

  it("of health: Gi* shows no area that only the normal distribution of its score would call sure", () => {
    const health = found("getis-ord", "poverty_health");
    const normal = [...health.statistic].map(twoSided);
    const overstated = falseDiscoveryRate(normal, 0.05);
    expect(normal.filter((p) => p <= overstated).length).toBeGreaterThan(80);
    expect(health.facts.passed.count).toBeLessThan(15);
  });

  it("of education: more areas are sure", () => {
    expect(found("hotspot", "poverty_education").facts.passed.count).toBeGreaterThan(8);
  });
});
