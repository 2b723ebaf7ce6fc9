import { type Area, areaTree } from "./area-tree";
import { MINIMUM_CELL } from "./minimum";

/** What happens to a figure: shown, hidden because it is small, hidden to protect a small one. */
export const SHOWN = 0;
export const HIDDEN_SMALL = 1;
export const HIDDEN_COMPLEMENT = 2;

/**
 * Counts over areas that sum up a tree (tambon in amphoe in province), split in disjoint parts.
 * `parent[i]` is the row of the area that holds area i, −1 for a root. `parts[p][i]` is the count
 * of part p in area i; only areas without children need one, the others' are summed here. NaN is 0.
 * A table without parts has one: its counts.
 */
export type SuppressionInput = {
  parent: ArrayLike<number>;
  parts: readonly ArrayLike<number>[];
  /** Counts from 1 to one less are hidden; 5 unless told, 10 for the public. Zero is shown. */
  minimum?: number;
};

/**
 * `total[i]` tells of area i's total, `parts[i]` of all its parts together (they are shown or hidden
 * as one). `counts` are the summed parts and `totals` their sums, per area.
 */
export type Suppression = {
  totals: Float64Array;
  counts: Float64Array[];
  total: Uint8Array;
  parts: Uint8Array;
};

/**
 * Which figures to hide so that none of 1 … minimum − 1 is shown or can be had by subtraction, when
 * every area's total and parts are published on every floor of the tree. Under a shown area, hidden
 * ones are at least two and together 0 or at least the minimum in every column; a hidden area has a
 * hidden child. With that rule every hidden figure can be traded against another along the tree, and
 * parts against parts, so no equation settles it (test: `tests/analysis/privacy/suppress.test.ts`).
 * Complements are the smallest areas that do. Cost: the parts of a row are hidden all or none.
 */
export function suppress({ parent, parts, minimum = MINIMUM_CELL }: SuppressionInput): Suppression {
  const areas = areaTree(parent);
  const counts = parts.map((part) => sumUp(areas, part));
  const totals = areas.map((_, i) => counts.reduce((sum, column) => sum + column[i]!, 0));
  const small = (count: number) => count > 0 && count < minimum;
  const flag = (hide: boolean) => (hide ? HIDDEN_SMALL : SHOWN);

  const total = Uint8Array.from(totals, (count) => flag(small(count)));
  complete({ areas, totals, columns: [totals], hidden: total, minimum });
  const flags = Uint8Array.from(areas, (_, i) => {
    if (counts.some((column) => small(column[i]!))) return HIDDEN_SMALL;
    return total[i]!;
  });
  if (parts.length > 1) complete({ areas, totals, columns: counts, hidden: flags, minimum });
  return {
    totals: Float64Array.from(totals),
    counts: counts.map((column) => Float64Array.from(column)),
    total,
    parts: parts.length > 1 ? flags : total.slice(),
  };
}

function sumUp(areas: readonly Area[], values: ArrayLike<number>): number[] {
  const sums = areas.map(() => 0);
  for (const { row, children } of byDepth(areas).reverse()) {
    const own = values[row];
    if (children.length > 0) sums[row] = children.reduce((sum, child) => sum + sums[child]!, 0);
    else if (own !== undefined && Number.isFinite(own)) sums[row] = own;
  }
  return sums;
}

function byDepth(areas: readonly Area[]): Area[] {
  return [...areas].sort((a, b) => a.depth - b.depth);
}

type Table = {
  areas: readonly Area[];
  totals: readonly number[];
  columns: readonly (readonly number[])[];
  hidden: Uint8Array;
  minimum: number;
};

/** Hides more areas until the rule holds everywhere; each round hides one or ends. */
function complete(table: Table): void {
  const order = byDepth(table.areas);
  let before = -1;
  for (let hidden = 0; hidden !== before; ) {
    before = hidden;
    for (const area of order.toReversed()) settle(table, area);
    for (const area of order) settle(table, area);
    hidden = table.hidden.filter((flag) => flag !== SHOWN).length;
  }
}

/** Makes the rule hold among the children of one area, hiding the area itself where they are too few. */
function settle(table: Table, area: Area): void {
  const { hidden, totals } = table;
  const free = area.children
    .filter((child) => hidden[child] === SHOWN && totals[child]! > 0)
    .sort((a, b) => totals[b]! - totals[a]!);
  while (!isSafe(table, area)) {
    const child = free.pop();
    if (child === undefined) {
      hidden[area.row] = HIDDEN_COMPLEMENT;
      return;
    }
    hidden[child] = HIDDEN_COMPLEMENT;
  }
}

function isSafe({ columns, hidden, totals, minimum }: Table, { row, children }: Area): boolean {
  const held = children.filter((child) => hidden[child] !== SHOWN);
  if (hidden[row] !== SHOWN) return children.length === 0 || held.length > 0 || totals[row] === 0;
  if (held.length === 0) return true;
  if (held.length === 1) return false;
  const sums = columns.map((column) => held.reduce((sum, child) => sum + column[child]!, 0));
  return sums.every((sum) => sum === 0 || sum >= minimum);
}
