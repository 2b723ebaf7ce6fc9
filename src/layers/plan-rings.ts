import type { Geometry } from "../geography/geometry";
import { CHOSEN_COLOUR } from "./chosen-pins";
import type { LayerType, LegendItem } from "./layer-type";
import { type LineStyle, lineLayer } from "./lines";
import { aroundEqual, cased } from "./role-outlines";
import type { Stops } from "./stops";
import { surroundings } from "./surroundings";

/** What an area is in a planned rollout that is not on record yet. */
export const RING = { none: 0, firstWave: 1, laterWave: 2, comparison: 3 } as const;

/** A number of {@link RING} per row of the area table. */
export type PlanRingsInput = { readonly geometry: Geometry; readonly rings: Uint8Array };

const WIDTH: Stops = [
  [5, 1.6],
  [8, 2.4],
  [11, 3.2],
];

const COMPARISON_COLOUR = "#16181d";

/** From the bottom up; a dash of 0 is a line without gaps. */
const LINES = [
  { key: "comparison", colour: COMPARISON_COLOUR, dash: [2, 3], pattern: "ring-dotted" },
  { key: "laterWave", colour: CHOSEN_COLOUR, dash: [6, 4], pattern: "ring-dashed" },
  { key: "firstWave", colour: CHOSEN_COLOUR, dash: [0, 0], pattern: "ring" },
] as const;

/** Lines around the waves and comparison areas of the plan, before anyone writes them as roles. */
export const planRings: LayerType<PlanRingsInput> = {
  id: "plan-rings",
  build: ({ geometry, rings }, theme) => {
    const casing = surroundings(theme).casing;
    return LINES.flatMap(({ key, colour, dash }) => {
      const segments = aroundEqual(geometry, rings, RING[key]);
      if (segments.length === 0) return [];
      const style: LineStyle = { colour, width: WIDTH, dash };
      return [
        lineLayer(`plan-${key}-casing`, segments, cased(style, casing)),
        lineLayer(`plan-${key}`, segments, style),
      ];
    });
  },
  legend: ringLegend,
};

/** Lines of the legend with the number of {@link RING} that each stands for. */
export function ringLegend(): (LegendItem & { readonly ring: number })[] {
  return [...LINES].reverse().map(({ key, colour, pattern }) => {
    return { key, colour, pattern, ring: RING[key], word: `planner.ring.${key}` as const };
  });
}
