import { type Colouring, colouringOf } from "../../../layers/colouring";
import { TABLE_HEIGHT, TABLE_WIDTH } from "../../../layers/gpu/table-size";
import type { Theme } from "../../../layers/layer-type";

/**
 * Colours of a map on which areas are only told apart by their outlines; the areas for which
 * `offered` holds (by row of the area table) stand out.
 */
export function plainColours(theme: Theme, offered: (row: number) => boolean): Colouring {
  const classOf = new Uint8Array(TABLE_WIDTH * TABLE_HEIGHT);
  for (let row = 0; row < classOf.length; row++) classOf[row] = offered(row) ? 1 : 0;
  const count = classOf.reduce((sum, one) => sum + one, 0);
  const items = [
    { key: "plain", tone: "plain", count: classOf.length - count },
    { key: "offered", tone: "offered", count },
  ] as const;
  return colouringOf({ classOf, items, ramp: { kind: "sequential" } }, "ylorbr", theme);
}
