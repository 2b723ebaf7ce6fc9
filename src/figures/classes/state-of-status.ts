import { AREA_CLASS } from "../../domain/area-class";
import { STATUS_CODE, type YearValues } from "../../domain/observation";

const STATE_OF_STATUS: Readonly<Record<number, number>> = {
  [STATUS_CODE.missing]: AREA_CLASS.missing,
  [STATUS_CODE.suppressed]: AREA_CLASS.suppressed,
  [STATUS_CODE.not_applicable]: AREA_CLASS.notApplicable,
};

/** State of `AREA_CLASS` of a status; no status is no data, and a value has no state: `null`. */
export function stateOfStatus(status: number | undefined): number | null {
  return STATE_OF_STATUS[status ?? STATUS_CODE.missing] ?? null;
}

/** State of an area for which no figure could be made: as published, else no data. */
export function stateOf(yearValues: Pick<YearValues, "status">, row: number): number {
  return stateOfStatus(yearValues.status[row]) ?? AREA_CLASS.missing;
}
