const EQUATOR_METRES = 40_075_016.686;
const WORLD_PIXELS = 512;
const WIDEST = 110;

/** A round length (1, 2 or 5 times a power of ten metres) and its width of at most 110 CSS pixels. */
export function scaleBar(lat: number, zoom: number): { pixels: number; metres: number } {
  const perPixel = (EQUATOR_METRES * Math.cos((lat * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** zoom);
  const most = perPixel * WIDEST;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = [5, 2, 1].map((n) => n * power).find((m) => m <= most) ?? power;
  return { pixels: Math.round(metres / perPixel), metres };
}
