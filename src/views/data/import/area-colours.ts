import { AREA_CLASS } from "../../../domain/area-class";
import { colourTable, TABLE_HEIGHT, TABLE_WIDTH } from "../../../layers/colour-table";
import type { Theme } from "../../../layers/layer-type";

/** One plain colour for every area: a map on which areas are only told apart by their outlines. */
export function plainColours(theme: Theme): Uint8Array {
  const all = new Uint8Array(TABLE_WIDTH * TABLE_HEIGHT).fill(AREA_CLASS.zero);
  return colourTable(all, { palette: "ylorbr", classes: 1, theme });
}
