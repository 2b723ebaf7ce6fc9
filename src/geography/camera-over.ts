import type { Camera } from "../domain/camera";
import type { Points } from "./nearest";

const WORLD = 360;
const TILE = 512;
/** CSS pixels of a map that is small but not tiny; the points fill about that much of it. */
const ROOM = 340;
/** Degrees around a point that belong to its area. */
const AROUND = 0.12;
const ZOOMS = [5, 11] as const;

/** A camera that sees the points of some areas; `null` when none of them has one. */
export function cameraOver({ lon, lat }: Points, rows: readonly number[]): Camera | null {
  const located = rows.filter((row) => Number.isFinite(lon[row]) && Number.isFinite(lat[row]));
  if (located.length === 0) return null;
  const [west, east] = ends(located.map((row) => lon[row]!));
  const [south, north] = ends(located.map((row) => lat[row]!));
  const middle = (south + north) / 2;
  const tall = (north - south) / Math.cos((middle * Math.PI) / 180);
  const span = Math.max(east - west, tall) + 2 * AROUND;
  const zoom = Math.log2((ROOM * WORLD) / TILE / span);
  const within = Math.min(ZOOMS[1], Math.max(ZOOMS[0], zoom));
  return { lon: (west + east) / 2, lat: middle, zoom: within };
}

function ends(values: readonly number[]): [number, number] {
  return values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
