import type { CandidateTable } from "./candidate-table";
import type { ChoiceRules } from "./choice";

/** Positions of the best set for some scores, in no particular order; valid until the next call. */
export type TopK = (score: Float64Array) => ArrayLike<number>;

/**
 * The set that `greedy` finds, without sorting everybody: the best of each amphoe if one per amphoe
 * is asked for, the best `count` of each place among these, the best `total` of all. For tables in
 * order of code where all pass, so that the first of equals is the first by code.
 */
export function topK(table: CandidateTable, rules: ChoiceRules): TopK {
  const forced = [...new Set(rules.forcedIn)];
  const amphoe = numbered(table.amphoe);
  const place = numbered(table.place);
  const takenAmphoes = new Set(forced.map((k) => amphoe.of[k]!));
  const isForced = new Set(forced);
  const free = Int32Array.from(
    [...table.codes.keys()].filter(
      (k) => !isForced.has(k) && !(rules.onePerAmphoe && takenAmphoes.has(amphoe.of[k]!)),
    ),
  );
  const room = roomOfPlaces(place, rules.quota.count, forced);
  const total = rules.quota.total === null ? null : rules.quota.total - forced.length;
  const perAmphoe = bestOfGroups(amphoe, free);
  const perPlace = topOfPlaces(place.of, room);
  return (score) => {
    const found = perPlace(score, rules.onePerAmphoe ? perAmphoe(score) : free);
    if (total === null || found.length <= total) return [...forced, ...found];
    found.sort((a, b) => score[b]! - score[a]! || a - b);
    return [...forced, ...found.slice(0, total)];
  };
}

/** Numbers from 0 for keys, in order of first appearance. */
type Numbered = { readonly of: Int32Array; readonly count: number };

function numbered(keys: Int32Array): Numbered {
  const numbers = new Map<number, number>();
  for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size);
  return { of: Int32Array.from(keys, (key) => numbers.get(key)!), count: numbers.size };
}

/** How many more each place takes, never more than it has. */
function roomOfPlaces({ of, count }: Numbered, quota: number, forced: number[]): Int32Array {
  const members = new Int32Array(count);
  for (const p of of) members[p]! += 1;
  const room = members.map((size) => Math.min(quota, size));
  for (const k of forced) room[of[k]!]! -= 1;
  return room;
}

/** The best of each group; who has no score is in none. */
function bestOfGroups(group: Numbered, among: Int32Array): (score: Float64Array) => Int32Array {
  const { of, count } = group;
  const best = new Int32Array(count);
  const found = new Int32Array(count);
  return (score) => {
    best.fill(-1);
    for (let n = 0; n < among.length; n++) {
      const k = among[n]!;
      if (Number.isNaN(score[k])) continue;
      const before = best[of[k]!]!;
      if (before < 0 || score[k]! > score[before]!) best[of[k]!] = k;
    }
    let size = 0;
    for (let g = 0; g < count; g++) if (best[g]! >= 0) found[size++] = best[g]!;
    return found.subarray(0, size);
  };
}

/** The best of each place, as many as it has room for, kept sorted while all go by once. */
function topOfPlaces(place: Int32Array, room: Int32Array) {
  const from = new Int32Array(room.length + 1);
  for (let p = 0; p < room.length; p++) from[p + 1] = from[p]! + Math.max(0, room[p]!);
  const best = new Int32Array(from[room.length]!);
  const held = new Int32Array(room.length);
  const isBefore = (score: Float64Array, a: number, b: number) =>
    score[a]! > score[b]! || (score[a] === score[b] && a < b);
  return (score: Float64Array, among: Int32Array): number[] => {
    held.fill(0);
    for (let n = 0; n < among.length; n++) {
      const k = among[n]!;
      const first = from[place[k]!]!;
      const size = from[place[k]! + 1]! - first;
      let at = held[place[k]!]!;
      if (size === 0 || Number.isNaN(score[k])) continue;
      if (at === size && !isBefore(score, k, best[first + at - 1]!)) continue;
      if (at < size) held[place[k]!] = at + 1;
      else at -= 1;
      for (; at > 0 && isBefore(score, k, best[first + at - 1]!); at--)
        best[first + at] = best[first + at - 1]!;
      best[first + at] = k;
    }
    const found: number[] = [];
    for (let p = 0; p < room.length; p++)
      for (let n = 0; n < held[p]!; n++) found.push(best[from[p]! + n]!);
    return found;
  };
}
