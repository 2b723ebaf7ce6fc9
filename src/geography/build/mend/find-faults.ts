import Flatbush from "flatbush";
import type { Position } from "geojson";
import type { Parts } from "./coded-shape";
import { type Edge, type Edges, eachPair, edgesOf } from "./edges";

/** What is wrong among shapes, by their index. */
export type Faults = {
  /** Shapes whose sides cross each other, or that use a side twice. */
  readonly selfCrossing: ReadonlySet<number>;
  /** Pairs of shapes that cover the same ground, the smaller index first. */
  readonly overlapping: readonly (readonly [number, number])[];
};

/** Degrees (about .1 mm) below which two sides count as touching, not crossing. */
const TOUCH = 1e-9;

/**
 * Finds shapes that cross themselves and pairs that overlap. Two shapes overlap when their sides
 * cross, when both lie on the same side of a shared one, or when a side of one runs inside the other.
 * Sides that should be shared must be cut at the same corners first (`nodeEdges`).
 */
export function findFaults(shapes: readonly Parts[], edges: Edges = edgesOf(shapes)): Faults {
  const selfCrossing = new Set<number>();
  const pairs = new Map<string, [number, number]>();
  const note = (a: number, b: number) => {
    if (a === b) selfCrossing.add(a);
    else pairs.set(`${Math.min(a, b)},${Math.max(a, b)}`, [Math.min(a, b), Math.max(a, b)]);
  };
  eachPair(edges, (a, b) => {
    if (!cross(a, b)) return;
    for (const p of a.uses) for (const q of b.uses) note(p.shape, q.shape);
  });
  const inside = insideTest(shapes);
  for (const { uses, ...ends } of edges.list) {
    uses.forEach((p, i) => {
      for (const q of uses.slice(i + 1)) {
        if (p.shape === q.shape || p.side === q.side) note(p.shape, q.shape);
      }
    });
    const owners = new Set(uses.map((u) => u.shape));
    if (uses.length !== 1) continue;
    const middle = [(ends.ax + ends.bx) / 2, (ends.ay + ends.by) / 2] as const;
    for (const other of inside(...middle)) {
      if (!owners.has(other)) note(uses[0]!.shape, other);
    }
  }
  return { selfCrossing, overlapping: [...pairs.values()] };
}

/** Whether two sides cross in their insides, deeper than a touch. */
function cross(a: Edge, b: Edge): boolean {
  const a1 = distance(a, b.ax, b.ay);
  const a2 = distance(a, b.bx, b.by);
  if (!opposite(a1, a2)) return false;
  return opposite(distance(b, a.ax, a.ay), distance(b, a.bx, a.by));
}

function opposite(p: number, q: number): boolean {
  return (p > TOUCH && q < -TOUCH) || (p < -TOUCH && q > TOUCH);
}

/** Signed distance of a point from the line of a side. */
function distance({ ax, ay, bx, by }: Edge, x: number, y: number): number {
  return ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / Math.hypot(bx - ax, by - ay);
}

/** Answers which shapes hold a point strictly inside. */
function insideTest(shapes: readonly Parts[]): (x: number, y: number) => number[] {
  const all = shapes.flatMap((parts, shape) => parts.map((rings) => ({ shape, rings })));
  if (all.length === 0) return () => [];
  const index = new Flatbush(all.length);
  for (const { rings } of all) index.add(...boxOf(rings[0] ?? []));
  index.finish();
  return (x, y) =>
    index
      .search(x, y, x, y)
      .filter((i) => covers(all[i]!.rings, x, y))
      .map((i) => all[i]!.shape);
}

function boxOf(ring: readonly Position[]): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of ring) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}

/** Even–odd over all rings; a point nearer to a side than a touch is not inside. */
function covers(rings: Parts[number], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax = 0, ay = 0] = ring[i - 1]!;
      const [bx = 0, by = 0] = ring[i]!;
      if (nearTo(ax, ay, bx, by, x, y)) return false;
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}

/** Whether a point lies on a side, within a touch. */
function nearTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): boolean {
  if (x < Math.min(ax, bx) - TOUCH || x > Math.max(ax, bx) + TOUCH) return false;
  if (y < Math.min(ay, by) - TOUCH || y > Math.max(ay, by) + TOUCH) return false;
  const length = Math.hypot(bx - ax, by - ay);
  return length > 0 && Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length <= TOUCH;
}
