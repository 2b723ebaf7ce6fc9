import { existsSync, readFileSync } from "node:fs";
import { topology } from "topojson-server";
import type { Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { readFacts } from "../../scripts/data/facts";
import { buildBoundaries } from "../../src/catalogue/boundaries/build-boundaries";
import { shapefileZip } from "../../src/catalogue/formats/shapefile-zip";
import { adjacencyOf, aggregateNeighbours } from "../../src/geography/adjacency";
import { decodeGeometry } from "../../src/geography/decode-geometry";
import { joinIslands, nearestNeighbours } from "../../src/geography/nearest";
import { OFFICIAL_ZIP, officialZip } from "../support/made-up/official-zip";
import { neighboursOf } from "./border-neighbours";
import { aSmallTopology, CODES } from "./small-topology";

type Box = readonly [code: string, x: number, y: number];

/** Unit squares as a topology, quantized or not. */
function squares(boxes: readonly Box[], quantization?: number): Topology {
  const features = boxes.map(([id, x, y]) => ({
    type: "Feature" as const,
    id,
    properties: {},
    geometry: {
      type: "Polygon" as const,
      coordinates: [
        [
          [x, y],
          [x + 1, y],
          [x + 1, y + 1],
          [x, y + 1],
          [x, y],
        ],
      ],
    },
  }));
  return topology(
    { tambon: { type: "FeatureCollection", features } as never },
    quantization,
  ) as Topology;
}

const GRID: Box[] = Array.from({ length: 9 }, (_, i) => [`${i}`, i % 3, Math.floor(i / 3)]);
const CODES_OF_GRID = GRID.map(([code]) => code);

describe("who touches whom", () => {
  it.each([undefined, 1e4])("on a 3 × 3 grid (quantization %s)", (quantization) => {
    const { rook, queen, hasShape } = adjacencyOf(squares(GRID, quantization), CODES_OF_GRID);
    expect(rook[4]).toEqual([1, 3, 5, 7]);
    expect(queen[4]).toEqual([0, 1, 2, 3, 5, 6, 7, 8]);
    expect(rook[0]).toEqual([1, 3]);
    expect(queen[0]).toEqual([1, 3, 4]);
    expect(hasShape).toEqual(new Uint8Array(9).fill(1));
  });

  it("tells a corner from a hair's breadth", () => {
    const boxes: Box[] = [
      ["a", 0, 0],
      ["b", 1, 1],
      ["c", 2.001, 1],
    ];
    const { rook, queen } = adjacencyOf(squares(boxes, 1e6), ["a", "b", "c"]);
    expect(rook).toEqual([[], [], []]);
    expect(queen).toEqual([[1], [0], []]);
  });

  it("counts only current areas, and none without a shape", () => {
    const { rook, queen, hasShape } = adjacencyOf(aSmallTopology(), CODES);
    expect([rook, queen]).toEqual([
      [[2], [], [0]],
      [[2], [], [0]],
    ]);
    expect([...hasShape]).toEqual([1, 0, 1]);
    expect(adjacencyOf({ type: "Topology", arcs: [], objects: {} }, ["x"]).queen).toEqual([[]]);
  });

  it("of larger areas follows from their parts", () => {
    const { rook, queen } = adjacencyOf(squares(GRID, 1e4), CODES_OF_GRID);
    const quarter = [0, 0, 1, 0, 0, 1, 2, 2, 3];
    expect(aggregateNeighbours(rook, quarter, 4)).toEqual([
      [1, 2],
      [0, 3],
      [0, 3],
      [1, 2],
    ]);
    expect(aggregateNeighbours(queen, quarter, 4)[0]).toEqual([1, 2, 3]);
    expect(aggregateNeighbours([], [], 2)).toEqual([[], []]);
  });
});

describe("the nearest", () => {
  const lon = [100, 100.1, 100.3, 100.7, Number.NaN, 101.5];
  const lat = [15, 15, 15, 15, 15, 15];

  it("are the k nearest by great circle; an area without a point has none", () => {
    const lists = nearestNeighbours({ lon, lat }, 2);
    expect(lists).toEqual([[1, 2], [0, 2], [0, 1], [1, 2], [], [2, 3]]);
  });

  it("agree with looking at all pairs", () => {
    const at = Array.from({ length: 80 }, (_, i) => [
      98 + ((i * 37) % 80) / 11,
      6 + ((i * 53) % 80) / 6,
    ]);
    const points = { lon: at.map(([x]) => x!), lat: at.map(([, y]) => y!) };
    const far = (a: number, b: number) => {
      const r = Math.PI / 180;
      const [[x, y], [u, v]] = [at[a]!, at[b]!] as [number[], number[]];
      const half =
        Math.sin(((v! - y!) * r) / 2) ** 2 +
        Math.cos(y! * r) * Math.cos(v! * r) * Math.sin(((u! - x!) * r) / 2) ** 2;
      return Math.asin(Math.sqrt(half));
    };
    nearestNeighbours(points, 6).forEach((list, a) => {
      const others = at.map((_, b) => b).filter((b) => b !== a);
      const expected = others.sort((b, c) => far(a, b) - far(a, c)).slice(0, 6);
      expect(list).toEqual(expected.sort((b, c) => b - c));
    });
  });

  it("gives all there are when there are few", () => {
    expect(nearestNeighbours({ lon: [1, 2], lat: [0, 0] }, 6)).toEqual([[1], [0]]);
    expect(nearestNeighbours({ lon: [], lat: [] }, 6)).toEqual([]);
  });

  it("takes islands in, both ways, and leaves shapeless areas alone", () => {
    const among = Uint8Array.from([1, 1, 1, 1, 1, 0]);
    const { neighbours, joined } = joinIslands([[1], [0], [], [], [], []], { lon, lat }, among);
    expect(neighbours).toEqual([[1], [0, 2], [1, 3], [2], [], []]);
    expect(joined).toEqual([2, 3]);
  });
});

/** Adjacency agrees with the borders drawn, is symmetric, and queen holds rook; gives the mean of rook. */
function provesAdjacency(topology: Topology): number {
  const tambon = topology.objects.tambon as { geometries: { id: string }[] };
  const codes = tambon.geometries.map(({ id }) => String(id));
  const { rook, queen } = adjacencyOf(topology, codes);
  expect(rook).toEqual(neighboursOf(decodeGeometry(topology, codes), codes.length));
  queen.forEach((list, row) => {
    for (const other of list) expect(queen[other]!.includes(row)).toBe(true);
    for (const other of rook[row]!) expect(list.includes(other)).toBe(true);
  });
  return rook.reduce((sum, list) => sum + list.length, 0) / rook.length;
}

describe("on boundaries built from a made-up zip of the official shape", () => {
  it("agrees with the borders drawn: a wall of 83 bricks has 211 sides between two", async () => {
    const read = await shapefileZip.read(officialZip(), OFFICIAL_ZIP);
    if (!read.ok) throw new Error(read.problem.kind);
    const { codeList, regionOf } = readFacts();
    const built = buildBoundaries(read.value.tables[0]!, {
      ...{ file: OFFICIAL_ZIP, codeList },
      regionOf: (province) => regionOf.get(province) ?? null,
    });
    if (!built.ok) throw new Error(built.problem.kind);
    for (const { bytes } of built.value.files) {
      const topology = JSON.parse(new TextDecoder().decode(bytes)) as Topology;
      expect(provesAdjacency(topology)).toBe((2 * 211) / 83);
    }
  });
});

const BUILT = "public/data/manifest.json";
const absent = !existsSync(BUILT);
if (absent)
  console.info(`skipped: adjacency of the built boundaries needs npm run data (${BUILT})`);

describe.skipIf(absent)("on the built boundaries (needs npm run data)", () => {
  const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
  const finest = () => read(read("manifest.json").boundaries.levels.at(-1).file) as Topology;

  it("agrees with the borders drawn, about six to a tambon", () => {
    const mean = provesAdjacency(finest());
    expect(mean).toBeGreaterThan(5);
    expect(mean).toBeLessThan(6.5);
  });
});
