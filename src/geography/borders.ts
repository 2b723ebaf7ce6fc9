import { levelOfCode, parentCode } from "../domain/area-code";
import type { Arcs } from "./arcs";
import { BORDER_RANK, type Borders, NO_SHAPE, SEGMENT_SIZE } from "./geometry";
import type { ArcShape } from "./topology-shapes";

type Run = { arc: number; a: number; b: number; rank: number };

/** All lines between shapes and around the country, coarse ranks first. */
export function findBorders(arcs: Arcs, shapes: readonly ArcShape[]): Borders {
  const runs = findRuns(arcs, shapes);
  const runStarts = new Uint32Array(runs.length + 1);
  runs.forEach(({ arc }, i) => {
    runStarts[i + 1] = runStarts[i]! + arcs.starts[arc + 1]! - arcs.starts[arc]! - 1;
  });
  const segments = new Float32Array(SEGMENT_SIZE * runStarts[runs.length]!);
  runs.forEach(({ arc }, i) => {
    writeSegments(arcs, arc, segments, SEGMENT_SIZE * runStarts[i]!);
  });
  const endOf = (rank: number) => runStarts[runs.filter((r) => r.rank <= rank).length]!;
  return {
    segments,
    rankEnds: [endOf(0), endOf(1), endOf(2), endOf(3)],
    runStarts,
    shapeA: Uint16Array.from(runs, (r) => r.a),
    shapeB: Uint16Array.from(runs, (r) => r.b),
  };
}

function findRuns(arcs: Arcs, shapes: readonly ArcShape[]): Run[] {
  const count = arcs.starts.length - 1;
  const a = new Uint16Array(count).fill(NO_SHAPE);
  const b = new Uint16Array(count).fill(NO_SHAPE);
  shapes.forEach(({ polygons }, shape) => {
    for (const ref of polygons.flat(2)) {
      const arc = ref < 0 ? ~ref : ref;
      if (a[arc] === NO_SHAPE) a[arc] = shape;
      else b[arc] = shape;
    }
  });
  const runs: Run[] = [];
  for (let arc = 0; arc < count; arc++) {
    if (a[arc] === NO_SHAPE || a[arc] === b[arc]) continue;
    runs.push({ arc, a: a[arc]!, b: b[arc]!, rank: rankOf(shapes[a[arc]!]!, shapes[b[arc]!]) });
  }
  return runs.sort((x, y) => x.rank - y.rank);
}

function rankOf(a: ArcShape, b: ArcShape | undefined): number {
  if (!b) return BORDER_RANK.country;
  if (levelOfCode(a.code) !== "tambon" || levelOfCode(b.code) !== "tambon") {
    return BORDER_RANK.tambon;
  }
  if (parentCode(a.code, "province") !== parentCode(b.code, "province")) {
    return BORDER_RANK.province;
  }
  return parentCode(a.code, "amphoe") === parentCode(b.code, "amphoe")
    ? BORDER_RANK.tambon
    : BORDER_RANK.amphoe;
}

function writeSegments({ lonLat, starts }: Arcs, arc: number, out: Float32Array, at: number): void {
  let to = at;
  let distance = 0;
  for (let point = starts[arc]!; point < starts[arc + 1]! - 1; point++) {
    const ends = lonLat.subarray(2 * point, 2 * point + 4);
    out.set(ends, to);
    out[to + 4] = distance;
    distance += Math.hypot(ends[2]! - ends[0]!, ends[3]! - ends[1]!);
    to += SEGMENT_SIZE;
  }
}

/**
 * Segments of the runs between shapes of which `keep` says so, as a new array; `b` is
 * {@link NO_SHAPE} on the outer edge. Nothing kept gives an empty array.
 */
export function selectBorders(
  borders: Borders,
  keep: (a: number, b: number) => boolean,
): Float32Array {
  const { runStarts, shapeA, shapeB, segments } = borders;
  const kept: Float32Array[] = [];
  for (let run = 0; run < shapeA.length; run++) {
    if (!keep(shapeA[run]!, shapeB[run]!)) continue;
    kept.push(
      segments.subarray(SEGMENT_SIZE * runStarts[run]!, SEGMENT_SIZE * runStarts[run + 1]!),
    );
  }
  const all = new Float32Array(kept.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of kept) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
