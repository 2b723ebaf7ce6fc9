import { numberAt } from "../base/column";
import { DIVERGING, type PaletteId } from "../domain/palette";
import { rgbOf } from "./colour";
import type { Theme } from "./layer-type";
import { RAMPS } from "./ramps";

const MIN_CLASSES = 3;
const MAX_CLASSES = 7;

/**
 * Colours of the classes of a palette, low values first; `classes` from 1 to 7. The lightest step of
 * the one-hue ramps is left out, so that class 1 never looks like zero.
 */
export function paletteColours(palette: PaletteId, classes: number): string[] {
  const k = Math.min(MAX_CLASSES, Math.max(MIN_CLASSES, classes));
  const colours = (RAMPS[palette][k - MIN_CLASSES] ?? "").split(" ").map((hex) => `#${hex}`);
  return classes < k ? spread(colours, classes) : colours;
}

/** Fewer colours than the ramp has: its ends kept; one alone takes the middle. */
function spread(colours: readonly string[], n: number): string[] {
  if (n <= 1) return colours.slice(1, 2).slice(0, n);
  return Array.from({ length: n }, (_, i) => {
    return colours[Math.round((i * (colours.length - 1)) / (n - 1))] ?? "";
  });
}

/**
 * Colours of classes by their upper bounds. A diverging palette with a `centre` gives both arms as
 * many steps as the longer one needs, so that its middle stays where the centre is and a side without
 * classes lends no colours; without a centre, or in another palette, as {@link paletteColours}.
 */
export function scaleColours(
  palette: PaletteId,
  { breaks, centre }: { readonly breaks: readonly number[]; readonly centre: number | null },
): string[] {
  if (centre === null || !isDiverging(palette) || breaks.length === 0) {
    return paletteColours(palette, breaks.length);
  }
  const below = breaks.filter((to) => to <= centre).length;
  const above = breaks.filter((_, k) => k > 0 && (breaks[k - 1] ?? centre) >= centre).length;
  const within = breaks.length - below - above;
  const arm = Math.max(below, above);
  const ramp = twoArms(palette, arm, within);
  return ramp.slice(arm - below, arm + within + above);
}

/** Two arms of `arm` steps and a middle step or none; more steps than the ramp has lie between its own. */
function twoArms(palette: PaletteId, arm: number, within: number): string[] {
  const wanted = 2 * arm + within;
  if (wanted <= MAX_CLASSES) return paletteColours(palette, wanted);
  const ramp = paletteColours(palette, MAX_CLASSES);
  const middle = (MAX_CLASSES - 1) / 2;
  const at = (step: number) => between(ramp, middle + (middle * step) / arm);
  const steps = Array.from({ length: arm }, (_, k) => k + 1);
  return [
    ...steps.map((step) => at(-step)).reverse(),
    ...(within > 0 ? [at(0)] : []),
    ...steps.map(at),
  ];
}

/** The colour at a place of a ramp, mixed of the two beside it. */
function between(ramp: readonly string[], place: number): string {
  const low = Math.floor(place);
  const from = rgbOf(ramp[low] ?? "");
  const to = rgbOf(ramp[low + 1] ?? ramp[low] ?? "");
  const mixed = from.map((part, i) => part + (place - low) * (numberAt(to, i) - part));
  return `#${mixed.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
}

/** Whether a palette has two arms around a middle. */
export function isDiverging(palette: PaletteId): boolean {
  return DIVERGING.includes(palette);
}

/** Colours of the states that are no class. */
export type StateColours = {
  readonly zero: string;
  readonly missing: string;
  readonly suppressed: string;
  readonly notApplicable: string;
};

type Greys = Omit<StateColours, "zero">;

const GREYS: Readonly<Record<Theme, Greys>> = {
  light: {
    missing: "#d5d8dc",
    suppressed: "#b4bac3",
    notApplicable: "#e6e8ea",
  },
  dark: { missing: "#50565f", suppressed: "#7f8794", notApplicable: "#3b4048" },
};

/** Beside the pale violet of a diverging palette, cool greys would pass for a class. */
const WARM_GREYS: Greys = {
  missing: "#c9c9c2",
  suppressed: "#a5a59c",
  notApplicable: "#e4e4de",
};

/**
 * Zero is nearly white (pale yellow beside a diverging palette, whose middle is nearly white); the
 * greys of the other states also carry patterns, so they differ without colour.
 */
export function stateColours(palette: PaletteId, theme: Theme): StateColours {
  const diverging = isDiverging(palette);
  const greys = diverging && theme === "light" ? WARM_GREYS : GREYS[theme];
  return { zero: diverging ? "#fff6b5" : "#fbfbf8", ...greys };
}

/** Colour of the pins on chosen areas and of their mark in lists. */
export const CHOSEN_COLOUR = "#d6006c";

/** Colours of role outlines and of their legend; each has a light casing on the map. */
export const ROLE_COLOURS = { pilot: "#0b3d91", rollout: "#00796b", candidate: "#8e24aa" } as const;

/** Colours of sufficiency-economy levels 1, 2, 3. */
export const SEP_COLOURS = ["#8fd0c0", "#2c9c86", "#0b5345"] as const;

/** Colours of household cells from few to many. */
export const HOUSEHOLD_COLOURS = ["#d9c7e8", "#b28fd0", "#8a57b3", "#5e2a8c"] as const;
