import { MINIMUM_CELL } from "./minimum";

/** Households counted in square cells of a 2^depth × 2^depth grid; a cell may come more than once. */
export type FinestCells = {
  x: ArrayLike<number>;
  y: ArrayLike<number>;
  /** Households per entry; one each where left out. */
  count?: ArrayLike<number>;
};

/**
 * The cells that may be shown at one depth of the quadtree: depth 0 is the whole grid, each cell has
 * four children at the next depth. `count` is 0-free and never below the minimum. `rest` is how many
 * of them are in none of the cell's shown children: 0 or at least the minimum; 0 at the last depth.
 */
export type PublishedLevel = {
  depth: number;
  x: Uint32Array;
  y: Uint32Array;
  count: Float64Array;
  rest: Float64Array;
};

type Cell = { x: number; y: number; shown: number; held: number; rest: number };

/**
 * A grid of households for every zoom that no subtraction undoes. From the finest depth up, a cell
 * holds back what is too little to show (1 … minimum − 1) and hands it to its parent; the parent
 * adds what its children held back as soon as that reaches the minimum, and holds it back in turn
 * otherwise. So each shown count, and each parent less its shown children, is 0 or at least
 * `minimum`; and at every depth the counts, with the `rest` of all depths above, sum to the total
 * less `held`, what the whole grid holds back (below the minimum: say "fewer than", not the number).
 *
 * Classes of households shown together must be disjoint, each with its own call: the same
 * households under several filters can be subtracted from each other.
 * No households: empty levels. `depth` at most 26; levels come coarse first.
 */
export function publishedCells(
  finest: FinestCells,
  { depth, minimum = MINIMUM_CELL }: { depth: number; minimum?: number },
): { levels: PublishedLevel[]; held: number } {
  let cells = finestLevel(finest, depth, minimum);
  const levels = [toColumns(cells, depth)];
  for (let d = depth - 1; d >= 0; d--) {
    cells = parentLevel(cells, d, minimum);
    levels.unshift(toColumns(cells, d));
  }
  return { levels, held: cells.reduce((sum, cell) => sum + cell.held, 0) };
}

function finestLevel({ x, y, count }: FinestCells, depth: number, minimum: number): Cell[] {
  const cells = new Map<number, Cell>();
  for (let i = 0; i < x.length; i++) {
    cellAt(cells, x[i]!, y[i]!, depth).held += count ? count[i]! : 1;
  }
  return release(cells, minimum, () => 0);
}

function parentLevel(children: Cell[], depth: number, minimum: number): Cell[] {
  const cells = new Map<number, Cell>();
  for (const child of children) {
    const parent = cellAt(cells, child.x >>> 1, child.y >>> 1, depth);
    parent.shown += child.shown;
    parent.held += child.held;
  }
  return release(cells, minimum, (cell) => cell.held);
}

/** Shows what is held back where it is enough; `restOf` says how much of it is not in children. */
function release(cells: Map<number, Cell>, minimum: number, restOf: (cell: Cell) => number) {
  for (const cell of cells.values()) {
    if (cell.held < minimum) continue;
    cell.rest = restOf(cell);
    cell.shown += cell.held;
    cell.held = 0;
  }
  return [...cells.values()];
}

function cellAt(cells: Map<number, Cell>, x: number, y: number, depth: number): Cell {
  const key = x * 2 ** depth + y;
  const known = cells.get(key);
  if (known) return known;
  const cell = { x, y, shown: 0, held: 0, rest: 0 };
  cells.set(key, cell);
  return cell;
}

function toColumns(cells: Cell[], depth: number): PublishedLevel {
  const shown = cells.filter((cell) => cell.shown > 0);
  return {
    depth,
    x: Uint32Array.from(shown, (cell) => cell.x),
    y: Uint32Array.from(shown, (cell) => cell.y),
    count: Float64Array.from(shown, (cell) => cell.shown),
    rest: Float64Array.from(shown, (cell) => cell.rest),
  };
}
