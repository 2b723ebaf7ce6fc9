import { brotliCompressSync } from "node:zlib";
import { area } from "@turf/area";
import { bbox } from "@turf/bbox";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { multiPolygon } from "@turf/helpers";
import Flatbush from "flatbush";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { beforeAll, describe, expect, it } from "vitest";
import { approximateBoundaries } from "../../scripts/data/approximate/boundaries";
import { readThailand } from "../../scripts/data/approximate/land";
import { readFacts } from "../../scripts/data/facts";
import { random } from "../../src/analysis/numbers/random";
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

  it("cover every point of the land once, and no point twice", () => {
    const shapes = shapesOf(levels.at(-1)!, "tambon");
    const boxes = new Flatbush(shapes.length);
    for (const [w, s, e, n] of shapes.map((shape) => bbox(shape))) boxes.add(w!, s!, e!, n!);
    boxes.finish();
    const next = random(1);
    const land = multiPolygon(readThailand().polygons.map((rings) => [...rings]));
    const wrong = Array.from({ length: 3000 }, () => [97 + 9 * next(), 5.5 + 15 * next()]).filter(
      ([x, y]) => {
        const holding = boxes
          .search(x!, y!, x!, y!)
          .filter((i) => booleanPointInPolygon([x!, y!], shapes[i]!)).length;
        return holding > 1 || (holding === 0 && booleanPointInPolygon([x!, y!], land));
      },
    );
    expect(wrong).toEqual([]);
  });

  it("give amphoe, provinces and regions the area of their tambons", () => {
    const total = (level: AreaLevel) =>
      shapesOf(levels.at(-1)!, level).reduce((sum, s) => sum + area(s), 0);
    const land = total("tambon");
    for (const level of ["amphoe", "province", "region"] as const) {
      expect(total(level) / land).toBeCloseTo(1, 6);
    }
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
