import type { Position } from "geojson";
import { describe, expect, it } from "vitest";
import type { CodedShape } from "../../../src/geography/build/build-topology";
import { partsOf, sizeOf } from "../../../src/geography/build/mend/coded-shape";
import { mendShapes } from "../../../src/geography/build/mend/mend-shapes";

function aShape(code: string, ...ring: Position[]): CodedShape {
  return { code, geometry: { type: "Polygon", coordinates: [[...ring, ring[0]!]] } };
}

function aBox(code: string, west: number, south: number, east: number, north: number): CodedShape {
  return aShape(code, [west, south], [west, north], [east, north], [east, south]);
}

function mended(...shapes: CodedShape[]) {
  const result = mendShapes(shapes);
  if (!result.ok) throw new Error(JSON.stringify(result.reason));
  return result;
}

const sizes = (shapes: readonly CodedShape[]) =>
  shapes.map((s) => Number(sizeOf(partsOf(s.geometry)).toFixed(9)));

describe("mending shapes", () => {
  it("leaves a sound set as it is, object for object", () => {
    const shapes = [aBox("500101", 100, 18, 101, 19), aBox("500102", 101, 18, 102, 19)];
    const { shapes: kept, report } = mended(...shapes);
    expect(kept.every((s, i) => s === shapes[i])).toBe(true);
    expect(report).toEqual({
      selfIntersections: 0,
      overlaps: 0,
      slivers: 0,
      holes: 0,
      emptyRings: 0,
      mended: [],
    });
  });

  it("untangles a bow-tie into its two halves", () => {
    const bow = aShape("500101", [100, 18], [101, 19], [101, 18], [100, 19]);
    const { shapes, report } = mended(bow);
    expect(report).toMatchObject({ selfIntersections: 1, mended: ["500101"] });
    expect(sizes(shapes)).toEqual([0.5]);
  });

  it("cuts the larger of two overlapping shapes back", () => {
    const { shapes, report } = mended(
      aBox("500101", 100, 18, 101.1, 19),
      aBox("500102", 101, 18, 102, 19),
    );
    expect(report).toMatchObject({ overlaps: 1, slivers: 0, mended: ["500101"] });
    expect(sizes(shapes)).toEqual([1, 1]);
  });

  it("finds an overlap whose sides only meet in corners, or run inside", () => {
    const inside = aBox("500102", 100.2, 18.2, 100.4, 18.4);
    expect(mendShapes([aBox("500101", 100, 18, 101, 19), inside])).toMatchObject({
      ok: false,
      reason: { fault: "overlap", code: "500101", other: "500102" },
    });
    const corner = aShape("500103", [101, 18], [101, 19], [100.9, 18.5]);
    expect(mendShapes([aBox("500101", 100, 18, 101, 19), corner]).ok).toBe(false);
  });

  it("refuses two shapes for the same ground, naming both", () => {
    const twice = [aBox("500101", 100, 18, 101, 19), aBox("500102", 100, 18, 101, 19)];
    expect(mendShapes(twice)).toMatchObject({ ok: false, reason: { fault: "overlap" } });
  });

  it("keeps one of two equal records of one code", () => {
    const twice = [aBox("500101", 100, 18, 101, 19), aBox("500101", 100, 18, 101, 19)];
    expect(sizes(mended(...twice).shapes)).toEqual([1]);
  });

  it("gives thin overlaps and gaps away as slivers", () => {
    const over = mended(aBox("500101", 100, 18, 101.00001, 19), aBox("500102", 101, 18, 102, 19));
    expect(over.report).toMatchObject({ slivers: 1, overlaps: 0 });
    const ring = aroundAHole(0.00001);
    expect(mended(...ring).report).toMatchObject({ slivers: 1, holes: 0 });
  });

  it("keeps a hole that is large enough to be a lake", () => {
    expect(mended(...aroundAHole(0.1)).report).toMatchObject({ slivers: 0, holes: 1, mended: [] });
  });

  it("cuts a long side at the corners of its neighbours without calling it a fault", () => {
    const long = aBox("500101", 100, 18, 102, 19);
    const halves = [aBox("500102", 100, 19, 101, 20), aBox("500103", 101, 19, 102, 20)];
    const { shapes, report } = mended(long, ...halves);
    expect(report).toMatchObject({ overlaps: 0, slivers: 0, mended: [] });
    expect(partsOf(shapes[0]!.geometry)[0]![0]).toHaveLength(6);
    expect(shapes[1]).toBe(halves[0]);
  });

  it("drops rings that enclose nothing, and shapes left without any", () => {
    const flat = aShape("500102", [100, 18], [101, 18], [100, 18]);
    const { shapes, report } = mended(aBox("500101", 100, 18, 101, 19), flat);
    expect(shapes.map((s) => s.code)).toEqual(["500101"]);
    expect(report.emptyRings).toBe(1);
  });
});

/** Two shapes that together run around a hole of this size. */
function aroundAHole(size: number): CodedShape[] {
  const [x, y] = [101, 18.5];
  const north: Position[] = [
    [100, 18.5],
    [100, 19],
    [102, 19],
    [102, 18.5],
    [x + size, y],
    [x + size / 2, y + size],
    [x, y],
  ];
  const south: Position[] = [
    [100, 18.5],
    [x, y],
    [x + size / 2, y - size],
    [x + size, y],
    [102, 18.5],
    [102, 18],
    [100, 18],
  ];
  return [aShape("500101", ...north), aShape("500102", ...south)];
}
