import { brotliCompressSync } from "node:zlib";
import { area, booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { beforeAll, describe, expect, it } from "vitest";
import { approximateBoundaries } from "../../scripts/data/approximate/boundaries";
import { readFacts } from "../../scripts/data/facts";
import type { AreaLevel } from "../../src/domain/area-code";
import { type BuiltLevel, buildTopology } from "../../src/geography/build/build-topology";

const facts = readFacts();
let levels: BuiltLevel[];

beforeAll(() => {
  levels = buildTopology(approximateBoundaries(facts.places), (p) => facts.regionOf.get(p) ?? null);
}, 60_000);

function shapesOf({ topology }: BuiltLevel, level: AreaLevel) {
  return feature(topology, topology.objects[level]).features as Feature<Polygon | MultiPolygon>[];
}

describe("approximate boundaries", () => {
  it("give a shape to each of the 7,422 tambons with a point, at every level of detail", () => {
    const known = facts.places.filter((p) => Number.isFinite(p.lon)).map((p) => p.code);
    for (const level of levels) {
      const shapes = shapesOf(level, "tambon");
      expect(shapes.map((s) => s.id)).toEqual(known);
      expect(Math.min(...shapes.map(area))).toBeGreaterThan(10_000);
    }
  });

  it("hold the point of every tambon", () => {
    const shapes = new Map(shapesOf(levels.at(-1)!, "tambon").map((s) => [s.id, s]));
    const astray = facts.places.filter(
      (p) => Number.isFinite(p.lon) && !booleanPointInPolygon([p.lon, p.lat], shapes.get(p.code)!),
    );
    expect(astray).toEqual([]);
  });

  it("cover the same land at all area levels: no overlap, no gap", () => {
    const total = (level: AreaLevel) =>
      shapesOf(levels.at(-1)!, level).reduce((sum, s) => sum + area(s), 0);
    const land = total("tambon");
    for (const level of ["amphoe", "province", "region"] as const) {
      expect(total(level) / land).toBeCloseTo(1, 6);
    }
    expect(land / 1e6).toBeGreaterThan(505_000);
    expect(land / 1e6).toBeLessThan(525_000);
  });

  it("draw 77 provinces and six regions", () => {
    expect(shapesOf(levels[0]!, "province")).toHaveLength(77);
    expect(shapesOf(levels[0]!, "region").map((s) => s.id)).toEqual([
      "central",
      "east",
      "north",
      "northeast",
      "south",
      "west",
    ]);
  });

  it("keep the national view within 600 kB compressed and 100,000 corners", () => {
    const [national] = levels;
    expect(national!.vertices).toBeLessThanOrEqual(100_000);
    const packed = brotliCompressSync(JSON.stringify(national!.topology));
    expect(packed.length).toBeLessThanOrEqual(600_000);
  });
});
