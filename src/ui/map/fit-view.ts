import type { Bounds } from "../../geography/bounds";

/** A box in CSS pixels from the upper left corner of a canvas. */
export type Frame = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Web-mercator centre and zoom (512-pixel tiles) that show `bounds` whole in a frame. */
export function fitView(
  [west, south, east, north]: Bounds,
  { width, height }: Pick<Frame, "width" | "height">,
  padding = 8,
): { longitude: number; latitude: number; zoom: number } {
  const [top, bottom] = [mercator(north), mercator(south)];
  const across = ((east - west) / 360) * 512;
  const down = (top - bottom) * 512;
  const room = (size: number) => Math.max(1, size - 2 * padding);
  const zoom = Math.log2(Math.min(room(width) / across, room(height) / down));
  return { longitude: (west + east) / 2, latitude: unmercator((top + bottom) / 2), zoom };
}

/** Height above the equator in parts of the world's width. */
export function mercator(lat: number): number {
  return Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
}

/** Latitude of a height as {@link mercator} gives it. */
export function unmercator(y: number): number {
  return (Math.atan(Math.sinh(2 * Math.PI * y)) * 180) / Math.PI;
}

/** Columns for panels no narrower than `least`, two at the least, so that the rows are about as long. */
export function columnsFor(count: number, width: number, least: number): number {
  const most = Math.max(1, Math.min(count, Math.max(2, Math.floor(width / least))));
  return Math.ceil(count / Math.ceil(count / most));
}

/** Equal frames in rows of so many columns that fill a canvas. */
export function gridFrames(
  count: number,
  columns: number,
  { width, height }: Pick<Frame, "width" | "height">,
): Frame[] {
  if (count === 0 || width === 0 || height === 0) return [];
  const [w, h] = [width / columns, height / Math.ceil(count / columns)];
  return Array.from({ length: count }, (_, i) => {
    return { x: (i % columns) * w, y: Math.floor(i / columns) * h, width: w, height: h };
  });
}
