import { STATUS_CODE, type YearValues } from "../../domain/observation";
import { quantileSorted } from "../numbers/values";

/**
 * One indicator over a set of areas. `areas` = `reported` + `missing` + `suppressed` +
 * `notApplicable`. `coverage` is reported / areas, 0 to 1. `weight` is the sum behind `mean`
 * (people, usually). Median, quartiles (type 7), range and `deviation` (standard, n − 1) are over
 * reported areas, each counted once. What cannot be said is `null`: all of them without a reported
 * area, `deviation` with only one, `mean` without any weight, `coverage` without areas.
 */
export type Summary = {
  areas: number;
  reported: number;
  missing: number;
  suppressed: number;
  notApplicable: number;
  coverage: number | null;
  weight: number;
  mean: number | null;
  median: number | null;
  q1: number | null;
  q3: number | null;
  min: number | null;
  max: number | null;
  deviation: number | null;
};

/** Statistics of a slice over the areas in `members` (row numbers); weights from `meanWeights`. */
export function summarise(
  yearValues: YearValues,
  weights: Float64Array,
  members: ArrayLike<number>,
): Summary {
  const byStatus = [0, 0, 0, 0];
  const values = new Float64Array(members.length);
  let reported = 0;
  let weight = 0;
  let weighted = 0;
  for (let m = 0; m < members.length; m++) {
    const i = members[m]!;
    const value = yearValues.value[i]!;
    if (yearValues.status[i] !== STATUS_CODE.value || !Number.isFinite(value)) {
      byStatus[absence(yearValues.status[i]!)]!++;
      continue;
    }
    values[reported++] = value;
    weight += weights[i]!;
    weighted += weights[i]! * value;
  }
  return {
    areas: members.length,
    reported,
    missing: byStatus[STATUS_CODE.missing]!,
    suppressed: byStatus[STATUS_CODE.suppressed]!,
    notApplicable: byStatus[STATUS_CODE.not_applicable]!,
    coverage: members.length > 0 ? reported / members.length : null,
    weight,
    mean: weight > 0 ? weighted / weight : null,
    ...distribution(values.subarray(0, reported).sort()),
  };
}

function distribution(sorted: Float64Array) {
  const at = (share: number) => (sorted.length > 0 ? quantileSorted(sorted, share) : null);
  return {
    median: at(0.5),
    q1: at(0.25),
    q3: at(0.75),
    min: at(0),
    max: at(1),
    deviation: sampleDeviation(sorted),
  };
}

function sampleDeviation(values: Float64Array): number | null {
  const n = values.length;
  if (n < 2) return null;
  const mean = values.reduce((sum, x) => sum + x, 0) / n;
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1));
}

/** Why a value is not there; a `value` that is no number counts as missing. */
function absence(status: number): number {
  return status === STATUS_CODE.value ? STATUS_CODE.missing : status;
}
