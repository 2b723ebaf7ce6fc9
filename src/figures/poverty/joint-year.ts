import { peopleByMask } from "../../analysis";
import { numberAt } from "../../base/column";
import { STATUS_CODE, type YearValues } from "../../domain/observation";
import { CELLS } from "../../domain/poverty";

/**
 * Everybody surveyed in one year by joint cell: for area i and mask m the people at `32 · i + m`,
 * mask 0 = deprived in nothing. Areas whose `status` is not `STATUS_CODE.value` hold zeros.
 */
export type JointYear = { readonly people: Float64Array; readonly status: Uint8Array };

const MASKS = Array.from({ length: CELLS }, (_, mask) => mask);

/**
 * Joint cells of a year (32 per area, place 0 empty) with the people surveyed, which are the
 * denominators of `poverty_any`. An area with poor people but no cells is suppressed: its cells
 * were held back when they were counted. Without a denominator, or nobody surveyed, it is missing.
 */
export function jointYear(cells: Int32Array, any: YearValues): JointYear {
  const people = new Float64Array(cells.length);
  const status = new Uint8Array(cells.length / CELLS).fill(STATUS_CODE.missing);
  for (let row = 0; row < status.length; row++) {
    const own = cells.subarray(row * CELLS, (row + 1) * CELLS);
    status[row] = statusOf(any, row, own);
    if (status[row] !== STATUS_CODE.value) continue;
    people.set(peopleByMask(MASKS, own, numberAt(any.denominator, row)), row * CELLS);
  }
  return { people, status };
}

function statusOf(any: YearValues, row: number, cells: Int32Array): number {
  const status = any.status[row] ?? STATUS_CODE.missing;
  if (status !== STATUS_CODE.value) return status;
  if (!(numberAt(any.denominator, row) > 0)) return STATUS_CODE.missing;
  const hasPeople = cells.some((count) => count > 0);
  return !hasPeople && numberAt(any.numerator, row) > 0
    ? STATUS_CODE.suppressed
    : STATUS_CODE.value;
}
