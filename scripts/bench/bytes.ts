import type { Sent } from "../serve";

const WORKER_OF_MAPLIBRE = /maplibre.*worker/i;
const NATIONAL_BOUNDARIES = /boundaries-0\.topo\.json$/;

/**
 * Bytes of JavaScript on the wire until an instant (ms since 1970): all that the page and its workers
 * had asked for by then, MapLibre's own worker apart.
 */
export function scriptBytes(sent: readonly Sent[], until: number): number {
  return sum(sent.filter(({ path, at }) => isScript(path) && at <= until));
}

/** Bytes on the wire of the boundaries at the first zoom. */
export function boundaryBytes(sent: readonly Sent[]): number {
  return sum(sent.filter(({ path }) => NATIONAL_BOUNDARIES.test(path)));
}

function isScript(path: string): boolean {
  return /\.m?js$/.test(path) && !WORKER_OF_MAPLIBRE.test(path);
}

function sum(sent: readonly Sent[]): number {
  return sent.reduce((total, { bytes }) => total + bytes, 0);
}
