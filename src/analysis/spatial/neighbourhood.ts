import { finiteOrNaN, type Values } from "../numbers/values";

/** Rows of the neighbours of each area; weights are binary, or their rows standardised. */
export type Neighbours = readonly (readonly number[])[];

/**
 * The areas that have a value, numbered anew: `rows[k]` is the row of the k-th, `value[k]` its value,
 * `neighbours[k]` its neighbours that have values too, each once and never itself. Missing areas are left out, never taken as 0.
 */
export type Neighbourhood = { rows: number[]; value: Float64Array; neighbours: number[][] };

/** Leaves the areas without a value out of the values and of the neighbours. */
export function neighbourhood(values: Values, neighbours: Neighbours): Neighbourhood {
  const place = new Int32Array(values.length).fill(-1);
  const rows: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(finiteOrNaN(values[i]))) continue;
    place[i] = rows.push(i) - 1;
  }
  const neighboursWithin = (list: readonly number[], own: number) => [
    ...new Set(list.map((j) => place[j] ?? -1).filter((j) => j >= 0 && j !== own)),
  ];
  return {
    rows,
    value: Float64Array.from(rows, (row) => values[row]!),
    neighbours: rows.map((row, own) => neighboursWithin(neighbours[row] ?? [], own)),
  };
}

/** Values less their mean, and the sum of their squares (0 where all are equal). */
export function deviations(value: Float64Array): { z: Float64Array; squares: number } {
  if (value.every((x) => x === value[0])) return { z: new Float64Array(value.length), squares: 0 };
  const mean = value.reduce((sum, x) => sum + x, 0) / value.length;
  const z = value.map((x) => x - mean);
  return { z, squares: z.reduce((sum, x) => sum + x * x, 0) };
}
