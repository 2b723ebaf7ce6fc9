import type { CandidateTable } from "./candidate-table";
import type { ChoiceRules } from "./choice";

/** Positions of the best set for some scores, in no particular order; valid until the next call. */
export type Picker = (score: Float64Array) => ArrayLike<number>;

/**
 * The set that `greedy` finds, without sorting everybody: the best of each amphoe if one per amphoe
 * is asked for, the best `count` of each place among these, the best `total` of all. For tables in
 * order of code where all pass, so that the first of equals is the first by code.
 */
export function makePicker(table: CandidateTable, rules: ChoiceRules): Picker {
  const forced = [...new Set(rules.forcedIn)];
  const amphoe = numbered(table.amphoe);
  const place = numbered(table.place);
  const takenAmphoes = new Set(forced.map((k) => amphoe[k]!));
  const isForced = new Set(forced);
  const free = [...table.codes.keys()].filter(
    (k) => !isForced.has(k) && !(rules.onePerAmphoe && takenAmphoes.has(amphoe[k]!)),
  );
  const room = roomOfPlaces(place, rules.quota.count, forced);
  const total = rules.quota.total === null ? null : rules.quota.total - forced.length;
  const perAmphoe = bestOfGroups(amphoe, amphoe.count);
  const perPlace = topOfPlaces(place, room);
  return (score) => {
    const pool = rules.onePerAmphoe ? perAmphoe(score, free) : free;
    const found = perPlace(score, pool);
    if (total === null || found.length <= total) return [...forced, ...found];
    found.sort((a, b) => score[b]! - score[a]! || a - b);
    return [...forced, ...found.slice(0, total)];
  };
}

/** How many more each place takes, never more than it has. */
function roomOfPlaces(place: Numbered, count: number, forced: readonly number[]): Int32Array {
  const members = new Int32Array(place.count);
  for (const p of place) members[p]! += 1;
  const room = members.map((size) => Math.min(count, size));
  for (const k of forced) room[place[k]!]! -= 1;
  return room;
}

type Numbered = Int32Array & { readonly count: number };

function numbered(keys: Int32Array): Numbered {
  const numbers = new Map<number, number>();
  for (const key of keys) if (!numbers.has(key)) numbers.set(key, numbers.size);
  const column = Int32Array.from(keys, (key) => numbers.get(key)!);
  return Object.assign(column, { count: numbers.size });
}

function bestOfGroups(group: Int32Array, count: number) {
  const best = new Int32Array(count);
  return (score: Float64Array, among: readonly number[]): number[] => {
    best.fill(-1);
    for (let n = 0; n < among.length; n++) {
      const k = among[n]!;
      const before = best[group[k]!]!;
      const isBetter = before < 0 ? !Number.isNaN(score[k]) : score[k]! > score[before]!;
      if (isBetter) best[group[k]!] = k;
    }
    // in order of code again, for ties further on
    return [...best].filter((k) => k >= 0).sort((a, b) => a - b);
  };
}

/** The best of each place, as many as it has room for, kept sorted while all go by once. */
function topOfPlaces(place: Int32Array, room: Int32Array) {
  const from = new Int32Array(room.length + 1);
  for (let p = 0; p < room.length; p++) from[p + 1] = from[p]! + Math.max(0, room[p]!);
  const kept = new Int32Array(from[room.length]!);
  const held = new Int32Array(room.length);
  return (score: Float64Array, among: readonly number[]): number[] => {
    held.fill(0);
    for (let n = 0; n < among.length; n++) {
      const k = among[n]!;
      const value = score[k]!;
      const p = place[k]!;
      const first = from[p]!;
      const size = from[p + 1]! - first;
      let at = held[p]!;
      if (size === 0 || Number.isNaN(value)) continue;
      if (at === size && !(value > score[kept[first + at - 1]!]!)) continue;
      if (at < size) held[p] = at + 1;
      else at -= 1;
      for (; at > 0 && value > score[kept[first + at - 1]!]!; at--)
        kept[first + at] = kept[first + at - 1]!;
      kept[first + at] = k;
    }
    const found: number[] = [];
    for (let p = 0; p < room.length; p++)
      for (let n = 0; n < held[p]!; n++) found.push(kept[from[p]! + n]!);
    return found;
  };
}
