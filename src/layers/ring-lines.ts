import { mapWords } from "../i18n/words/map";
import type { LegendItem } from "./layer-type";
import { CHOSEN_COLOUR } from "./palettes";

/** What an area is in a planned rollout that is not on record yet. */
export const RING = { none: 0, firstWave: 1, laterWave: 2, comparison: 3 } as const;

const COMPARISON_COLOUR = "#16181d";

/** How each of {@link RING} is drawn, from the bottom up; a dash of 0 is a line without gaps. */
export const RING_LINES = [
  { key: "comparison", colour: COMPARISON_COLOUR, dash: [2, 3], pattern: "ring-dotted" },
  { key: "laterWave", colour: CHOSEN_COLOUR, dash: [6, 4], pattern: "ring-dashed" },
  { key: "firstWave", colour: CHOSEN_COLOUR, dash: [0, 0], pattern: "ring" },
] as const;

/** Lines of the legend for what some area is in `rings` (a number of {@link RING} by row). */
export function ringLegend(rings: Uint8Array): LegendItem[] {
  return [...RING_LINES].reverse().flatMap(({ key, colour, pattern }): LegendItem[] => {
    const count = rings.reduce((sum, one) => sum + Number(one === RING[key]), 0);
    return count > 0 ? [{ key, colour, pattern, word: mapWords[`ring.${key}`], count }] : [];
  });
}
