import { describe, expect, it } from "vitest";
import { columnsFor, gridFrames } from "../../src/ui/map/fit-view";

describe("small maps in rows", () => {
  it("take one row where they fit, and rows about as long where not", () => {
    expect(columnsFor(7, 1328, 150)).toBe(7);
    expect(columnsFor(7, 900, 150)).toBe(4);
    expect(columnsFor(6, 900, 180)).toBe(3);
    expect(columnsFor(6, 1328, 180)).toBe(6);
  });

  it("are two in a row on a phone, and one where there is one", () => {
    expect(columnsFor(7, 370, 150)).toBe(2);
    expect(columnsFor(6, 200, 180)).toBe(2);
    expect(columnsFor(1, 1328, 150)).toBe(1);
  });

  it("share the canvas in equal frames, whatever its height", () => {
    const frames = gridFrames(7, 7, { width: 1400, height: 340 });
    expect(new Set(frames.map(({ y }) => y))).toEqual(new Set([0]));
    expect(frames.at(-1)).toEqual({ x: 1200, y: 0, width: 200, height: 340 });
    expect(gridFrames(7, 4, { width: 1000, height: 600 }).at(-1)).toMatchObject({ x: 500, y: 300 });
    expect(gridFrames(3, 3, { width: 0, height: 0 })).toEqual([]);
  });
});
