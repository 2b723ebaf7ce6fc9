import type { FinestCells } from "../analysis/privacy/household-grid";
import { sql } from "../engine/sql";
import type { Question } from "./question";

/**
 * Households are shown in two classes that share none, each with its own grid, so that one cannot
 * be subtracted from the other: those that fail at least one dimension, and those that fail none.
 */
export type HouseholdClass = "poor" | "other";

/**
 * All households counted by class in web-mercator cells, 2^depth to a side from the north-west.
 * Raw counts, down to 1: they go into `publishedCells` and nowhere else. Pins without a place, or
 * beyond the map's 85°, are in no cell.
 */
export const householdCells: Question<
  { readonly depth: number },
  Record<HouseholdClass, FinestCells>
> = {
  name: "household-cells",
  sql: ({ depth }) => sql`
    with pin as (
      select mask > 0 as poor, lon::double as lon, radians(lat::double) as phi from household
      where lon between -180 and 180 and lat between -85 and 85)
    select poor,
      least(floor((lon + 180) / 360 * ${2 ** depth}), ${2 ** depth - 1})::uinteger as x,
      floor((1 - ln(tan(phi) + 1 / cos(phi)) / pi()) / 2 * ${2 ** depth})::uinteger as y,
      count(*)::integer as n
    from pin group by 1, 2, 3`,
  read: (columns) => {
    const [poor, x] = [columns.numbers("poor"), columns.numbers("x")];
    const [y, count] = [columns.numbers("y"), columns.numbers("n")];
    const where = (isPoor: number): FinestCells => {
      const pick = (column: Float64Array) => column.filter((_, row) => poor[row] === isPoor);
      return { x: pick(x), y: pick(y), count: pick(count) };
    };
    return { poor: where(1), other: where(0) };
  },
};
