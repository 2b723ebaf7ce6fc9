import { ONE } from "./choropleth";
import { rgbOf } from "./colour";
import { BorderLineLayer } from "./gpu/border-line-layer";
import type { Stops } from "./gpu/stops";

/** How a set of lines looks. */
export type LineStyle = {
  readonly colour: string;
  readonly width: Stops;
  readonly strength?: Stops;
  readonly dash?: readonly [number, number];
};

/** A layer of border segments; colours are `#rrggbb`. */
export function lineLayer(id: string, segments: Float32Array, style: LineStyle): BorderLineLayer {
  const [r, g, b] = rgbOf(style.colour);
  return new BorderLineLayer({
    id,
    data: ONE,
    segments,
    width: style.width,
    strength: style.strength ?? [[0, 1]],
    ink: [r / 255, g / 255, b / 255],
    dash: style.dash ?? [0, 0],
    parameters: { depthWriteEnabled: false, depthCompare: "always" },
  });
}
