import type { Tone } from "../figures/classes/classed";
import { BIVARIATE_COLOURS } from "./bivariate-palette";
import type { Theme } from "./layer-type";

/** A colour, and another one in dark surroundings where it is not the same. */
type ToneColour = { readonly light: string; readonly dark?: string };

type Named = Exclude<Tone, `square-${number}-${number}`>;

/**
 * High and low are the two ends of ColorBrewer's RdBu, told apart by every kind of colour vision;
 * what has gone is blue, what is new violet. What says nothing of an area stays in the background
 * of a dark map too.
 */
const TONES: Readonly<Record<Named, ToneColour>> = {
  zero: { light: "#fbfbf8" },
  high: { light: "#b2182b" },
  "high-maybe": { light: "#d6604d" },
  highish: { light: "#f4a582" },
  low: { light: "#2166ac" },
  "low-maybe": { light: "#4393c3" },
  lowish: { light: "#92c5de" },
  neither: { light: "#f8f7f3", dark: "#33373d" },
  alone: { light: "#bdb8ad", dark: "#6b675f" },
  returning: { light: "#ef8a62" },
  new: { light: "#8e5bb5" },
  fading: { light: "#67a9cf" },
  "from-zero": { light: "#c2185b" },
  unknown: { light: "#93a39a" },
  uncompared: { light: "#cbbfdb", dark: "#5d5470" },
  plain: { light: "#fbfbf8", dark: "#39424d" },
  offered: { light: "#ffd56b", dark: "#8a6414" },
  covered: { light: "#2171b5" },
};

/** Colour of a class that is no step of a ramp. */
export function toneColour(tone: Tone, theme: Theme): string {
  const [, x, y] = /^square-(\d)-(\d)$/.exec(tone) ?? [];
  if (x !== undefined) return BIVARIATE_COLOURS[Number(y)]?.[Number(x)] ?? "";
  const { light, dark } = TONES[tone as Named];
  return theme === "dark" ? (dark ?? light) : light;
}
