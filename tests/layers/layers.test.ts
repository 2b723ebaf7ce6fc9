import { describe, expect, it } from "vitest";
import { AREA_CLASS } from "../../src/domain/area-class";
import { PALETTE_IDS } from "../../src/domain/palette";
import { decodeGeometry } from "../../src/geography/decode-geometry";
import { baseStyle } from "../../src/layers/base-style";
import { rgbOf } from "../../src/layers/colour";
import { colourTable, markTable, PATTERN, RETIRED_ENTRY } from "../../src/layers/colour-table";
import { valueAtZoom } from "../../src/layers/gpu/stops";
import { householdGrid } from "../../src/layers/household-grid";
import { labelFeatures } from "../../src/layers/labels";
import { paletteColours, stateColours } from "../../src/layers/palettes";
import { roleOutlines } from "../../src/layers/role-outlines";
import { bubbleRadius, bubblesOf, sepBubbles } from "../../src/layers/sep-bubbles";
import { aSmallTopology, CODES } from "../geography/small-topology";
import { someAreas } from "../support/areas";

const areas = someAreas(
  CODES.map((code) => [code, `ต${code}`, `T${code}`, "อำเภอ", "Amphoe", "จังหวัด", "Province"]),
);
const geometry = decodeGeometry(aSmallTopology(), CODES);

describe("palettes", () => {
  it.each(PALETTE_IDS)("%s has 1 to 7 distinct colours", (palette) => {
    for (let k = 1; k <= 7; k++) {
      const colours = paletteColours(palette, k);
      expect(colours).toHaveLength(k);
      expect(new Set(colours).size).toBe(k);
      for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it.each(PALETTE_IDS)("%s keeps every state apart from every class", (palette) => {
    for (const theme of ["light", "dark"] as const) {
      const { zero, missing, suppressed } = stateColours(palette, theme);
      for (const state of [zero, missing, suppressed]) {
        for (const colour of paletteColours(palette, 7)) {
          expect(distance(state, colour)).toBeGreaterThan(18);
        }
      }
    }
  });
});

describe("the colour table", () => {
  const { zero, missing, suppressed } = AREA_CLASS;
  const classOf = Uint8Array.from([0, 4, zero, missing, suppressed, 9]);
  const table = colourTable(classOf, { palette: "ylorbr", classes: 5, theme: "light" });
  const entry = (i: number) => [...table.slice(4 * i, 4 * i + 4)];
  const colours = paletteColours("ylorbr", 5);
  const states = stateColours("ylorbr", "light");

  it("gives classes their colour without a pattern", () => {
    expect(entry(0)).toEqual([...rgbOf(colours[0]!), PATTERN.none]);
    expect(entry(1)).toEqual([...rgbOf(colours[4]!), PATTERN.none]);
  });

  it("gives zero, missing and suppressed three different looks", () => {
    expect(entry(2)).toEqual([...rgbOf(states.zero), PATTERN.none]);
    expect(entry(3)).toEqual([...rgbOf(states.missing), PATTERN.hatch]);
    expect(entry(4)).toEqual([...rgbOf(states.suppressed), PATTERN.dots]);
  });

  it("shows classes beyond the palette, and retired codes, as no data", () => {
    expect(entry(5)).toEqual(entry(3));
    expect(entry(RETIRED_ENTRY)).toEqual(entry(3));
  });

  it("marks roles and faded areas", () => {
    const marks = markTable(Uint8Array.from([0, 2]), Uint8Array.from([1, 0]));
    expect([...marks.slice(0, 8)]).toEqual([0, 255, 0, 0, 2, 0, 0, 0]);
    expect(markTable(null, null).every((byte) => byte === 0)).toBe(true);
  });
});

describe("sufficiency-economy bubbles", () => {
  const byLevel = [
    Uint16Array.from([2, 0, 1]),
    Uint16Array.from([1, 0, 0]),
    new Uint16Array(3),
  ] as const;
  const input = { geometry, areas, byLevel, villages: 5 };

  it("has an area in proportion to the count, and none for none", () => {
    expect(bubbleRadius(400, 1)).toBe(2 * bubbleRadius(100, 1));
    expect(bubbleRadius(0, 1)).toBe(0);
  });

  it("places one disc per area with villages, largest first", () => {
    const bubbles = bubblesOf(input, "tambon");
    expect(bubbles.length).toBe(2 * 5);
    expect(bubbles[3]).toBeCloseTo(2 / 3);
    expect(bubbles[4]).toBe(1);
  });

  it("speaks only of areas with villages", () => {
    expect(sepBubbles.tooltip?.(input, 0)[0]?.blanks).toMatchObject({ total: 3, one: 2, two: 1 });
    expect(sepBubbles.tooltip?.(input, 1)).toEqual([]);
  });
});

describe("role outlines", () => {
  it("draws casing and line per role there is", () => {
    const roles = Uint8Array.from([1, 0, 0]);
    const layers = roleOutlines.build({ geometry, roles }, "light");
    expect(layers.map((l) => l.id)).toEqual(["role-pilot-casing", "role-pilot"]);
  });
});

describe("household squares", () => {
  it("builds nothing without cells", () => {
    const breaks = [10, 50, 100, Number.POSITIVE_INFINITY] as const;
    expect(householdGrid.build({ bounds: [], count: [], breaks, tooSparse: 0 }, "light")).toEqual(
      [],
    );
  });
});

describe("the base style", () => {
  it("names no other host", () => {
    const style = baseStyle({ land: null, rasterTiles: null }, "light");
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  it("adds online tiles only when a setting names them", () => {
    const style = baseStyle({ land: null, rasterTiles: "https://tiles.example/{z}" }, "dark");
    expect(style.sources.online).toBeDefined();
  });
});

it("names areas in both languages, more people first", () => {
  const { features } = labelFeatures("tambon", geometry, areas);
  expect(features).toHaveLength(2);
  expect(features[0]?.properties).toHaveProperty("th");
  expect(features[0]?.properties?.rank).toBeLessThanOrEqual(0);
});

it("follows stops by zoom", () => {
  const stops = [
    [5, 1],
    [7, 3],
  ] as const;
  expect([4, 5, 6, 7, 9].map((z) => valueAtZoom(stops, z))).toEqual([1, 1, 2, 3, 3]);
  expect(valueAtZoom([], 3)).toBe(0);
});

function distance(a: string, b: string): number {
  const [p, q] = [rgbOf(a), rgbOf(b)];
  return Math.hypot(...p.map((v, i) => v - q[i]!));
}
