import type { CodedShape } from "../build-topology";
import { cleanRings } from "./clean-rings";
import { type Parts, partsOf, sizeOf, thicknessOf, withParts } from "./coded-shape";
import { joined, shared, without } from "./cut-shapes";
import { type Faults, findFaults } from "./find-faults";
import { findGaps } from "./find-gaps";
import { nodeEdges } from "./node-edges";

/** What was wrong with a set of shapes and was put right. All zero = nothing was touched. */
export type MendReport = {
  /** Shapes whose sides crossed each other. */
  readonly selfIntersections: number;
  /** Pairs of shapes that covered the same ground; the larger was cut back. */
  readonly overlaps: number;
  /** Strips thinner than about 3 m between or over shapes, given to one of them. */
  readonly slivers: number;
  /** Holes in the land that no shape covers (lakes, missing tambons): kept. */
  readonly holes: number;
  /** Rings that enclosed nothing: left out. */
  readonly emptyRings: number;
  /** Codes of shapes that were changed, in order; corners added to a shared side do not count. */
  readonly mended: readonly string[];
};

/** Why a set cannot be mended, with the codes of the place. */
export type Unmendable =
  | { readonly fault: "self-intersection"; readonly code: string }
  | { readonly fault: "overlap"; readonly code: string; readonly other: string };

/** Degrees (about 3 m): thinner overlaps and gaps are slivers. */
const SLIVER = 3e-5;
/** Square degrees (about 1,200 m²): smaller gaps are slivers too. */
const SPECK = 1e-7;
/** Share of the smaller shape from which on nobody can say whose the ground is. */
const TOO_MUCH = 0.5;
const ROUNDS = 3;

/** Shapes being mended, with what was done so far. */
type Work = {
  readonly codes: readonly string[];
  parts: Parts[];
  readonly counts: { selfIntersections: number; overlaps: number; slivers: number };
  readonly touched: Set<number>;
  /** What was counted already: a fault may take more than one round. */
  readonly counted: Set<string>;
};

/**
 * Finds and mends what would tear a map: sides that cross, ground of two shapes, slivers, rings
 * without size. Sound shapes come back as the same objects, so a sound set is not changed at all.
 * Shapes that cover more than half of one another, or still cross after mending, are refused.
 */
export function mendShapes<T extends CodedShape>(
  shapes: readonly T[],
): { ok: true; shapes: T[]; report: MendReport } | { ok: false; reason: Unmendable } {
  const cleaned = shapes.map((s) => cleanRings(partsOf(s.geometry)));
  const work: Work = {
    codes: shapes.map((s) => s.code),
    parts: cleaned.map((c) => c.parts),
    counts: { selfIntersections: 0, overlaps: 0, slivers: 0 },
    touched: new Set(cleaned.flatMap((c, i) => (c.dropped > 0 ? [i] : []))),
    counted: new Set(),
  };
  const reason = mendFaults(work);
  if (reason) return { ok: false, reason };
  const holes = fillGaps(work);
  const report: MendReport = {
    ...work.counts,
    holes,
    emptyRings: cleaned.reduce((sum, c) => sum + c.dropped, 0),
    mended: [...work.touched].map((i) => work.codes[i]!).sort(),
  };
  const result = shapes.map((shape, i) =>
    untouched(shape, work.parts[i]!) ? shape : withParts(shape, work.parts[i]!),
  );
  return { ok: true, shapes: result.filter((s) => partsOf(s.geometry).length > 0), report };
}

/** `partsOf` wraps a polygon anew each time: compare its rings. */
function untouched(shape: CodedShape, parts: Parts): boolean {
  const own = partsOf(shape.geometry);
  return (
    own.length === parts.length &&
    own.every(
      (rings, p) => rings.length === parts[p]!.length && rings.every((r, i) => r === parts[p]![i]),
    )
  );
}

function mendFaults(work: Work): Unmendable | null {
  let faults = nodedFaults(work);
  for (let round = 0; round < ROUNDS && isFaulty(faults); round++) {
    for (const i of faults.selfCrossing) {
      replace(work, i, joined(work.parts[i]!, work.parts[i]!));
      count(work, "selfIntersections", String(i));
    }
    for (const pair of faults.overlapping) {
      const reason = cutBack(work, pair);
      if (reason) return reason;
    }
    faults = nodedFaults(work);
  }
  return firstFault(work, faults);
}

function nodedFaults(work: Work): Faults {
  work.parts = nodeEdges(work.parts);
  return findFaults(work.parts);
}

function isFaulty({ selfCrossing, overlapping }: Faults): boolean {
  return selfCrossing.size > 0 || overlapping.length > 0;
}

function firstFault({ codes }: Work, { selfCrossing, overlapping }: Faults): Unmendable | null {
  const [pair] = overlapping;
  if (pair) return { fault: "overlap", code: codes[pair[0]]!, other: codes[pair[1]]! };
  const [own] = selfCrossing;
  return own === undefined ? null : { fault: "self-intersection", code: codes[own]! };
}

/** Takes the common ground of two shapes from the larger one. */
function cutBack(work: Work, [a, b]: readonly [number, number]): Unmendable | null {
  const [first, second] = [work.parts[a]!, work.parts[b]!];
  const common = shared(first, second);
  const size = sizeOf(common);
  if (size === 0) return null;
  const [small, large] = sizeOf(first) <= sizeOf(second) ? [a, b] : [b, a];
  const twoAreas = work.codes[a] !== work.codes[b];
  if (twoAreas && size > TOO_MUCH * sizeOf(work.parts[small]!)) {
    return { fault: "overlap", code: work.codes[a]!, other: work.codes[b]! };
  }
  count(work, thicknessOf(common) < SLIVER ? "slivers" : "overlaps", `${a},${b}`);
  replace(work, large, without(work.parts[large]!, work.parts[small]!));
  return null;
}

/** Gives thin gaps to a neighbour; returns the number of holes that stay. */
function fillGaps(work: Work): number {
  let holes = 0;
  for (const { parts, neighbour } of findGaps(work.parts)) {
    const thin = thicknessOf(parts) < SLIVER || sizeOf(parts) < SPECK;
    if (!thin || neighbour < 0) {
      holes++;
      continue;
    }
    work.counts.slivers++;
    replace(work, neighbour, joined(work.parts[neighbour]!, parts));
  }
  return holes;
}

function count(work: Work, what: keyof Work["counts"], place: string): void {
  if (work.counted.has(place)) return;
  work.counted.add(place);
  work.counts[what]++;
}

function replace(work: Work, shape: number, parts: Parts): void {
  work.parts[shape] = parts;
  work.touched.add(shape);
}
