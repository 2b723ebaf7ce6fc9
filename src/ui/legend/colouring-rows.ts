import { AREA_CLASS } from "../../domain/area-class";
import type { Wording } from "../../i18n/wording";
import type { AreaState, Colouring } from "../../layers/colouring";
import type { LegendItem } from "../../layers/layer-type";
import type { LegendRow } from "./legend";

/** Areas that pass a filter by class and state, as `countPassing` gives them; `null`: no filter. */
export type Passing = Uint32Array | null;

/** Rows of a legend for the classes of a map, put in words by `labelOf`. */
export function classRows(
  { classes }: Pick<Colouring, "classes">,
  labelOf: (item: LegendItem, k: number) => string,
  passing: Passing = null,
): LegendRow[] {
  return classes.map((item, k) => rowOf(item, labelOf(item, k), passing, k));
}

/** Rows for what is no class, in the order given and in the words that all maps have for it. */
export function stateRows(
  { states }: Pick<Colouring, "states">,
  shown: readonly AreaState[],
  { t }: Pick<Wording, "t">,
  passing: Passing = null,
): LegendRow[] {
  return shown.map((state) => {
    const { word } = states[state];
    return rowOf(states[state], word ? t(word) : "", passing, AREA_CLASS[state]);
  });
}

function rowOf(
  { key, colour, pattern, count }: LegendItem,
  label: string,
  passing: Passing,
  code: number,
): LegendRow {
  return {
    key,
    label,
    colour,
    ...(pattern === undefined ? {} : { pattern }),
    ...(count === undefined ? {} : { count }),
    ...(passing ? { passing: passing[code] ?? 0 } : {}),
  };
}
