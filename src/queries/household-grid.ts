import { type PublishedLevel, publishedCells } from "../analysis/privacy/household-grid";
import { numberAt } from "../base/column";
import type { HouseholdClass, householdCells } from "./household-cells";

/** Depth of the smallest cells: about 600 m a side in Thailand. */
export const FINEST_DEPTH = 16;

/** Cells are about 32 pixels of a 512-pixel tile: this much deeper than the zoom. */
const DEPTH_BELOW_ZOOM = 4;

/** What may be shown of all households, for every zoom at once; see `publishedCells`. */
export type HouseholdGrid = Readonly<
  Record<HouseholdClass, { readonly levels: readonly PublishedLevel[]; readonly held: number }>
>;

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** Cells to draw, coarse ones first; `count` of each array is `households.length`. */
export type VisibleCells = {
  /** West, south, east, north of each cell in degrees, four numbers per cell. */
  readonly bounds: Float64Array;
  /** Households of the cell: 5 or more. */
  readonly households: Float64Array;
  /**
   * 1 where the cell is larger than the others and stands for the households in it that no
   * smaller cell may show; 0 for a cell of this zoom.
   */
  readonly remainder: Uint8Array;
};

type Levels = readonly PublishedLevel[];

/**
 * The grid of all households. It is made once, from all pins and never from those in view, so that
 * neither panning nor zooming can tell a household apart. Each class is a task of its own, to let
 * the screen draw in between.
 */
export async function householdGrid(
  cells: ReturnType<typeof householdCells.read>,
): Promise<HouseholdGrid> {
  const poor = await inOwnTask(() => publishedCells(cells.poor, { depth: FINEST_DEPTH }));
  const other = await inOwnTask(() => publishedCells(cells.other, { depth: FINEST_DEPTH }));
  return { poor, other };
}

function inOwnTask<T>(job: () => T): Promise<T> {
  return new Promise<void>((resolve) => setTimeout(resolve)).then(job);
}

/**
 * The cells of a class at a zoom that touch a box. Over the whole earth their households sum to
 * all households less those that the grid holds back; none gives empty arrays.
 */
export function visibleCells(
  grid: HouseholdGrid,
  group: HouseholdClass,
  zoom: number,
  box: Box,
): VisibleCells {
  const depth = Math.min(FINEST_DEPTH, Math.max(0, Math.round(zoom) + DEPTH_BELOW_ZOOM));
  const found: { bounds: Box; households: number; remainder: boolean }[] = [];
  for (const level of (grid[group].levels as Levels).slice(0, depth + 1)) {
    const isRemainder = level.depth < depth;
    const households = isRemainder ? level.rest : level.count;
    level.x.forEach((x, i) => {
      if (households[i] === 0) return;
      const bounds = boundsOf(x, numberAt(level.y, i), level.depth);
      if (!touches(bounds, box)) return;
      found.push({ bounds, households: numberAt(households, i), remainder: isRemainder });
    });
  }
  return {
    bounds: Float64Array.from(found.flatMap((cell) => cell.bounds)),
    households: Float64Array.from(found, (cell) => cell.households),
    remainder: Uint8Array.from(found, (cell) => Number(cell.remainder)),
  };
}

/** Corners of a web-mercator cell. */
function boundsOf(x: number, y: number, depth: number): Box {
  const lon = (column: number) => (column / 2 ** depth) * 360 - 180;
  const lat = (row: number) =>
    (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / 2 ** depth))) * 180) / Math.PI;
  return [lon(x), lat(y + 1), lon(x + 1), lat(y)];
}

function touches(a: Box, b: Box): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}
