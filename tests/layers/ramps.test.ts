import {
  interpolateViridis,
  schemeBlues,
  schemeBrBG,
  schemePuOr,
  schemeYlOrBr,
} from "d3-scale-chromatic";
import { describe, expect, it } from "vitest";
import { PALETTE_IDS, type PaletteId } from "../../src/domain/palette";
import { rgbOf } from "../../src/layers/colour";
import { paletteColours } from "../../src/layers/palettes";
import { hexOf } from "./hex";

const PUBLISHED: Readonly<Record<PaletteId, (k: number) => readonly string[]>> = {
  ylorbr: (k) => (schemeYlOrBr[k + 1] ?? []).slice(1),
  blues: (k) => (schemeBlues[k + 1] ?? []).slice(1),
  viridis: (k) => Array.from({ length: k }, (_, i) => interpolateViridis(1 - i / (k - 1))),
  puor: (k) => [...(schemePuOr[k] ?? [])].reverse(),
  brbg: (k) => schemeBrBG[k] ?? [],
};

describe("the colours of a palette", () => {
  it.each(PALETTE_IDS)("of %s are the published ones, for 3 to 7 classes", (palette) => {
    for (const k of [3, 4, 5, 6, 7]) {
      const published = PUBLISHED[palette](k).map((colour) => hexOf(rgbOf(colour)));
      expect(published).toHaveLength(k);
      expect(paletteColours(palette, k)).toEqual(published);
    }
  });
});
