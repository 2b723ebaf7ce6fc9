import { numberAt } from "../base/column";
import { AREA_CLASS } from "../domain/area-class";
import type { PaletteId } from "../domain/palette";
import type { Classed, ClassItem } from "../figures/classes/classed";
import { legendWords } from "../i18n/words/legend";
import { colourTable } from "./colour-table";
import type { LegendItem, Theme } from "./layer-type";
import { paletteColours, scaleColours, stateColours } from "./palettes";
import { toneColour } from "./tones";

/** What an area can be instead of in a class. */
export type AreaState = keyof typeof AREA_CLASS;

/**
 * The colours of one map, made once and handed to the map and to its legend, so that the two cannot
 * differ.
 */
export type Colouring = {
  readonly classed: Classed;
  /** Items of the legend for the classes, in their order: the k-th is class k. */
  readonly classes: readonly LegendItem[];
  /** Items for what is no class, with the number of areas in each state. */
  readonly states: Readonly<Record<AreaState, LegendItem>>;
  /** Colours by row of the area table for the graphics card, as `colourTable` makes them. */
  readonly table: Uint8Array;
};

const cache = new WeakMap<Classed, Map<string, Colouring>>();

/** The colouring of some classes in a palette and a theme; the same object for the same classes. */
export function colouringOf(classed: Classed, palette: PaletteId, theme: Theme): Colouring {
  const byLook = cache.get(classed) ?? new Map<string, Colouring>();
  cache.set(classed, byLook);
  const key = `${palette} ${theme}`;
  const colouring = byLook.get(key) ?? make(classed, palette, theme);
  byLook.set(key, colouring);
  return colouring;
}

function make(classed: Classed, palette: PaletteId, theme: Theme): Colouring {
  const { classOf, items } = classed;
  const colours = classColours(classed, palette, theme);
  const table = colourTable(classOf, { palette, classes: items.length, theme, colours });
  const classes = items.map(({ key, from, to, count }, k): LegendItem => {
    const range = to === undefined ? {} : { from: from ?? null, to };
    return { key, colour: colours[k] ?? "", count, ...range };
  });
  return { classed, classes, states: stateItems(classOf, palette, theme), table };
}

/** Items of the states, each with its colour, pattern and word: the one home of all of them. */
function stateItems(classOf: Uint8Array, palette: PaletteId, theme: Theme): Colouring["states"] {
  const colours = stateColours(palette, theme);
  const counts = new Uint32Array(256);
  for (let area = 0; area < classOf.length; area++) counts[numberAt(classOf, area)]! += 1;
  const item = (state: AreaState, look: Pick<LegendItem, "word" | "pattern">): LegendItem => {
    return { key: state, colour: colours[state], count: counts[AREA_CLASS[state]] ?? 0, ...look };
  };
  return {
    zero: item("zero", { word: legendWords.zero }),
    missing: item("missing", { word: legendWords.noData, pattern: "hatch" }),
    suppressed: item("suppressed", { word: legendWords.suppressed, pattern: "dots" }),
    notApplicable: item("notApplicable", { word: legendWords.notApplicable, pattern: "lines" }),
  };
}

/** Colours of the classes in their order; those with a tone are no step of the ramp. */
function classColours(classed: Classed, palette: PaletteId, theme: Theme): string[] {
  const ramp = rampColours(classed, palette);
  return classed.items.map(({ tone }) =>
    tone === undefined ? (ramp.shift() ?? "") : toneColour(tone, theme),
  );
}

function rampColours({ ramp, items }: Classed, palette: PaletteId): string[] {
  const steps = items.filter(({ tone }) => tone === undefined);
  if (ramp.kind === "palette") return scaleColours(palette, { ...ramp, breaks: boundsOf(steps) });
  if (ramp.kind === "sequential") return paletteColours("ylorbr", steps.length);
  if (ramp.kind === "counts") return paletteColours("blues", steps.length);
  const arms = paletteColours(palette === "brbg" ? "brbg" : "puor", steps.length);
  return ramp.worse === "low" ? arms : arms.reverse();
}

function boundsOf(steps: readonly ClassItem[]): number[] {
  return steps.map(({ to = Number.POSITIVE_INFINITY }) => to);
}
