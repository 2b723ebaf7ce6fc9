import { type Slots, slotsOf } from "./slots";

/** One thing that rows differ in: a key per row, 0 … `size` − 1. */
export type CrossDimension = { readonly keys: ArrayLike<number>; readonly size: number };

/**
 * Rows counted along several dimensions that filter each other. Every count is a sum of row weights
 * (1 each where none are given) and exact at any time.
 */
export type Crossfilter = {
  /** Sum over all rows, filtered or not. */
  readonly all: number;
  /** Sum over the rows that pass every filter. */
  total(): number;
  /**
   * Sums by key of one dimension over the rows that pass the filters of all *other* dimensions: a
   * chart is not filtered by itself. A view of live numbers: read it before the next `filter`.
   */
  counts(dimension: number): Int32Array;
  /** Keeps the keys of a dimension that hold 1 in `allowed`; `null` keeps all. */
  filter(dimension: number, allowed: ArrayLike<number> | null): void;
  /** 1 for each row that passes every filter. */
  passing(): Uint8Array;
};

const MOST_DIMENSIONS = 16;

/** What is counted, and which dimensions reject each row: one bit each. */
type State = Slots & {
  readonly width: number;
  readonly counts: Int32Array;
  readonly rejected: Uint16Array;
  readonly weight: Int32Array;
  /** By dimension: 1 for each key that its filter keeps. */
  readonly allowed: Uint8Array[];
};

/**
 * A crossfilter over `rows` rows. Each row carries a bit per dimension that rejects it; a change of
 * one filter visits only the rows of the keys that changed, or, where that is less, the rows it
 * keeps. No rows give zeros. At most 16 dimensions; weights are whole numbers, their sum below 2³¹.
 */
export function crossfilter(
  rows: number,
  dimensions: readonly CrossDimension[],
  weights: ArrayLike<number> | null = null,
): Crossfilter {
  if (dimensions.length > MOST_DIMENSIONS) throw new RangeError("at most 16 dimensions");
  const slots = slotsOf(rows, dimensions);
  const weight = weights ? Int32Array.from(weights) : new Int32Array(rows).fill(1);
  const state: State = {
    ...slots,
    width: dimensions.length,
    counts: new Int32Array(slots.start.at(-1)!),
    rejected: new Uint16Array(rows),
    weight,
    allowed: dimensions.map(({ size }) => new Uint8Array(size).fill(1)),
  };
  const all = weight.reduce((sum, one) => sum + one, 0);
  let total = all;
  for (let row = 0; row < rows; row++) {
    for (let j = 0; j < state.width; j++) {
      state.counts[state.slots[row * state.width + j]!]! += weight[row]!;
    }
  }
  return {
    all,
    total: () => total,
    counts: (dimension) =>
      state.counts.subarray(state.start[dimension]!, state.start[dimension + 1]!),
    filter: (dimension, wanted) => {
      const before = state.allowed[dimension]!;
      const now = before.map((_, key) => (wanted === null || wanted[key] ? 1 : 0));
      state.allowed[dimension] = now;
      const changed = now.map((one, key) => one ^ before[key]!);
      const recounts = rowsOf(state, dimension, changed) > rowsOf(state, dimension, now);
      total = recounts
        ? recount(state, dimension, changed)
        : total + move(state, dimension, changed);
    },
    passing: () => Uint8Array.from(state.rejected, (mask) => (mask === 0 ? 1 : 0)),
  };
}

function rowsOf({ from }: State, dimension: number, keys: Uint8Array): number {
  const first = from[dimension]!;
  return keys.reduce((sum, on, key) => (on ? sum + first[key + 1]! - first[key]! : sum), 0);
}

/** Lets the rows of changed keys in or out; answers by how much the total changed. */
function move(state: State, dimension: number, changed: Uint8Array): number {
  const now = state.allowed[dimension]!;
  const entering = changed.map((on, key) => on & now[key]!);
  const leaving = changed.map((on, key) => on & (1 ^ now[key]!));
  turnBits(state, dimension, entering);
  const moved = addRows(state, dimension, entering, 1) + addRows(state, dimension, leaving, -1);
  turnBits(state, dimension, leaving);
  return moved;
}

/** Counts everything but the dimension itself anew, over the rows it keeps; answers the total. */
function recount(state: State, dimension: number, changed: Uint8Array): number {
  const { counts, start, allowed } = state;
  turnBits(state, dimension, changed);
  counts.fill(0, 0, start[dimension]!);
  counts.fill(0, start[dimension + 1]!);
  return addRows(state, dimension, allowed[dimension]!, 1);
}

/** More than this share of all rows is faster looked for in their own order than by their keys. */
const MANY = 1 / 16;

/** Turns the dimension's bit of all rows of some keys. */
function turnBits(state: State, dimension: number, keys: Uint8Array): void {
  const { rejected, slots, width, start } = state;
  const bit = 1 << dimension;
  if (rowsOf(state, dimension, keys) > MANY * rejected.length) {
    const first = start[dimension]!;
    for (let row = 0, at = dimension; row < rejected.length; row++, at += width) {
      rejected[row]! ^= -keys[slots[at]! - first]! & bit;
    }
    return;
  }
  eachRun(state, dimension, keys, (rows, begin, end) => {
    for (let i = begin; i < end; i++) rejected[rows[i]!]! ^= bit;
  });
}

/**
 * Adds the rows of some keys, `sign` times, to the counts of every other dimension that alone may
 * reject them. The dimension's own bit of these rows must not be set. Answers the change of the total.
 */
function addRows(state: State, dimension: number, keys: Uint8Array, sign: 1 | -1): number {
  const { slots, width, start, rejected } = state;
  let total = 0;
  if (rowsOf(state, dimension, keys) > MANY * rejected.length) {
    const first = start[dimension]!;
    for (let row = 0, at = dimension; row < rejected.length; row++, at += width) {
      if (keys[slots[at]! - first] === 1) total += addRow(state, row, dimension, sign);
    }
    return total;
  }
  eachRun(state, dimension, keys, (rows, begin, end) => {
    for (let i = begin; i < end; i++) total += addRow(state, rows[i]!, dimension, sign);
  });
  return total;
}

function addRow(state: State, row: number, dimension: number, sign: 1 | -1): number {
  const { slots, width, counts } = state;
  const mask = state.rejected[row]!;
  if ((mask & (mask - 1)) !== 0) return 0;
  const amount = sign * state.weight[row]!;
  const first = row * width;
  if (mask !== 0) {
    counts[slots[first + 31 - Math.clz32(mask)]!]! += amount;
    return 0;
  }
  const own = first + dimension;
  for (let at = first; at < own; at++) counts[slots[at]!]! += amount;
  for (let at = own + 1; at < first + width; at++) counts[slots[at]!]! += amount;
  return amount;
}

/** The rows of some keys, as runs of the dimension's order. */
function eachRun(
  { order, from }: State,
  dimension: number,
  keys: Uint8Array,
  visit: (rows: Uint32Array, begin: number, end: number) => void,
): void {
  const first = from[dimension]!;
  keys.forEach((on, key) => {
    if (on === 1) visit(order[dimension]!, first[key]!, first[key + 1]!);
  });
}
