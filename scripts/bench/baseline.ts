/**
 * The page the product is measured against: MapLibre alone, filling the same polygons from GeoJSON
 * with the same palette, nothing else on it.
 */
import "maplibre-gl/dist/maplibre-gl.css";
import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type {} from "./hooks";

const RAMPS = [
  ["#fff7bc", "#fee391", "#fec44f", "#fe9929", "#d95f0e"],
  ["#fee391", "#fec44f", "#fe9929", "#d95f0e", "#993404"],
] as const;

setWorkerUrl(workerUrl);

/** Upper bounds of the classes but the last; written in by the build. */
declare const CLASS_BREAKS: readonly number[];

function fill(ramp: readonly string[]) {
  const steps = CLASS_BREAKS.flatMap((value, at) => [value, ramp[at + 1] ?? "#000"]);
  return ["case", ["has", "v"], ["step", ["get", "v"], ramp[0], ...steps], "#d5d8dc"] as never;
}

const map = new MapLibre({
  container: "map",
  fadeDuration: 0,
  attributionControl: false,
  bounds: [
    [97.3, 5.6],
    [105.7, 20.5],
  ],
  style: {
    version: 8,
    sources: { tambons: { type: "geojson", data: "./tambons.json" } },
    layers: [
      { id: "fill", type: "fill", source: "tambons", paint: { "fill-color": fill(RAMPS[0]) } },
    ],
  },
});

function isDrawn(): boolean {
  return map.isSourceLoaded("tambons") && map.areTilesLoaded();
}

function markFirstMap(): void {
  if (!isDrawn()) return;
  map.off("render", markFirstMap);
  performance.mark("baseline:first-map");
}
map.on("render", markFirstMap);

let turn = 0;

function recolour(): Promise<void> {
  turn += 1;
  map.setPaintProperty("fill", "fill-color", fill(RAMPS[turn % 2] ?? RAMPS[0]));
  return new Promise((drawn) => void map.once("idle", () => drawn()));
}

window.__atlasBench = { recolour };
