import Flatbush from "flatbush";
import { signedArea } from "../ring";
import type { Parts } from "./coded-shape";

/** A side that one or more shapes use. */
export type Edge = {
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
  /** Shapes (index) that use it, with the side on which each lies: 1 left of a → b, −1 right. */
  readonly uses: { readonly shape: number; readonly side: 1 | -1 }[];
};

/** The sides of all shapes, each once, with an index by box. */
export type Edges = { readonly list: readonly Edge[]; readonly index: Flatbush | null };

/** Sides of shapes; sides without length are left out. No side gives no index. */
export function edgesOf(shapes: readonly Parts[]): Edges {
  const byEnds = new Map<string, Edge>();
  shapes.forEach((parts, shape) => {
    for (const rings of parts) {
      rings.forEach((ring, i) => {
        const left = signedArea(ring) > 0 === (i === 0);
        for (let k = 1; k < ring.length; k++) {
          addEdge(byEnds, ring[k - 1]!, ring[k]!, shape, left);
        }
      });
    }
  });
  const list = [...byEnds.values()];
  return { list, index: indexOf(list) };
}

function addEdge(
  edges: Map<string, Edge>,
  from: readonly number[],
  to: readonly number[],
  shape: number,
  left: boolean,
): void {
  const [fx = 0, fy = 0] = from;
  const [tx = 0, ty = 0] = to;
  if (fx === tx && fy === ty) return;
  const forward = fx < tx || (fx === tx && fy < ty);
  const [ax, ay, bx, by] = forward ? [fx, fy, tx, ty] : [tx, ty, fx, fy];
  const key = `${ax},${ay},${bx},${by}`;
  const edge = edges.get(key) ?? { ax, ay, bx, by, uses: [] };
  edge.uses.push({ shape, side: forward === left ? 1 : -1 });
  edges.set(key, edge);
}

function indexOf(list: readonly Edge[]): Flatbush | null {
  if (list.length === 0) return null;
  const index = new Flatbush(list.length);
  for (const { ax, ay, bx, by } of list) index.add(ax, Math.min(ay, by), bx, Math.max(ay, by));
  index.finish();
  return index;
}

/** Calls `visit` with each pair of sides whose boxes meet, each pair once. */
export function eachPair({ list, index }: Edges, visit: (a: Edge, b: Edge) => void): void {
  list.forEach((edge, i) => {
    const low = Math.min(edge.ay, edge.by);
    const high = Math.max(edge.ay, edge.by);
    index?.search(edge.ax, low, edge.bx, high, (j) => {
      if (j > i) visit(edge, list[j]!);
      return false;
    });
  });
}
