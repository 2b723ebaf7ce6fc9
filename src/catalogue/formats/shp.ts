import type { MultiPolygon, Polygon, Position } from "geojson";

const FILE_CODE = 9994;
const HEADER = 100;
const NULL_SHAPE = 0;
const POLYGONS: readonly number[] = [5, 15, 25];

/**
 * Polygons of a .shp in the order of its records, null for an empty shape. Heights and measures
 * are dropped. Throws when the file is cut off or holds shapes other than polygons.
 */
export function readPolygons(bytes: Uint8Array): (Polygon | MultiPolygon | null)[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getInt32(0) !== FILE_CODE) throw new Error("not a .shp");
  const end = view.getInt32(24) * 2;
  if (end > bytes.byteLength) throw new Error("the .shp is cut off");
  const shapes: (Polygon | MultiPolygon | null)[] = [];
  let at = HEADER;
  while (at + 8 <= end) {
    const length = view.getInt32(at + 4) * 2;
    if (length < 4 || at + 8 + length > end) throw new Error("a record of the .shp is cut off");
    shapes.push(readShape(view, at + 8));
    at += 8 + length;
  }
  return shapes;
}

function readShape(view: DataView, at: number): Polygon | MultiPolygon | null {
  const type = view.getInt32(at, true);
  if (type === NULL_SHAPE) return null;
  if (!POLYGONS.includes(type)) throw new Error(`shape type ${type} is no polygon`);
  const polygons = polygonsOf(readRings(view, at));
  const only = polygons[0];
  if (!only) return null;
  return polygons.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

function readRings(view: DataView, at: number): Position[][] {
  const parts = view.getInt32(at + 36, true);
  const points = view.getInt32(at + 40, true);
  const first = at + 44 + parts * 4;
  const startOf = (part: number) =>
    part < parts ? view.getInt32(at + 44 + part * 4, true) : points;
  return Array.from({ length: parts }, (_, part) => {
    const ring: Position[] = [];
    for (let i = startOf(part); i < startOf(part + 1); i++) {
      const p = first + i * 16;
      ring.push([view.getFloat64(p, true), view.getFloat64(p + 8, true)]);
    }
    return ring;
  });
}

/**
 * Rings → polygons with holes. A shapefile's outer rings run clockwise and its holes the other
 * way; each hole goes to the smallest outer ring around it, and one that lies in none stands for
 * itself. Rings come back turned round, as GeoJSON (RFC 7946) wants them.
 */
function polygonsOf(rings: readonly Position[][]): Position[][][] {
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
