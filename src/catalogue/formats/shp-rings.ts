import type { Position } from "geojson";

/**
 * Rings → polygons with holes. A shapefile's outer rings run clockwise and its holes the other
 * way; each hole goes to the smallest outer ring around it, and one that lies in none stands for
 * itself. Rings come back turned round, as GeoJSON (RFC 7946) wants them.
 */
export function polygonsOf(rings: readonly Position[][]): Position[][][] {
  const sound = rings.filter((r) => r.length >= 4 && signedArea(r) !== 0);
  const outers = sound
    .filter((r) => signedArea(r) < 0)
    .map((ring) => ({ ring, area: -signedArea(ring), holes: [] as Position[][] }))
    .sort((a, b) => a.area - b.area);
  const lone: Position[][] = [];
  for (const hole of sound.filter((r) => signedArea(r) > 0)) {
    const area = signedArea(hole);
    const around = outers.find((o) => o.area > area && hole.some((p) => isInside(o.ring, p)));
    if (around) around.holes.push([...hole].reverse());
    else lone.push(hole);
  }
  const whole = outers.reverse().map((o) => [[...o.ring].reverse(), ...o.holes]);
  return [...whole, ...lone.map((ring) => [ring])];
}

/** The shoelace area, positive when the ring runs counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  const [x0 = 0, y0 = 0] = ring[0] ?? [];
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as [number, number];
    const [bx, by] = ring[i] as [number, number];
    twice += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
  }
  return twice / 2;
}

function isInside(ring: readonly Position[], [x, y]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = ring[i - 1] as [number, number];
    const [bx, by] = ring[i] as [number, number];
    const crosses = ay > y! !== by > y!;
    if (crosses && x! < ((bx - ax) * (y! - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}
