import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHOWN, type Suppression, suppress } from "../../../src/analysis";

/** Changes of −1, 0 and 1 to the hidden leaves that leave every shown figure as it is. */
function otherTables(parent: readonly number[], found: Suppression): number[][][] {
  const leaves = parent.flatMap((_, i) => (parent.includes(i) ? [] : [i]));
  const split = found.counts.length > 1;
  const free = leaves.flatMap((leaf) =>
    found.parts[leaf] === SHOWN ? [] : found.counts.map((_, part) => ({ leaf, part })),
  );
  const tables: number[][][] = [];
  const change = found.counts.map(() => parent.map(() => 0));
  const search = (at: number) => {
    const cell = free[at];
    if (!cell) {
      if (keepsShown(parent, found, change, split)) tables.push(change.map((c) => [...c]));
      return;
    }
    for (const step of [-1, 0, 1]) {
      if (found.counts[cell.part]![cell.leaf]! + step < 0) continue;
      change[cell.part]![cell.leaf] = step;
      search(at + 1);
    }
    change[cell.part]![cell.leaf] = 0;
  };
  search(0);
  return tables.map((table) => table.map((column) => sumUp(parent, column)));
}

/** Children come after their parents in these trees. */
function sumUp(parent: readonly number[], column: readonly number[]): number[] {
  const sums = [...column];
  for (let i = parent.length - 1; i > 0; i--) sums[parent[i]!]! += sums[i]!;
  return sums;
}

function keepsShown(
  parent: readonly number[],
  found: Suppression,
  change: readonly number[][],
  split: boolean,
): boolean {
  const columns = change.map((column) => sumUp(parent, column));
  return parent.every((_, i) => {
    const total = columns.reduce((sum, column) => sum + column[i]!, 0);
    if (found.total[i] === SHOWN && total !== 0) return false;
    return !split || found.parts[i] !== SHOWN || columns.every((column) => column[i] === 0);
  });
}

const TREES = [
  [-1, 0, 0, 0, 0],
  [-1, 0, 0, 1, 1, 2, 2],
  [-1, 0, 0, 1, 1, 1, 2, 2],
];

describe("suppression against one who knows that counts are whole and never below zero", () => {
  it("leaves every small count at least two values", () => {
    const cases = fc.constantFrom(...TREES).chain((parent) => {
      const column = fc.array(fc.integer({ min: 0, max: 9 }), {
        minLength: parent.length,
        maxLength: parent.length,
      });
      return fc.tuple(fc.constant(parent), fc.array(column, { minLength: 1, maxLength: 2 }));
    });
    fc.assert(
      fc.property(cases, ([parent, parts]) => {
        const found = suppress({ parent, parts });
        const tables = otherTables(parent, found);
        found.counts.forEach((column, part) => {
          column.forEach((count, i) => {
            if (count === 0 || count >= 5) return;
            expect(tables.some((table) => table[part]![i] !== 0)).toBe(true);
          });
        });
      }),
    );
  });
});
