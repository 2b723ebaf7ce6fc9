import type { CrossDimension } from "./crossfilter";

/** Where each row is counted, and the rows of each key. */
export type Slots = {
  /** For each row, one after the other, the place of its key in one long list of counts, by dimension. */
  readonly slots: Uint16Array | Uint32Array;
  /** Place of each dimension's first key in that list; the last entry is its length. */
  readonly start: readonly number[];
  /** By dimension: all rows in order of their key, rows of one key in their own order. */
  readonly order: readonly Uint32Array[];
  /** By dimension: where in `order` each key begins; one entry more than keys. */
  readonly from: readonly Uint32Array[];
};

const MOST_SHORT = 65_536;

/** Lays rows out for counting. A key outside its dimension is a programming error. */
export function slotsOf(rows: number, dimensions: readonly CrossDimension[]): Slots {
  const start = [0];
  for (const { size } of dimensions) start.push(start.at(-1)! + size);
  const width = dimensions.length;
  const Store = start.at(-1)! <= MOST_SHORT ? Uint16Array : Uint32Array;
  const slots = new Store(rows * width);
  const grouped = dimensions.map(({ keys, size }, j) => {
    const offset = start[j]!;
    for (let row = 0; row < rows; row++) slots[row * width + j] = offset + keys[row]!;
    return groupRows(rows, keys, size);
  });
  return {
    slots,
    start,
    order: grouped.map(({ order }) => order),
    from: grouped.map(({ from }) => from),
  };
}

function groupRows(rows: number, keys: ArrayLike<number>, size: number) {
  const from = new Uint32Array(size + 1);
  for (let row = 0; row < rows; row++) {
    const key = keys[row]!;
    if (!(key >= 0 && key < size)) throw new RangeError(`row ${row} has the key ${key} of ${size}`);
    from[key + 1]!++;
  }
  for (let key = 0; key < size; key++) from[key + 1]! += from[key]!;
  const next = from.slice(0, size);
  const order = new Uint32Array(rows);
  for (let row = 0; row < rows; row++) order[next[keys[row]!]!++] = row;
  return { order, from };
}
