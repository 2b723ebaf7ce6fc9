import { numberAt } from "../base/column";
import { AREA_CLASS } from "../domain/area-class";
import type { PaletteId } from "../domain/palette";
import { rgbOf } from "./colour";
import { TABLE_HEIGHT, TABLE_WIDTH } from "./gpu/table-size";
import type { Theme } from "./layer-type";
import { paletteColours, stateColours } from "./palettes";

/** Entry for shapes with a retired code. */
export const RETIRED_ENTRY = TABLE_WIDTH * TABLE_HEIGHT - 1;

/** Pattern drawn over a fill, in the alpha byte of its table entry. */
export const PATTERN = { none: 0, hatch: 1, dots: 2, lines: 3 } as const;

/** How classes become colours. */
export type TableColours = {
  readonly palette: PaletteId;
  readonly classes: number;
  readonly theme: Theme;
  /** Colours of the classes themselves, in place of the palette's. */
  readonly colours?: readonly string[];
};

/**
 * Colour of every area for the graphics card: four bytes (red, green, blue, {@link PATTERN}) per
 * entry, {@link TABLE_WIDTH} × {@link TABLE_HEIGHT} entries. `classOf` holds a class number or a
 * state of `AREA_CLASS` per area; a class beyond the palette shows as no data. Writes into `out` when
 * given.
 */
export function colourTable(
  classOf: Uint8Array,
  look: TableColours,
  out = new Uint8Array(4 * TABLE_WIDTH * TABLE_HEIGHT),
): Uint8Array {
  const colours = entryColours(look);
  const words = new Uint32Array(out.buffer, out.byteOffset, out.byteLength / 4);
  const missing = numberAt(colours, AREA_CLASS.missing);
  words.fill(missing);
  for (let area = 0; area < classOf.length; area++)
    words[area] = numberAt(colours, numberAt(classOf, area));
  words[RETIRED_ENTRY] = missing;
  return out;
}

function entryColours({ palette, classes, theme, colours }: TableColours): Uint32Array {
  const states = stateColours(palette, theme);
  const entries = new Uint32Array(256).fill(pack(states.missing, PATTERN.hatch));
  (colours ?? paletteColours(palette, classes)).forEach((colour, k) => {
    entries[k] = pack(colour, PATTERN.none);
  });
  entries[AREA_CLASS.zero] = pack(states.zero, PATTERN.none);
  entries[AREA_CLASS.suppressed] = pack(states.suppressed, PATTERN.dots);
  entries[AREA_CLASS.notApplicable] = pack(states.notApplicable, PATTERN.lines);
  return entries;
}

function pack(colour: string, pattern: number): number {
  const [r, g, b] = rgbOf(colour);
  return ((pattern << 24) | (b << 16) | (g << 8) | r) >>> 0;
}

/**
 * Marks over the colours, same layout: red = role number (`ROLE_CODE`), green = 255 where the area
 * is faded because a filter leaves it out. Both lists are optional and aligned with the area table.
 */
export function markTable(roles: Uint8Array | null, faded: Uint8Array | null): Uint8Array {
  const table = new Uint8Array(4 * TABLE_WIDTH * TABLE_HEIGHT);
  for (let area = 0; area < (roles?.length ?? 0); area++) table[4 * area] = numberAt(roles!, area);
  for (let area = 0; area < (faded?.length ?? 0); area++)
    table[4 * area + 1] = faded![area] ? 255 : 0;
  return table;
}
