import type { Geometry } from "../geography/geometry";
import type { Stops } from "./gpu/stops";
import type { LayerType } from "./layer-type";
import { type LineStyle, lineLayer } from "./lines";
import { RING, RING_LINES, ringLegend } from "./ring-lines";
import { aroundEqual, cased } from "./role-outlines";
import { surroundings } from "./surroundings";

/** A number of {@link RING} per row of the area table. */
export type PlanRingsInput = { readonly geometry: Geometry; readonly rings: Uint8Array };

const WIDTH: Stops = [
  [5, 1.6],
  [8, 2.4],
  [11, 3.2],
];

/** Lines around the waves and comparison areas of the plan, before anyone writes them as roles. */
export const planRings: LayerType<PlanRingsInput> = {
  id: "plan-rings",
  input: ({ geometry, rings }) => (rings ? { geometry, rings } : null),
  build: ({ geometry, rings }, theme) => {
    const casing = surroundings(theme).casing;
    return RING_LINES.flatMap(({ key, colour, dash }) => {
      const segments = aroundEqual(geometry, rings, RING[key]);
      if (segments.length === 0) return [];
      const style: LineStyle = { colour, width: WIDTH, dash };
      return [
        lineLayer(`plan-${key}-casing`, segments, cased(style, casing)),
        lineLayer(`plan-${key}`, segments, style),
      ];
    });
  },
  legend: ({ rings }) => ringLegend(rings),
};
