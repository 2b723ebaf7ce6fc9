import { sortedValues, type Values } from "../numbers/values";
import { type Classes, classesOf, reachableClasses } from "./classes";

/**
 * Natural breaks: the exact partition of the values in `k` classes with the least sum of squared
 * distances from the class means (Fisher 1958; Jenks 1977). A class's bound is its largest value.
 * With fewer different values than `k`, each is its own class. Where several partitions are equally
 * good, the one with the lower breaks. O(k n log n) by divide and conquer on the different values.
 */
export function fisherJenks(values: Values, k: number): Classes {
  const sorted = sortedValues(values);
  const classes = reachableClasses(sorted, k);
  if (classes === 0) return classesOf(sorted, []);
  const sums = prefixSums(sorted);
  return classesOf(
    sorted,
    optimalEnds(sums, classes).map((end) => sums.value[end]!),
  );
}

/** The different values with running totals of weight, w·x and w·x², x measured from the mean. */
type Sums = {
  value: Float64Array;
  weight: Float64Array;
  first: Float64Array;
  second: Float64Array;
};

function prefixSums(sorted: Float64Array): Sums {
  const value = sorted.filter((x, i) => i === 0 || x !== sorted[i - 1]);
  const mean = sorted.reduce((sum, x) => sum + x / sorted.length, 0);
  const weight = new Float64Array(value.length + 1);
  const first = new Float64Array(value.length + 1);
  const second = new Float64Array(value.length + 1);
  let at = 0;
  for (let i = 0; i < value.length; i++) {
    const start = at;
    while (at < sorted.length && sorted[at] === value[i]) at++;
    const x = value[i]! - mean;
    weight[i + 1] = at;
    first[i + 1] = first[i]! + (at - start) * x;
    second[i + 1] = second[i]! + (at - start) * x * x;
  }
  return { value, weight, first, second };
}

/** Squared distances from their mean of the different values `from` … `to`, both included. */
function spread({ weight, first, second }: Sums, from: number, to: number): number {
  if (from === to) return 0;
  const total = first[to + 1]! - first[from]!;
  const squares = second[to + 1]! - second[from]!;
  return Math.max(0, squares - (total * total) / (weight[to + 1]! - weight[from]!));
}

/** Index of the last different value of each class, ascending. */
function optimalEnds(sums: Sums, k: number): number[] {
  const n = sums.value.length;
  let cost = Float64Array.from({ length: n }, (_, end) => spread(sums, 0, end));
  const starts: Int32Array[] = [];
  for (let row = 1; row < k; row++) {
    const next = { cost: new Float64Array(n), start: new Int32Array(n) };
    fillRow(sums, cost, next, { low: row, high: n - 1, from: row, to: n - 1 });
    cost = next.cost;
    starts.push(next.start);
  }
  const ends = [n - 1];
  for (const start of starts.reverse()) ends.unshift(start[ends[0]!]! - 1);
  return ends;
}

type Row = { cost: Float64Array; start: Int32Array };
type Span = { low: number; high: number; from: number; to: number };

/**
 * Best start of the last class for each end in `low` … `high`: it never moves left as the end moves
 * right, so the middle end's best start bounds the search of both halves.
 */
function fillRow(sums: Sums, before: Float64Array, row: Row, { low, high, from, to }: Span): void {
  if (low > high) return;
  const end = (low + high) >> 1;
  let best = Number.POSITIVE_INFINITY;
  let start = from;
  for (let s = from; s <= Math.min(end, to); s++) {
    const cost = before[s - 1]! + spread(sums, s, end);
    if (cost < best) {
      best = cost;
      start = s;
    }
  }
  row.cost[end] = best;
  row.start[end] = start;
  fillRow(sums, before, row, { low, high: end - 1, from, to: start });
  fillRow(sums, before, row, { low: end + 1, high, from: start, to });
}
