import type { Topology } from "topojson-specification";

/** Arcs of a topology in degrees: lon, lat interleaved; `starts` counts points, with one for the end. */
export type Arcs = { readonly lonLat: Float64Array; readonly starts: Uint32Array };

/** Undoes delta and quantization of every arc once. */
export function decodeArcs({ arcs, transform }: Topology): Arcs {
  const starts = new Uint32Array(arcs.length + 1);
  arcs.forEach((arc, i) => {
    starts[i + 1] = starts[i]! + arc.length;
  });
  const lonLat = new Float64Array(2 * starts[arcs.length]!);
  const [kx, ky] = transform?.scale ?? [1, 1];
  const [dx, dy] = transform?.translate ?? [0, 0];
  let at = 0;
  for (const arc of arcs) {
    let x = 0;
    let y = 0;
    for (const point of arc) {
      x = transform ? x + point[0]! : point[0]!;
      y = transform ? y + point[1]! : point[1]!;
      lonLat[at++] = x * kx + dx;
      lonLat[at++] = y * ky + dy;
    }
  }
  return { lonLat, starts };
}

/** Number of points of a ring stitched from arcs; joints are counted once, the closing point stays. */
export function ringLength(arcs: Arcs, ring: readonly number[]): number {
  let points = 1;
  for (const ref of ring) {
    const arc = ref < 0 ? ~ref : ref;
    points += arcs.starts[arc + 1]! - arcs.starts[arc]! - 1;
  }
  return points;
}

/** Writes a ring's points as lon, lat from index `at` of `out`; returns the index after the last. */
export function writeRing(
  arcs: Arcs,
  ring: readonly number[],
  out: Float32Array | Float64Array,
  at: number,
): number {
  let to = at;
  ring.forEach((ref, i) => {
    to = writeArc(arcs, ref, out, to, i === 0 ? 0 : 1);
  });
  return to;
}

function writeArc(
  { lonLat, starts }: Arcs,
  ref: number,
  out: Float32Array | Float64Array,
  at: number,
  skip: number,
): number {
  const arc = ref < 0 ? ~ref : ref;
  const first = starts[arc]!;
  const length = starts[arc + 1]! - first;
  let to = at;
  for (let i = skip; i < length; i++) {
    const point = 2 * (first + (ref < 0 ? length - 1 - i : i));
    out[to++] = lonLat[point]!;
    out[to++] = lonLat[point + 1]!;
  }
  return to;
}
