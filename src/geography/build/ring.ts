/** Arcs as plain points [x, y]. */
export type Arcs = readonly (readonly (readonly number[])[])[];

/** Points of a ring of arcs; the joint between two arcs appears once, the first point twice. */
export function ringPoints(ring: readonly number[], arcs: Arcs): (readonly number[])[] {
  const points: (readonly number[])[] = [];
  for (const arc of ring) {
    const forward = arcs[arc < 0 ? ~arc : arc]!;
    const directed = arc < 0 ? [...forward].reverse() : forward;
    for (let i = points.length === 0 ? 0 : 1; i < directed.length; i++) points.push(directed[i]!);
  }
  return points;
}

/** Signed area of a ring: positive counter-clockwise, 0 for a line or a point. */
export function signedArea(points: readonly (readonly number[])[]): number {
  const [x0 = 0, y0 = 0] = points[0] ?? [];
  let doubled = 0;
  for (let i = 1; i < points.length; i++) {
    const [ax = 0, ay = 0] = points[i - 1]!;
    const [bx = 0, by = 0] = points[i]!;
    doubled += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return doubled / 2;
}

/** The same ring walked the other way. */
export function reversed(ring: readonly number[]): number[] {
  return [...ring].reverse().map((arc) => ~arc);
}
