import { describe, expect, it } from "vitest";
import { selectBorders } from "../../src/geography/borders";
import { boundsOfAreas } from "../../src/geography/bounds";
import { decodeGeometry } from "../../src/geography/decode-geometry";
import { buffersOf, NO_AREA, NO_SHAPE, SEGMENT_SIZE } from "../../src/geography/geometry";
import { createHitIndex } from "../../src/geography/hit-index";
import { levelForZoom } from "../../src/geography/levels";
import { outlineOfArea } from "../../src/geography/outline-of-area";
import { neighboursOf } from "./border-neighbours";
import { aSmallTopology, CODES } from "./small-topology";

const geometry = decodeGeometry(aSmallTopology(), CODES);

describe("a decoded topology", () => {
  it("keeps retired codes without an area", () => {
    expect(geometry.shapes.code).toEqual(["100101", "100201", "110101"]);
    expect([...geometry.shapes.area]).toEqual([0, 2, NO_AREA]);
  });

  it("numbers every vertex by its area", () => {
    const retired = geometry.areaOfVertex.filter((a) => a === NO_AREA).length;
    expect(geometry.areaOfVertex.length).toBe(geometry.positions.length / 2);
    expect(retired).toBe(5);
  });

  it("cuts triangles that cover the polygons and leave holes open", () => {
    expect(triangleArea()).toBeCloseTo(1 - 0.0625 + 1 + 1 + 1, 6);
  });

  it("knows the box of each shape, islands included", () => {
    expect([...geometry.shapes.bounds.slice(0, 4)]).toEqual([0, 0, 11, 11]);
    expect(boundsOfAreas(geometry, (area) => area === 2)).toEqual([1, 0, 2, 1]);
    expect(boundsOfAreas(geometry, (area) => area === 1)).toBeNull();
  });

  it("sorts borders from the country's edge down to tambons", () => {
    const { borders } = geometry;
    expect(borders.rankEnds.at(-1)).toBe(borders.segments.length / SEGMENT_SIZE);
    const between = [...borders.shapeA].map((a, i) => [a, borders.shapeB[i]]);
    expect(between).toContainEqual([0, 1]);
    expect(between).toContainEqual([1, 2]);
    expect(between).toContainEqual([0, NO_SHAPE]);
  });

  it("selects the line between two shapes with its running length", () => {
    const line = selectBorders(geometry.borders, (a, b) => a === 1 && b === 2);
    expect([...line]).toEqual([2, 0, 2, 1, 0]);
  });

  it("outlines an area with all its rings; one without a shape has no outline", () => {
    expect(outlineOfArea(geometry, 0).length / SEGMENT_SIZE).toBe(4 + 4 + 4);
    expect(outlineOfArea(geometry, 1).length).toBe(0);
    expect(outlineOfArea(geometry, -1).length).toBe(0);
  });

  it("hangs names inside the largest polygon", () => {
    const [lon, lat] = geometry.labels.amphoe.lonLat;
    expect(createHitIndex(geometry).hit(lon!, lat!)).toBe(0);
    expect(geometry.labels.province.code).toEqual([]);
  });

  it("offers every buffer once for a transfer", () => {
    const buffers = buffersOf(geometry);
    expect(new Set(buffers).size).toBe(buffers.length);
    const moved = structuredClone(decodeGeometry(aSmallTopology(), CODES), { transfer: [] });
    expect(moved.triangles).toEqual(geometry.triangles);
  });
});

describe("the hit index", () => {
  const { hit, shapeAt } = createHitIndex(geometry);

  it("finds the area at a point", () => {
    expect(hit(1.5, 0.5)).toBe(2);
    expect(hit(10.5, 10.5)).toBe(0);
  });

  it("finds nothing outside, in holes and on retired codes", () => {
    expect(hit(5, 5)).toBe(-1);
    expect(hit(0.6, 0.4)).toBe(-1);
    expect(hit(2.5, 0.5)).toBe(-1);
    expect(shapeAt(2.5, 0.5)).toBe(2);
  });

  it("answers -1 for an empty geometry", () => {
    const empty = decodeGeometry({ type: "Topology", arcs: [], objects: {} }, CODES);
    expect(createHitIndex(empty).hit(1, 1)).toBe(-1);
    expect(empty.positions.length).toBe(0);
  });
});

it("counts as neighbours only current areas that share a line", () => {
  expect(neighboursOf(geometry, 3)).toEqual([[2], [], [0]]);
});

describe("the level for a zoom", () => {
  const levels = [{ minZoom: 0 }, { minZoom: 8 }];

  it("is the finest whose zoom is reached", () => {
    expect(levelForZoom(levels, 7.9)).toBe(0);
    expect(levelForZoom(levels, 8)).toBe(1);
    expect(levelForZoom([], 8)).toBe(0);
  });

  it("does not flicker at the threshold", () => {
    expect(levelForZoom(levels, 7.7, 1)).toBe(1);
    expect(levelForZoom(levels, 7.4, 1)).toBe(0);
  });
});

function triangleArea(): number {
  const { triangles, positions } = geometry;
  let area = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    const at = (v: number) => [positions[2 * v]!, positions[2 * v + 1]!] as const;
    const [[ax, ay], [bx, by], [cx, cy]] = [at(a), at(b), at(c)];
    area += Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  }
  return area;
}
