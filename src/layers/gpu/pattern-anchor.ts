import type { Viewport } from "@deck.gl/core";

/** Common multiple of all pattern periods on both axes, in CSS pixels. */
const PERIOD = 48;

const ANCHOR: [number, number] = [101, 13];

/**
 * Where, in CSS pixels from the lower left corner of the canvas, patterns start: they keep still
 * under a moving map. `height` is that of the canvas.
 */
export function patternAnchor(viewport: Viewport, height: number): [number, number] {
  const [x = 0, y = 0] = viewport.project(ANCHOR);
  return [wrap(viewport.x + x), wrap(height - viewport.y - y)];
}

function wrap(pixels: number): number {
  return ((pixels % PERIOD) + PERIOD) % PERIOD;
}
