import Flatbush from "flatbush";
import type { Position } from "geojson";
import type { Parts } from "./coded-shape";

/** Degrees (about 1 mm) within which a corner lies on a side. */
const NEAR = 1e-8;

type Corners = { readonly list: readonly Position[]; readonly index: Flatbush };

/**
 * Makes shared sides have the same corners: corners closer than a millimetre become one, and every
 * side is cut at the corners of other shapes that lie on it. Shapes that need nothing come back as
 * they are.
 */
export function nodeEdges(shapes: readonly Parts[]): Parts[] {
  const list = cornersOf(shapes);
  if (list.length === 0) return [...shapes];
  const index = new Flatbush(list.length);
  for (const [x = 0, y = 0] of list) index.add(x, y, x, y);
  index.finish();
  const corners = { list, index };
  const moved = meetings(corners);
  return shapes.map((parts) => {
    const cut = parts.map((rings) => rings.map((r) => nodeRing(snapped(r, moved), corners)));
    const same = cut.every((rings, p) => rings.every((r, i) => r === parts[p]![i]));
    return same ? parts : cut;
  });
}

/** Corners that give way to one next to them, by their key. */
function meetings({ list, index }: Corners): Map<string, Position> {
  const moved = new Map<string, Position>();
  list.forEach(([x = 0, y = 0], i) => {
    const near = index.search(x - NEAR, y - NEAR, x + NEAR, y + NEAR);
    const first = Math.min(...near);
    if (first < i) {
      const [fx = 0, fy = 0] = list[first]!;
      moved.set(`${x},${y}`, moved.get(`${fx},${fy}`) ?? list[first]!);
    }
  });
  return moved;
}

function snapped(
  ring: readonly Position[],
  moved: ReadonlyMap<string, Position>,
): readonly Position[] {
  if (moved.size === 0 || !ring.some(([x, y]) => moved.has(`${x},${y}`))) return ring;
  return ring
    .map((p) => moved.get(`${p[0]},${p[1]}`) ?? p)
    .filter((p, i, all) => i === 0 || p[0] !== all[i - 1]![0] || p[1] !== all[i - 1]![1]);
}

function cornersOf(shapes: readonly Parts[]): Position[] {
  const seen = new Map<string, Position>();
  for (const ring of shapes.flat(2))
    for (const p of ring) seen.set(`${p[0]},${p[1]}`, p as Position);
  return [...seen.values()];
}

function nodeRing(ring: readonly Position[], corners: Corners): readonly Position[] {
  const out: Position[] = ring.length > 0 ? [ring[0]!] : [];
  for (let i = 1; i < ring.length; i++) {
    out.push(...cornersOn(ring[i - 1]!, ring[i]!, corners), ring[i]!);
  }
  return out.length === ring.length ? ring : out;
}

/** Corners strictly between the ends of a side, in order from its start. */
function cornersOn(
  [ax = 0, ay = 0]: Position,
  [bx = 0, by = 0]: Position,
  { list, index }: Corners,
): Position[] {
  const length = Math.hypot(bx - ax, by - ay);
  if (length === 0) return [];
  const box = [Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by)] as const;
  const along = (p: Position) => ((p[0]! - ax) * (bx - ax) + (p[1]! - ay) * (by - ay)) / length;
  return index
    .search(box[0] - NEAR, box[1] - NEAR, box[2] + NEAR, box[3] + NEAR)
    .map((i) => list[i]!)
    .filter(([x = 0, y = 0]) => {
      const off = Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length;
      const at = along([x, y]);
      return off <= NEAR && at > NEAR && at < length - NEAR;
    })
    .sort((p, q) => along(p) - along(q));
}
