import type { Polygon } from "geojson";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { areasOf } from "../../../src/geography/build/atlas-topology";
import { buildTopology, type CodedShape } from "../../../src/geography/build/build-topology";

function aSquare(code: string, x: number, y: number, side = 1): CodedShape {
  const ring = [
    [x, y],
    [x, y + side],
    [x + side, y + side],
    [x + side, y],
    [x, y],
  ];
  return { code, geometry: { type: "Polygon", coordinates: [ring] } };
}

const regionOf = (province: string) => (province === "10" ? "central" : "north");

describe("buildTopology", () => {
  const shapes = [
    aSquare("500101", 100, 18),
    aSquare("500102", 101, 18),
    aSquare("500201", 102, 18),
  ];

  it("gives the national view first and full detail last", () => {
    expect(buildTopology(shapes, regionOf).map((l) => l.minZoom)).toEqual([0, 8]);
  });

  it("unites tambons into amphoe, provinces and regions by code", () => {
    for (const { topology } of buildTopology([...shapes, aSquare("100101", 100, 13)], regionOf)) {
      const ids = (level: "amphoe" | "province" | "region") =>
        areasOf(topology.objects[level]).map((a) => a.id);
      expect(ids("amphoe")).toEqual(["1001", "5001", "5002"]);
      expect(ids("province")).toEqual(["10", "50"]);
      expect(ids("region")).toEqual(["central", "north"]);
    }
  });

  it("lets neighbours share the arc between them", () => {
    const [national] = buildTopology(shapes, regionOf);
    const arcs = areasOf(national!.topology.objects.tambon).map((a) =>
      a.polygons.flat(2).map((arc) => (arc < 0 ? ~arc : arc)),
    );
    expect(arcs[0]!.filter((arc) => arcs[1]!.includes(arc))).toHaveLength(1);
  });

  it("leaves an area outside every region out of the regions only", () => {
    const [national] = buildTopology([aSquare("100101", 100, 13)], () => null);
    expect(areasOf(national!.topology.objects.region)).toEqual([]);
    expect(areasOf(national!.topology.objects.province)).toHaveLength(1);
  });

  it("keeps a tambon too small for the national view", () => {
    const tiny = aSquare("500301", 103.5, 19.5, 0.0008);
    const [national] = buildTopology([...shapes, tiny, aSquare("500401", 97, 6)], regionOf);
    expect(areasOf(national!.topology.objects.tambon).map((a) => a.id)).toContain("500301");
  });

  it("makes one shape of several that bear the same code", () => {
    const [, full] = buildTopology([...shapes, aSquare("500101", 105, 18)], regionOf);
    const areas = areasOf(full!.topology.objects.tambon);
    expect(areas.map((a) => [a.id, a.polygons.length])).toEqual([
      ["500101", 2],
      ["500102", 1],
      ["500201", 1],
    ]);
  });

  it("winds outlines counter-clockwise whatever the source does", () => {
    const [, full] = buildTopology(shapes, regionOf);
    const { features } = feature(full!.topology, full!.topology.objects.tambon);
    for (const f of features) {
      const ring = (f.geometry as Polygon).coordinates[0]!;
      const doubled = ring
        .slice(1)
        .reduce((sum, b, i) => sum + ring[i]![0]! * b[1]! - b[0]! * ring[i]![1]!, 0);
      expect(doubled).toBeGreaterThan(0);
    }
  });
});
