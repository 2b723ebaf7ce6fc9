import type { Position } from "geojson";
import type { Parts } from "./coded-shape";

/**
 * Polygons without what encloses nothing: corners that are no numbers or repeat the one before,
 * rings of less than three corners or on one line. `dropped` counts rings left out; polygons that
 * are sound come back as they are.
 */
export function cleanRings(parts: Parts): { parts: Parts; dropped: number } {
  let dropped = 0;
  let same = true;
  const polygons = parts.flatMap((rings) => {
    const cleaned = rings.map(cleanRing);
    const [outline] = cleaned;
    const sound = cleaned.filter((ring) => ring.length >= 4 && !isFlat(ring));
    if (cleaned.some((ring, i) => ring !== rings[i]) || sound.length < rings.length) same = false;
    if (outline === undefined || !sound.includes(outline)) {
      dropped += rings.length;
      return [];
    }
    dropped += rings.length - sound.length;
    return [sound];
  });
  return { parts: same ? parts : polygons, dropped };
}

function cleanRing(ring: readonly Position[]): readonly Position[] {
  const sound = ring.filter((p, i) => {
    const [x, y] = p;
    if (!Number.isFinite(x) || !Number.isFinite(y)) return false;
    const before = ring[i - 1];
    return before === undefined || before[0] !== x || before[1] !== y;
  });
  const [first] = sound;
  const last = sound.at(-1);
  if (first && last && (first[0] !== last[0] || first[1] !== last[1])) sound.push(first);
  return sound.length === ring.length ? ring : sound;
}

/** Whether all corners lie on one line. */
function isFlat(ring: readonly Position[]): boolean {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  const [x1 = 0, y1 = 0] = ring.find((p) => p[0] !== x0 || p[1] !== y0) ?? [];
  return ring.every(([x = 0, y = 0]) => (x1 - x0) * (y - y0) === (y1 - y0) * (x - x0));
}
