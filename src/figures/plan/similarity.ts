import { numberAt } from "../../base/column";
/**
 * How far each unit is from one chosen unit over some columns: each column is standardised (mean 0,
 * standard deviation 1 over the units that have it), the distance is Euclidean per column (root of
 * the mean square). Smaller is more alike; 0 is the unit itself. Columns without variance or without
 * a value of the chosen unit say nothing and are left out; a unit that lacks one of the others has
 * no distance.
 */
export function standardisedDistance(columns: readonly Float64Array[], unit: number): Float64Array {
  const count = columns[0]?.length ?? 0;
  const used = columns.filter((column) => spread(column) > 0 && !Number.isNaN(column[unit]));
  const sums = new Float64Array(count).fill(used.length === 0 ? Number.NaN : 0);
  for (const column of used) {
    const scale = spread(column);
    column.forEach((value, i) => {
      sums[i]! += ((value - numberAt(column, unit)) / scale) ** 2;
    });
  }
  return sums.map((sum) => Math.sqrt(sum / used.length));
}

/** Standard deviation over what is known; 0 for fewer than two values. */
function spread(column: Float64Array): number {
  const reported = column.filter((value) => !Number.isNaN(value));
  if (reported.length < 2) return 0;
  const mean = reported.reduce((sum, value) => sum + value, 0) / reported.length;
  return Math.sqrt(reported.reduce((sum, value) => sum + (value - mean) ** 2, 0) / reported.length);
}
