import { numberAt } from "../base/column";
import type { AreaTable } from "../domain/area";
import type { Geometry, LabelPoints } from "../geography/geometry";
import { legendWords } from "../i18n/words/legend";
import { mapWords } from "../i18n/words/map";
import { ONE } from "./choropleth";
import { rgbOf } from "./colour";
import { BubbleLayer } from "./gpu/bubble-layer";
import type { LayerType, LegendItem } from "./layer-type";
import { SEP_COLOURS } from "./palettes";

/** Villages per area by level, aligned with the area table; `byLevel[0]` is level 1. */
export type SepBubblesInput = {
  readonly geometry: Geometry;
  readonly areas: AreaTable;
  readonly byLevel: readonly [ArrayLike<number>, ArrayLike<number>, ArrayLike<number>];
  /** Villages in all, with those in no area. */
  readonly villages: number;
};

/** Levels of bubbles: merged so that they stay apart, and the zooms each is shown at. */
const STEPS = [
  { level: "province", codes: "provinceCode", zooms: [0, 6.8], scale: 0.62 },
  { level: "amphoe", codes: "amphoeCode", zooms: [6.8, 9], scale: 1.5 },
  { level: "tambon", codes: "code", zooms: [9, 30], scale: 4.2 },
] as const;

const MIN_RADIUS = 3;

/** Radius in CSS pixels of a bubble of `villages` at a step: area in proportion to the count. */
export function bubbleRadius(villages: number, scale: number): number {
  return villages > 0 ? Math.max(MIN_RADIUS, scale * Math.sqrt(villages)) : 0;
}

/**
 * Sufficiency-economy villages as discs, area in proportion to their number, cut into sectors of
 * levels 1, 2 and 3. Far out they are merged by province, then by amphoe. Areas without villages
 * have none.
 */
export const sepBubbles: LayerType<SepBubblesInput> = {
  id: "sep-bubbles",
  overlay: "sep",
  dataset: "sep_villages",
  input: ({ geometry, areas, sep }) => (sep ? { ...sep, geometry, areas } : null),
  build: (input) =>
    STEPS.map(
      ({ level, zooms }) =>
        new BubbleLayer({
          id: `sep-${level}`,
          data: ONE,
          bubbles: bubblesOf(input, level),
          colours: SEP_COLOURS.flatMap((c) => rgbOf(c).map((v) => v / 255)),
          zooms,
          parameters: { depthWriteEnabled: false, depthCompare: "always" },
        }),
    ),
  legend: ({ byLevel }) =>
    byLevel.map((counts, i): LegendItem => {
      const count = Array.from(counts).reduce((sum, n) => sum + n, 0);
      const level = (i + 1) as 1 | 2 | 3;
      return {
        key: `sep-${level}`,
        colour: SEP_COLOURS[i] ?? "",
        word: mapWords[`sep.${level}`],
        count,
      };
    }),
  card: ({ villages }) => ({
    subtitle: [{ word: legendWords.sepTotal, blanks: { n: villages } }],
    notes: [{ word: legendWords.sepNote }],
  }),
  tooltip: ({ byLevel }, area) => {
    const [one = 0, two = 0, three = 0] = byLevel.map((counts) => counts[area] ?? 0);
    const blanks = { total: one + two + three, one, two, three };
    return blanks.total > 0 ? [{ word: mapWords["sep.tooltip"], blanks }] : [];
  },
};

type Step = (typeof STEPS)[number];

const cache = new WeakMap<object, Map<string, Float32Array>>();

/** lon, lat, radius, share of level 1, share of levels 1 and 2; large discs first, small on top. */
export function bubblesOf(
  { geometry, areas, byLevel }: SepBubblesInput,
  level: Step["level"],
): Float32Array {
  const byPlaces = cache.get(byLevel) ?? new Map<string, Float32Array>();
  cache.set(byLevel, byPlaces);
  const points = geometry.labels[level];
  const key = `${level}${points.lonLat.length}`;
  const found = byPlaces.get(key) ?? makeBubbles(points, areas, byLevel, level);
  byPlaces.set(key, found);
  return found;
}

function makeBubbles(
  points: LabelPoints,
  areas: AreaTable,
  byLevel: SepBubblesInput["byLevel"],
  level: Step["level"],
): Float32Array {
  const step = STEPS.find((s) => s.level === level)!;
  const codes: readonly string[] = areas[step.codes];
  const sums = new Map<string, [number, number, number]>();
  codes.forEach((code, row) => {
    const sum = sums.get(code) ?? [0, 0, 0];
    byLevel.forEach((counts, i) => {
      sum[i] = sum[i]! + (counts[row] ?? 0);
    });
    sums.set(code, sum);
  });
  const bubbles = points.code.flatMap((code, i) => {
    const [one, two, three] = sums.get(code) ?? [0, 0, 0];
    const total = one + two + three;
    if (total === 0) return [];
    const [lon, lat] = [numberAt(points.lonLat, 2 * i), numberAt(points.lonLat, 2 * i + 1)];
    return [[lon, lat, bubbleRadius(total, step.scale), one / total, (one + two) / total]];
  });
  return Float32Array.from(bubbles.sort((a, b) => b[2]! - a[2]!).flat());
}
