import { numberAt } from "../base/column";
import { legendWords } from "../i18n/words/legend";
import { ONE } from "./choropleth";
import { rgbOf } from "./colour";
import { BubbleLayer } from "./gpu/bubble-layer";
import type { LayerType } from "./layer-type";
import { CHOSEN_COLOUR } from "./palettes";

/** Areas to pin: longitude and latitude, one after the other. */
export type ChosenPinsInput = { readonly points: Float64Array };

const RADIUS = 6;
/** From this many on the pins shrink, so that one per amphoe still leaves the map to be seen. */
const MANY = 60;

/** A disc of fixed size on every chosen area. */
export const chosenPins: LayerType<ChosenPinsInput> = {
  id: "chosen-pins",
  input: ({ chosen }) => (chosen ? { points: chosen } : null),
  build: (input) => [
    new BubbleLayer({
      id: "chosen-pins",
      data: ONE,
      bubbles: pinsOf(input.points),
      colours: [0, 1, 2].flatMap(() => rgbOf(CHOSEN_COLOUR).map((v) => v / 255)),
      zooms: [0, 30],
      parameters: { depthWriteEnabled: false, depthCompare: "always" },
    }),
  ],
  legend: ({ points }) => {
    const count = points.length / 2;
    if (count === 0) return [];
    return [{ key: "pin", colour: CHOSEN_COLOUR, pattern: "pin", word: legendWords.pin, count }];
  },
};

const cache = new WeakMap<Float64Array, Float32Array>();

function pinsOf(points: Float64Array): Float32Array {
  const cached = cache.get(points);
  if (cached) return cached;
  const count = points.length / 2;
  const radius = count > MANY ? RADIUS / 2 : RADIUS;
  const pins = new Float32Array(5 * count);
  for (let i = 0; i < count; i++) {
    pins.set([numberAt(points, 2 * i), numberAt(points, 2 * i + 1), radius, 1, 1], 5 * i);
  }
  cache.set(points, pins);
  return pins;
}
