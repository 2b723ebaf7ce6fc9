import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import type { Camera } from "../../domain/camera";
import { COUNTRY_BOUNDS } from "../../geography/bounds";
import { type BaseInput, baseStyle } from "../../layers/base-style";
import type { Theme } from "../../layers/layer-type";

setWorkerUrl(new URL(workerUrl, globalThis.location?.href).href);

/** A flat map of the base style: no rotation, no tilt, no copies of the world. */
export function startMap(
  container: HTMLElement,
  options: { base: BaseInput; theme: Theme; camera: Camera | null; interactive: boolean },
): MapLibreMap {
  const { camera, interactive } = options;
  const view = camera
    ? { center: [camera.lon, camera.lat] as [number, number], zoom: camera.zoom }
    : { bounds: [...COUNTRY_BOUNDS] as [number, number, number, number] };
  const map = new MapLibreMap({
    container,
    style: baseStyle(options.base, options.theme),
    ...view,
    interactive,
    minZoom: 3,
    maxZoom: 16,
    maxBounds: [70, -20, 132, 42],
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    maxPitch: 0,
    fadeDuration: 120,
    validateStyle: false,
  });
  map.touchZoomRotate?.disableRotation();
  map.keyboard?.disableRotation();
  return map;
}

/** Where a map looks. */
export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { lon: lng, lat, zoom: map.getZoom() };
}
