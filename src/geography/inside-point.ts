/**
 * Whether a point is inside a ring of lon, lat pairs (even–odd rule). `first` and `end` count
 * points; the ring is closed. Points exactly on an edge may fall on either side.
 */
export function insideRing(
  lonLat: Float32Array | Float64Array,
  first: number,
  end: number,
  lon: number,
  lat: number,
): boolean {
  let inside = false;
  for (let i = first; i < end - 1; i++) {
    const y1 = lonLat[2 * i + 1]!;
    const y2 = lonLat[2 * i + 3]!;
    if (y1 > lat === y2 > lat) continue;
    const x1 = lonLat[2 * i]!;
    const x2 = lonLat[2 * i + 2]!;
    if (lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  }
  return inside;
}

/** Signed area of a closed ring in square degrees and its centroid; a flat ring has its first point. */
export function ringCentroid(ring: Float32Array | Float64Array): {
  area: number;
  lon: number;
  lat: number;
} {
  const [x0 = 0, y0 = 0] = ring;
  let area = 0;
  let lon = 0;
  let lat = 0;
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const ax = ring[i]! - x0;
    const ay = ring[i + 1]! - y0;
    const bx = ring[i + 2]! - x0;
    const by = ring[i + 3]! - y0;
    const cross = ax * by - bx * ay;
    area += cross / 2;
    lon += ((ax + bx) * cross) / 6;
    lat += ((ay + by) * cross) / 6;
  }
  return area === 0
    ? { area, lon: x0, lat: y0 }
    : { area, lon: x0 + lon / area, lat: y0 + lat / area };
}

/**
 * A point inside a closed ring to hang a name on: its centroid, or where that lies outside, the
 * middle of the widest stretch of the ring at the centroid's latitude.
 */
export function insidePoint(ring: Float32Array | Float64Array): [number, number] {
  const { lon, lat } = ringCentroid(ring);
  if (insideRing(ring, 0, ring.length / 2, lon, lat)) return [lon, lat];
  const crossings: number[] = [];
  for (let i = 0; i + 3 < ring.length; i += 2) {
    const y1 = ring[i + 1]!;
    const y2 = ring[i + 3]!;
    if (y1 > lat === y2 > lat) continue;
    crossings.push(ring[i]! + ((lat - y1) / (y2 - y1)) * (ring[i + 2]! - ring[i]!));
  }
  crossings.sort((a, b) => a - b);
  let best: [number, number] = [lon, lon];
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const stretch: [number, number] = [crossings[i]!, crossings[i + 1]!];
    if (stretch[1] - stretch[0] > best[1] - best[0]) best = stretch;
  }
  return [(best[0] + best[1]) / 2, lat];
}
