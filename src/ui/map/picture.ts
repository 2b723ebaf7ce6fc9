import type { Map as MapLibreMap } from "maplibre-gl";

/** The map as a PNG of its present size. The canvas is only readable within a frame being drawn. */
export function takePicture(map: MapLibreMap): Promise<Blob> {
  return new Promise((resolve, reject) => {
    map.once("render", () => {
      map.getCanvas().toBlob((blob) => {
        if (blob) resolve(blob);
        else reject(new Error("the canvas gave no picture"));
      }, "image/png");
    });
    map.triggerRepaint();
  });
}
