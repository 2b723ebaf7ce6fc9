import type { Topology } from "topojson-specification";
import { rgbOf } from "../../../src/layers/colour";
import { paletteColours } from "../../../src/layers/palettes";

const colours = paletteColours("ylorbr", 5).map((colour) => [...rgbOf(colour)]);

/** Colours of classes 4, 0 and 2 of five in the default palette. */
export const DARKEST = colours[4]!;
export const LIGHTEST = colours[0]!;
export const MIDDLE = colours[2]!;

/** Two tambons side by side around 101° E, 13° N, each 2° wide and 3° high: 100101 west, 100201 east. */
export function aCountry(): Topology {
  return {
    type: "Topology",
    arcs: [
      [
        [101, 11.5],
        [101, 14.5],
      ],
      [
        [101, 14.5],
        [99, 14.5],
        [99, 11.5],
        [101, 11.5],
      ],
      [
        [101, 11.5],
        [103, 11.5],
        [103, 14.5],
        [101, 14.5],
      ],
    ],
    objects: {
      tambon: {
        type: "GeometryCollection",
        geometries: [
          { type: "Polygon", id: "100101", arcs: [[0, 1]] },
          { type: "Polygon", id: "100201", arcs: [[2, -1]] },
        ],
      },
    },
  };
}
