/** Rows that are alike in everything, each kind once. */
export type MergedRows = {
  /** Kinds, ascending by their code. */
  readonly code: Float64Array;
  /** How many rows are of the kind, at least 1. */
  readonly count: Int32Array;
};

const MOST_CODES = 2 ** 24;

/** Counts rows by a whole-number code from 0 to `codes` − 1; beyond 2²⁴ codes by sorting them. */
export function mergeRows(code: ArrayLike<number>, codes: number): MergedRows {
  return codes <= MOST_CODES ? byCounting(code, codes) : bySorting(code);
}

function byCounting(code: ArrayLike<number>, codes: number): MergedRows {
  const counts = new Int32Array(codes);
  for (let row = 0; row < code.length; row++) counts[code[row]!]!++;
  const kinds = counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0);
  const merged = { code: new Float64Array(kinds), count: new Int32Array(kinds) };
  let next = 0;
  for (let one = 0; one < codes; one++) {
    if (counts[one] === 0) continue;
    merged.code[next] = one;
    merged.count[next++] = counts[one]!;
  }
  return merged;
}

function bySorting(code: ArrayLike<number>): MergedRows {
  const sorted = Float64Array.from(code).sort();
  const codes: number[] = [];
  const count: number[] = [];
  for (const one of sorted) {
    if (codes.at(-1) === one) count[count.length - 1]!++;
    else {
      codes.push(one);
      count.push(1);
    }
  }
  return { code: Float64Array.from(codes), count: Int32Array.from(count) };
}
