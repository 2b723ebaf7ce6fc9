import type { FeatureCollection } from "geojson";
import type { SymbolLayerSpecification } from "maplibre-gl";
import { numberAt } from "../base/column";
import type { Language } from "../base/language";
import type { AreaTable } from "../domain/area";
import type { Geometry, LabelPoints } from "../geography/geometry";
import { MAP_FONT } from "./fonts";
import type { Theme } from "./layer-type";
import { surroundings } from "./surroundings";

/** Levels whose names stand on the map, the strongest last (drawn and placed first). */
export const LABEL_LEVELS = ["tambon", "amphoe", "province"] as const;

/** One of {@link LABEL_LEVELS}. */
export type LabelLevel = (typeof LABEL_LEVELS)[number];

/** Names as points with `th`, `en`, and `rank` (smaller is placed first: more people). */
export function labelFeatures(
  level: LabelLevel,
  geometry: Geometry,
  areas: AreaTable,
): FeatureCollection {
  const { code, lonLat }: LabelPoints = geometry.labels[level];
  const names = namesOf(level, areas);
  const features = code.flatMap((c, i) => {
    const entry = names.get(c);
    if (!entry) return [];
    const coordinates = [numberAt(lonLat, 2 * i), numberAt(lonLat, 2 * i + 1)];
    const { th, en, people } = entry;
    const properties = { th, en, rank: -people };
    return [
      { type: "Feature" as const, geometry: { type: "Point" as const, coordinates }, properties },
    ];
  });
  return { type: "FeatureCollection", features };
}

type Named = { th: string; en: string; people: number };

function namesOf(level: LabelLevel, areas: AreaTable): Map<string, Named> {
  const [codes, th, en] = {
    tambon: [areas.code, areas.nameTh, areas.nameEn],
    amphoe: [areas.amphoeCode, areas.amphoeTh, areas.amphoeEn],
    province: [areas.provinceCode, areas.provinceTh, areas.provinceEn],
  }[level] as [readonly string[], readonly string[], readonly string[]];
  const names = new Map<string, Named>();
  codes.forEach((code, row) => {
    const people = numberAt(areas.population, row);
    const entry = names.get(code);
    if (entry) entry.people += positive(people);
    else names.set(code, { th: th[row] ?? "", en: en[row] ?? "", people: positive(people) });
  });
  return names;
}

/** A missing population (NaN) puts a name last. */
function positive(people: number): number {
  return Number.isNaN(people) ? 0 : people;
}

const LOOK = {
  province: { minzoom: 3.8, maxzoom: 11, sizes: [4.6, 10, 7, 14, 10, 18], font: MAP_FONT.strong },
  amphoe: { minzoom: 7.4, maxzoom: 13, sizes: [7.4, 10.5, 10, 14, 12, 16], font: MAP_FONT.regular },
  tambon: { minzoom: 9.4, maxzoom: 24, sizes: [9.4, 10.5, 12, 14, 14, 16], font: MAP_FONT.regular },
} as const;

/** The symbol layer of one level; its source is named `labels-<level>`. `scale` enlarges the names. */
export function labelLayer(
  level: LabelLevel,
  language: Language,
  theme: Theme,
  scale = 1,
): SymbolLayerSpecification {
  const { minzoom, maxzoom, sizes, font } = LOOK[level];
  const { name, halo } = surroundings(theme);
  return {
    id: `labels-${level}`,
    source: `labels-${level}`,
    type: "symbol",
    minzoom,
    maxzoom,
    layout: {
      "text-field": ["get", language],
      "text-font": [font],
      "text-size": ["interpolate", ["linear"], ["zoom"], ...scaled(sizes, scale)],
      "text-padding": 2,
      "text-line-height": 1.35,
      "text-max-width": 9,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: { "text-color": name, "text-halo-color": halo, "text-halo-width": 1.4 },
  };
}

function scaled(sizes: readonly number[], scale: number): number[] {
  return sizes.map((value, i) => (i % 2 === 1 ? value * scale : value));
}

/** How much larger names are on a wall screen, by the width of the map in CSS pixels. */
export function labelScale(width: number): number {
  return width >= 1500 ? Math.min(1.9, width / 1300) : 1;
}

/** Zoom from which the names of a level are needed at all. */
export function labelsFrom(level: LabelLevel): number {
  return LOOK[level].minzoom;
}
