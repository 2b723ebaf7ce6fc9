import { selectBorders } from "../geography/borders";
import { type Geometry, NO_SHAPE, SEGMENT_SIZE } from "../geography/geometry";
import type { LayerType, Theme } from "./layer-type";
import { type LineStyle, lineLayer } from "./lines";
import { namedLayers, outlinesWithin } from "./outlines-inside";
import { surroundings } from "./surroundings";

/** Outlines of all levels; regions by a number per area, equal within a region. */
export type OutlinesInput = {
  readonly geometry: Geometry;
  /** Region number per row of the area table; `null` draws no regions. */
  readonly regionOf: Uint8Array | null;
};

/** Regions strong, provinces medium, amphoe thin, tambons as hairlines, each from its zoom up. */
export const outlines: LayerType<OutlinesInput> = {
  id: "outlines",
  input: ({ geometry, regionOf }) => ({ geometry, regionOf }),
  build: ({ geometry, regionOf }, theme) => {
    const { tambon, amphoe, province } = ranksOf(geometry);
    const regions = regionOf ? [regionLines(geometry, regionOf)] : [];
    const style = styles(theme);
    return [
      lineLayer("outline-tambon", tambon, style.tambon),
      lineLayer("outline-amphoe", amphoe, style.amphoe),
      lineLayer("outline-province", province, style.province),
      ...regions.map((segments) => lineLayer("outline-region", segments, style.region)),
    ];
  },
  small: ({ geometry }, { id, mask, fine = false }, theme) =>
    namedLayers(id, outlinesWithin(geometry, mask, theme, fine)),
};

function styles(theme: Theme): Record<"tambon" | "amphoe" | "province" | "region", LineStyle> {
  const colour = surroundings(theme).ink;
  return {
    tambon: {
      colour,
      width: [
        [7, 0.5],
        [12, 1],
      ],
      strength: [
        [7.2, 0],
        [8.2, 0.28],
        [12, 0.5],
      ],
    },
    amphoe: {
      colour,
      width: [
        [6, 0.5],
        [9, 1],
        [12, 1.6],
      ],
      strength: [
        [5.8, 0],
        [6.8, 0.38],
        [10, 0.6],
      ],
    },
    province: {
      colour,
      width: [
        [4, 0.5],
        [6, 0.8],
        [9, 1.8],
        [12, 2.4],
      ],
      strength: [
        [4, 0.4],
        [6, 0.6],
        [9, 0.75],
      ],
    },
    region: {
      colour,
      width: [
        [4, 1.4],
        [6, 2.2],
        [9, 3],
      ],
      strength: [[4, 0.9]],
    },
  };
}

type Ranks = { tambon: Float32Array; amphoe: Float32Array; province: Float32Array };

const ranks = new WeakMap<Geometry, Ranks>();

/** Segments by rank as views that stay the same for a geometry; the coast goes with the provinces. */
function ranksOf(geometry: Geometry): Ranks {
  const cached = ranks.get(geometry);
  if (cached) return cached;
  const { segments, rankEnds } = geometry.borders;
  const part = (from: number, to: number) =>
    segments.subarray(SEGMENT_SIZE * from, SEGMENT_SIZE * to);
  const [, provinceEnd, amphoeEnd, tambonEnd] = rankEnds;
  const found = {
    province: part(0, provinceEnd),
    amphoe: part(provinceEnd, amphoeEnd),
    tambon: part(amphoeEnd, tambonEnd),
  };
  ranks.set(geometry, found);
  return found;
}

const regionCache = new WeakMap<Geometry, WeakMap<Uint8Array, Float32Array>>();

function regionLines(geometry: Geometry, regionOf: Uint8Array): Float32Array {
  const byRegion = regionCache.get(geometry) ?? new WeakMap<Uint8Array, Float32Array>();
  regionCache.set(geometry, byRegion);
  const { area } = geometry.shapes;
  const region = (shape: number) => regionOf[area[shape] ?? -1];
  const found =
    byRegion.get(regionOf) ??
    selectBorders(geometry.borders, (a, b) => b !== NO_SHAPE && differ(region(a), region(b)));
  byRegion.set(regionOf, found);
  return found;
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
