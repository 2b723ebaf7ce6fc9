import type { Camera } from "../../domain/camera";
import { COUNTRY_STRIPS } from "../../geography/bounds";
import { type Frame, mercator, unmercator } from "./fit-view";

type Size = Pick<Frame, "width" | "height">;

/** Where the country's upper left corner lies in a canvas, in CSS pixels, and at which zoom. */
type Place = { readonly x: number; readonly y: number; readonly zoom: number };

const PADDING = 14;
const GAP = 4;
/** How far the country may shrink to keep clear, in zoom levels; beyond, it is shown as large as it can be. */
const MOST = 1.5;
const HALVINGS = 8;
const SLOTS = 24;

const across = (lon: number) => ((lon + 180) / 360) * 512;
const down = (lat: number) => -mercator(lat) * 512;

/** The strips in pixels at zoom 0, from the country's upper left corner. */
const WEST = across(Math.min(...COUNTRY_STRIPS.map(([west]) => west)));
const NORTH = down(Math.max(...COUNTRY_STRIPS.map(([, , , north]) => north)));
const STRIPS: readonly Frame[] = COUNTRY_STRIPS.map(([west, south, east, north]) => ({
  x: across(west) - WEST,
  y: down(north) - NORTH,
  width: across(east) - across(west),
  height: down(south) - down(north),
}));
const WIDTH = Math.max(...STRIPS.map(({ x, width }) => x + width));
const HEIGHT = Math.max(...STRIPS.map(({ y, height }) => y + height));

/**
 * The camera that shows the country as large as a canvas allows without any of it lying under the
 * covered frames, as near the middle as that leaves it; where they leave no such place, as if they
 * were not there.
 */
export function homeView(size: Size, covered: readonly Frame[]): Camera {
  const largest = Math.log2(Math.min(room(size.width) / WIDTH, room(size.height) / HEIGHT));
  let found = placeAt(largest, size, covered) ?? placeAt(largest - MOST, size, covered);
  if (found && found.zoom < largest) {
    let [low, high] = [largest - MOST, largest];
    for (let i = 0; i < HALVINGS; i++) {
      const zoom = (low + high) / 2;
      const place = placeAt(zoom, size, covered);
      if (place) [found, low] = [place, zoom];
      else high = zoom;
    }
  }
  return cameraAt(found ?? middle(largest, size), size);
}

/** Whether no part of the country lies under the covered frames or outside the canvas. */
export function isClear(camera: Camera, size: Size, covered: readonly Frame[]): boolean {
  const scale = 2 ** camera.zoom;
  const x = size.width / 2 - (across(camera.lon) - WEST) * scale;
  const y = size.height / 2 - (down(camera.lat) - NORTH) * scale;
  const inside =
    x >= 0 && y >= 0 && x + WIDTH * scale <= size.width && y + HEIGHT * scale <= size.height;
  return inside && !covered.some((frame) => meets(frame, x, y, scale, 0));
}

function room(size: number): number {
  return Math.max(1, size - 2 * PADDING);
}

/** The free place nearest to the middle; `null` where the country meets a frame wherever it lies. */
function placeAt(zoom: number, size: Size, covered: readonly Frame[]): Place | null {
  const scale = 2 ** zoom;
  const xs = slots(room(size.width) - WIDTH * scale);
  const ys = slots(room(size.height) - HEIGHT * scale);
  for (const x of xs) {
    for (const y of ys) {
      if (!covered.some((frame) => meets(frame, x, y, scale, GAP))) return { x, y, zoom };
    }
  }
  return null;
}

/** Distances from an edge at which something may lie that leaves `free` pixels, the middle first. */
function slots(free: number): number[] {
  if (free <= 1) return [PADDING + free / 2];
  const at = Array.from({ length: SLOTS + 1 }, (_, i) => PADDING + (free * i) / SLOTS);
  const centre = PADDING + free / 2;
  return at.sort((a, b) => Math.abs(a - centre) - Math.abs(b - centre));
}

function meets(frame: Frame, x: number, y: number, scale: number, gap: number): boolean {
  const [left, right] = [(frame.x - gap - x) / scale, (frame.x + frame.width + gap - x) / scale];
  const [top, bottom] = [(frame.y - gap - y) / scale, (frame.y + frame.height + gap - y) / scale];
  return STRIPS.some(
    (s) => left < s.x + s.width && right > s.x && top < s.y + s.height && bottom > s.y,
  );
}

function middle(zoom: number, size: Size): Place {
  const scale = 2 ** zoom;
  return { x: (size.width - WIDTH * scale) / 2, y: (size.height - HEIGHT * scale) / 2, zoom };
}

function cameraAt({ x, y, zoom }: Place, { width, height }: Size): Camera {
  const scale = 2 ** zoom;
  const lon = ((WEST + (width / 2 - x) / scale) / 512) * 360 - 180;
  return { lon, lat: unmercator(-(NORTH + (height / 2 - y) / scale) / 512), zoom };
}
