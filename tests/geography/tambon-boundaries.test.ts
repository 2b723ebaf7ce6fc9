import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import { adjacencyOf } from "../../src/geography/adjacency";
import { sharedBorders } from "../../src/geography/shared-borders";
import { tambonBoundaries } from "../../src/geography/tambon-boundaries";
import { wkbOf } from "../../src/geography/wkb";
import { aSmallTopology, CODES } from "./small-topology";

const EARTH_KM = 6371.0088;
const RADIAN = Math.PI / 180;

/** Area of a box between meridians and parallels on the sphere, exactly: R² Δλ Δ(sin φ). */
function boxKm2(west: number, south: number, east: number, north: number): number {
  const band = Math.sin(north * RADIAN) - Math.sin(south * RADIAN);
  return EARTH_KM ** 2 * (east - west) * RADIAN * band;
}

describe("shapes of tambons", () => {
  const [first, second, retired] = tambonBoundaries(aSmallTopology());

  it("have their area on the sphere, holes taken out and islands added", () => {
    const whole = boxKm2(0, 0, 1, 1) - boxKm2(0.5, 0.25, 0.75, 0.5) + boxKm2(10, 10, 11, 11);
    expect(first!.areaKm2).toBeCloseTo(whole, 6);
    expect(second!.areaKm2).toBeCloseTo(boxKm2(1, 0, 2, 1), 6);
  });

  it("have a box around all their parts and a point inside the largest", () => {
    expect([first!.xmin, first!.ymin, first!.xmax, first!.ymax]).toEqual([0, 0, 11, 11]);
    expect([second!.xmin, second!.ymin, second!.xmax, second!.ymax]).toEqual([1, 0, 2, 1]);
    expect([second!.lon, second!.lat]).toEqual([1.5, 0.5]);
  });

  it("stay when their code is retired, and are none without a tambon", () => {
    expect(retired!.code).toBe("110101");
    expect(tambonBoundaries({ type: "Topology", arcs: [], objects: {} })).toEqual([]);
  });
});

describe("well-known binary", () => {
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
  const ring = [
    [30, 10],
    [40, 40],
    [20, 40],
    [10, 20],
    [30, 10],
  ];
  // SELECT encode(ST_AsBinary('POLYGON((30 10,40 40,20 40,10 20,30 10))', 'NDR'), 'hex') in PostGIS
  const POLYGON =
    "01030000000100000005000000" +
    "0000000000003e400000000000002440" +
    "00000000000044400000000000004440" +
    "00000000000034400000000000004440" +
    "00000000000024400000000000003440" +
    "0000000000003e400000000000002440";

  it("is that of PostGIS", () => {
    expect(hex(wkbOf({ type: "Polygon", coordinates: [ring] }))).toBe(POLYGON);
  });

  it("of several polygons holds each whole", () => {
    const both = wkbOf({ type: "MultiPolygon", coordinates: [[ring], [ring]] });
    expect(hex(both)).toBe(`010600000002000000${POLYGON}${POLYGON}`);
  });
});

describe("shared borders", () => {
  it("are as long as the line, in both directions, and never with a retired shape", () => {
    const degree = EARTH_KM * RADIAN;
    expect(sharedBorders(aSmallTopology(), CODES)).toEqual([
      { code: "100101", neighbour: "100201", sharedKm: expect.closeTo(degree, 6) },
      { code: "100201", neighbour: "100101", sharedKm: expect.closeTo(degree, 6) },
    ]);
  });

  it("join whom adjacency joins by a line, and leave out those who meet in a corner", () => {
    const square = (id: string, x: number, y: number) => ({
      type: "Feature" as const,
      id,
      properties: {},
      geometry: {
        type: "Polygon" as const,
        coordinates: [
          [x, y],
          [x + 1, y],
          [x + 1, y + 1],
          [x, y + 1],
          [x, y],
        ],
      },
    });
    const codes = ["0", "1", "2", "3"];
    const features = codes.map((code, i) => {
      const { geometry, ...rest } = square(code, i % 2, Math.floor(i / 2));
      return { ...rest, geometry: { ...geometry, coordinates: [geometry.coordinates] } };
    });
    const grid = topology({ tambon: { type: "FeatureCollection", features } as never }) as never;
    const pairs = sharedBorders(grid, codes).map(({ code, neighbour }) => `${code}-${neighbour}`);
    expect(pairs).toEqual(["0-1", "0-2", "1-0", "1-3", "2-0", "2-3", "3-1", "3-2"]);
    const { rook } = adjacencyOf(grid, codes);
    expect(rook.flatMap((list, row) => list.map((other) => `${row}-${other}`))).toEqual(pairs);
  });
});
