import { colourTable, TABLE_HEIGHT, TABLE_WIDTH } from "../../../layers/colour-table";
import type { Theme } from "../../../layers/layer-type";

/** Plain areas and those that are offered, by theme: names must stay readable on both. */
const COLOURS: Readonly<Record<Theme, readonly [plain: string, offered: string]>> = {
  light: ["#fbfbf8", "#ffd56b"],
  dark: ["#39424d", "#8a6414"],
};

/**
 * Colours of a map on which areas are only told apart by their outlines; the areas for which
 * `offered` holds (by row of the area table) stand out.
 */
export function plainColours(theme: Theme, offered: (row: number) => boolean): Uint8Array {
  const classes = new Uint8Array(TABLE_WIDTH * TABLE_HEIGHT);
  for (let row = 0; row < classes.length; row++) classes[row] = offered(row) ? 1 : 0;
  return colourTable(classes, { palette: "ylorbr", classes: 2, theme, colours: COLOURS[theme] });
}
