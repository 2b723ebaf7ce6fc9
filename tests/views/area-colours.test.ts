import { describe, expect, it } from "vitest";
import { plainColours } from "../../src/views/data/import/area-colours";

/** Red, green and blue of an area in the table of colours. */
function colourAt(table: Uint8Array, row: number): number[] {
  return [...table.slice(4 * row, 4 * row + 3)];
}

/** Rough brightness, 0–255. */
const brightness = ([r = 0, g = 0, b = 0]: number[]) => (r + g + b) / 3;

describe("the map on which an area is picked", () => {
  it("shows the suggested areas in another colour than the rest", () => {
    const { table } = plainColours("light", (row) => row === 7);
    expect(colourAt(table, 7)).not.toEqual(colourAt(table, 8));
    expect(colourAt(table, 8)).toEqual(colourAt(table, 9));
  });

  it("is dark in the dark theme, the suggested areas too", () => {
    const { table } = plainColours("dark", (row) => row === 7);
    expect(brightness(colourAt(table, 8))).toBeLessThan(90);
    expect(brightness(colourAt(table, 7))).toBeLessThan(110);
    expect(brightness(colourAt(plainColours("light", () => false).table, 8))).toBeGreaterThan(240);
  });
});
