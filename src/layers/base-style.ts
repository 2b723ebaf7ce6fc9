import type { StyleSpecification } from "maplibre-gl";
import type { Land } from "../geography/land";
import { fontFaces } from "./fonts";
import type { Theme } from "./layer-type";
import { surroundings } from "./surroundings";

/** Land beneath the data, and an optional online raster whose tiles a setting names. */
export type BaseInput = { readonly land: Land | null; readonly rasterTiles: string | null };

/** Id of the layer that data layers are drawn below. */
export const DATA_BELOW = "data-below";

const NOTHING = { type: "FeatureCollection" as const, features: [] };

/**
 * The map's style: sea, neighbouring land, Thailand's land, then a marker layer below which data is
 * drawn. Names no other host unless `rasterTiles` does.
 */
export function baseStyle({ land, rasterTiles }: BaseInput, theme: Theme): StyleSpecification {
  const colours = surroundings(theme);
  return {
    version: 8,
    "font-faces": fontFaces,
    sources: {
      neighbours: { type: "geojson", data: land?.neighbours ?? NOTHING, tolerance: 0.6 },
      thailand: { type: "geojson", data: land?.thailand ?? NOTHING, tolerance: 0.6 },
      ...(rasterTiles
        ? { online: { type: "raster" as const, tiles: [rasterTiles], tileSize: 256 } }
        : {}),
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": colours.sea } },
      fill("neighbours", colours.neighbours, colours.coast),
      fill("thailand", colours.land, colours.coast),
      ...(rasterTiles ? [{ id: "online", type: "raster" as const, source: "online" }] : []),
      { id: DATA_BELOW, type: "background", layout: { visibility: "none" } },
    ],
  };
}

function fill(source: string, colour: string, outline: string) {
  const paint = { "fill-color": colour, "fill-outline-color": outline };
  return { id: source, type: "fill" as const, source, paint };
}
