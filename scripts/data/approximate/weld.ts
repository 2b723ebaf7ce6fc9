import type { Ring } from "./land";

/** Corners this near (degrees, 3 m) to a neighbour's side become corners of that side. */
const NEAR = 3e-5;

type Point = readonly [number, number];

/**
 * Puts the corners of neighbours that lie on a ring's sides into the ring, so that shapes cut by
 * different lines still meet along identical sides and can share them.
 */
export function weldRing(ring: Ring, corners: readonly Point[]): Ring {
  const welded: Ring = [];
  for (let i = 0; i + 1 < ring.length; i++) {
    const a = ring[i]!;
    const b = ring[i + 1]!;
    welded.push(a, ...cornersOn(a, b, corners));
  }
  welded.push(ring.at(-1)!);
  return welded;
}

function cornersOn(a: Point, b: Point, corners: readonly Point[]): [number, number][] {
  const found = corners
    .map((p) => ({ p, at: placeOnSide(a, b, p) }))
    .filter((c): c is { p: Point; at: number } => c.at !== null)
    .sort((x, y) => x.at - y.at)
    .map(({ p }): [number, number] => [p[0], p[1]]);
  return found.filter((p, i) => i === 0 || p[0] !== found[i - 1]![0] || p[1] !== found[i - 1]![1]);
}

/** How far along the side a → b the point lies (0 to 1, ends left out); null when it is not on it. */
function placeOnSide(a: Point, b: Point, p: Point): number | null {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const length = Math.hypot(dx, dy);
  if (isSame(a, p) || isSame(b, p) || length === 0) return null;
  const along = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (length * length);
  const off = Math.abs((p[0] - a[0]) * dy - (p[1] - a[1]) * dx) / length;
  return along > 0 && along < 1 && off < NEAR ? along : null;
}

function isSame(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
