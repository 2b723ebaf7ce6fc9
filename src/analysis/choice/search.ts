import type { CompatibilityGraph } from "./compatibility-graph";

/** What a search looks for: how many in each place at most, how many in all. */
export type SearchTask = {
  readonly graph: CompatibilityGraph;
  /** Room of each place. */
  readonly room: Int32Array;
  /** `null`: every place is filled; a number: that many in all, places at most filled. */
  readonly total: number | null;
  /** Only sets better than this are looked for at first. */
  readonly above: number;
  /** Time of `performance.now()` when to give up. */
  readonly until: number;
};

/** Hears of a set (positions, sum of scores) and says what others must beat from now on. */
export type OnSet = (taken: readonly number[], value: number) => number;

/** Sums nearer than this are one. */
const EVEN = 1e-12;

type Walk = SearchTask & {
  /** Scores of the best in reach, filled anew for every bound with a total. */
  readonly tops: Float64Array;
  readonly picks: number[];
  readonly onSet: OnSet;
  above: number;
};

/**
 * Branch and bound; false where time was up before every set was looked at or ruled out. A set is
 * grown place by place; whatever is too near to one taken leaves the reach at once. No set in reach
 * is better than the best of each place that is left, distances among these apart
 * ({@link boundOf}); so a candidate goes as soon as that bound with it does not beat what is to be
 * beaten, and so does a branch.
 */
export function search(task: SearchTask, onSet: OnSet): boolean {
  return grow(startWalk(task, onSet), task.graph.all.slice(), needOf(task), 0);
}

/** Positions that may lie in a set better than `above`, as far as bounds tell: none such is missing. */
export function inReach(task: SearchTask): number[] {
  const walk = startWalk(task, () => task.above);
  const reach = task.graph.all.slice();
  prune(walk, reach, needOf(task), 0);
  return bitsOf(reach);
}

function startWalk(task: SearchTask, onSet: OnSet): Walk {
  const most = task.room.reduce((sum, room) => sum + room, 0);
  const room = task.room.slice();
  return { ...task, room, tops: new Float64Array(most), picks: [], onSet };
}

function needOf({ room, total }: SearchTask): number {
  return total ?? room.reduce((sum, one) => sum + one, 0);
}

/** Looks through all sets in reach; false where time was up. */
function grow(walk: Walk, reach: Uint32Array, need: number, sum: number): boolean {
  if (need === 0) {
    if (sum > walk.above) walk.above = walk.onSet([...walk.picks], sum);
    return true;
  }
  const bounds = prune(walk, reach, need, sum);
  for (const at of branchOf(walk, reach, bounds)) {
    if (performance.now() > walk.until) return false;
    if (!isIn(reach, at) || !(sum + boundOf(walk, reach, need, at) > walk.above + EVEN)) continue;
    if (!take(walk, reach, need, sum, at)) return false;
    reach[at >> 5]! &= ~(1 << (at & 31));
    if (!(sum + boundOf(walk, reach, need, -1) > walk.above + EVEN)) break;
  }
  return true;
}

function take(walk: Walk, reach: Uint32Array, need: number, sum: number, at: number): boolean {
  const { graph, room, picks } = walk;
  const { words, beside } = graph;
  const place = graph.place[at]!;
  const next = new Uint32Array(words);
  for (let w = 0; w < words; w++) next[w] = reach[w]! & beside[at * words + w]!;
  room[place]! -= 1;
  if (room[place] === 0) next.fill(0, graph.from[place], graph.from[place + 1]);
  picks.push(at);
  const done = grow(walk, next, need - 1, sum + graph.score[at]!);
  picks.pop();
  room[place]! += 1;
  return done;
}

/** Takes out of reach who cannot be in a better set, until nobody goes; the bounds of those who stay. */
function prune(walk: Walk, reach: Uint32Array, need: number, sum: number): Map<number, number> {
  for (;;) {
    const bounds = new Map<number, number>();
    let gone = 0;
    for (const at of bitsOf(reach)) {
      const bound = sum + boundOf(walk, reach, need, at);
      if (bound > walk.above + EVEN) bounds.set(at, bound);
      else {
        reach[at >> 5]! &= ~(1 << (at & 31));
        gone++;
      }
    }
    if (gone === 0 || bounds.size === 0) return bounds;
  }
}

/**
 * Whom to try, the most promising first: where every place is to be filled, one of the place with
 * the fewest in reach, for one of these must be taken; else anybody.
 */
function branchOf(walk: Walk, reach: Uint32Array, bounds: ReadonlyMap<number, number>): number[] {
  const { graph, room, total } = walk;
  const byBound = (a: number, b: number) => bounds.get(b)! - bounds.get(a)! || a - b;
  const everybody = [...bounds.keys()];
  if (total !== null) return everybody.sort(byBound);
  const counts = new Int32Array(room.length);
  for (const at of everybody) counts[graph.place[at]!]! += 1;
  let place = -1;
  for (let p = 0; p < room.length; p++)
    if (room[p]! > 0 && (place < 0 || counts[p]! < counts[place]!)) place = p;
  return everybody.filter((at) => graph.place[at] === place && isIn(reach, at)).sort(byBound);
}

/**
 * What the sets in reach cannot exceed, `at` (−1 = nobody) taken next: the best of each place, as
 * many as it has room for, or the best of these up to the total; −∞ where there are too few.
 */
function boundOf(walk: Walk, reach: Uint32Array, need: number, at: number): number {
  const { graph, room, total, tops } = walk;
  const { from, words, beside, score, place } = graph;
  const own = at < 0 ? -1 : place[at]!;
  let sum = at < 0 ? 0 : score[at]!;
  let found = 0;
  for (let p = 0; p < room.length; p++) {
    let wanted = room[p]! - (p === own ? 1 : 0);
    for (let w = from[p]!; wanted > 0 && w < from[p + 1]!; w++) {
      let bits = at < 0 ? reach[w]! : reach[w]! & beside[at * words + w]!;
      for (; bits !== 0 && wanted > 0; wanted--) {
        const low = bits & -bits;
        const value = score[w * 32 + 31 - Math.clz32(low)]!;
        bits ^= low;
        if (total === null) sum += value;
        else tops[found++] = value;
      }
    }
    if (wanted > 0 && total === null) return Number.NEGATIVE_INFINITY;
  }
  if (total === null) return sum;
  const more = at < 0 ? need : need - 1;
  if (found < more) return Number.NEGATIVE_INFINITY;
  const best = tops.subarray(0, found).sort();
  for (let k = 0; k < more; k++) sum += best[found - 1 - k]!;
  return sum;
}

function isIn(reach: Uint32Array, at: number): boolean {
  return ((reach[at >> 5]! >>> (at & 31)) & 1) === 1;
}

function bitsOf(reach: Uint32Array): number[] {
  const found: number[] = [];
  reach.forEach((word, w) => {
    for (let bits = word; bits !== 0; bits &= bits - 1)
      found.push(w * 32 + 31 - Math.clz32(bits & -bits));
  });
  return found;
}
