import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from "maplibre-gl";
import type { Language } from "../../base/language";
import { type BaseInput, baseStyle } from "../../layers/base-style";
import {
  LABEL_LEVELS,
  labelFeatures,
  labelLayer,
  labelScale,
  labelsFrom,
} from "../../layers/labels";
import type { Theme } from "../../layers/layer-type";
import type { MapModel } from "../../layers/map-model";

/** How the map's own layers look. */
export type BasemapStyle = {
  readonly theme: Theme;
  readonly language: Language;
  readonly labels: boolean;
};

/** Land that arrives after the map has started. */
export function setLand(map: MapLibreMap, { land }: BaseInput): void {
  if (!land) return;
  map.getSource<GeoJSONSource>("neighbours")?.setData(land.neighbours);
  map.getSource<GeoJSONSource>("thailand")?.setData(land.thailand);
}

/** Colours and names of a theme and language, in place: the style is not built anew. */
export function restyleBasemap(
  map: MapLibreMap,
  base: BaseInput,
  basemapStyle: BasemapStyle,
): void {
  const names = LABEL_LEVELS.map((level) =>
    labelLayer(level, basemapStyle.language, basemapStyle.theme, scaleOf(map)),
  );
  for (const layer of [...baseStyle(base, basemapStyle.theme).layers, ...names]) {
    if (map.getLayer(layer.id)) applyLook(map, layer);
  }
  for (const { id } of names) {
    if (!map.getLayer(id)) continue;
    map.setLayoutProperty(id, "visibility", basemapStyle.labels ? "visible" : "none");
  }
}

function applyLook(map: MapLibreMap, layer: LayerSpecification): void {
  for (const [name, value] of Object.entries(layer.paint ?? {})) {
    map.setPaintProperty(layer.id, name as never, value as never);
  }
  if (layer.type !== "symbol") return;
  map.setLayoutProperty(layer.id, "text-field", layer.layout?.["text-field"]);
}

/**
 * Adds the names of each level the first time the map is close enough for them. The map must have
 * its style; names need not wait for its land.
 */
export function addLabels(map: MapLibreMap, model: MapModel, basemapStyle: BasemapStyle): void {
  if (!basemapStyle.labels) return;
  for (const level of LABEL_LEVELS) {
    const source = `labels-${level}`;
    if (map.getSource(source) || map.getZoom() < labelsFrom(level) - 0.5) continue;
    const data = labelFeatures(level, model.geometry, model.areas);
    map.addSource(source, { type: "geojson", data });
    const layer = labelLayer(level, basemapStyle.language, basemapStyle.theme, scaleOf(map));
    map.addLayer(layer, nextAbove(map, level));
  }
}

function scaleOf(map: MapLibreMap): number {
  return labelScale(map.getContainer().clientWidth);
}

/** Province names lie above amphoe names, and those above tambon names. */
function nextAbove(map: MapLibreMap, level: (typeof LABEL_LEVELS)[number]): string | undefined {
  const above = LABEL_LEVELS.slice(LABEL_LEVELS.indexOf(level) + 1);
  return above.map((l) => `labels-${l}`).find((id) => map.getLayer(id));
}
