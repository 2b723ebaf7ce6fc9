/**
 * Areas as the planner's methods take them, one entry per area (row of the area table) throughout.
 * `codes`: DOPA codes, used to settle ties. `place`: number of the place that the quota counts in
 * (region, cluster …), 0 upwards, −1 = in no place and never chosen. `amphoe`: number of the amphoe.
 * `lon`, `lat`: degrees, NaN without a point. `values`: one column per criterion, NaN = missing.
 * `passes`: 1 where all rules on single areas hold.
 */
export type CandidateTable = {
  readonly codes: readonly string[];
  readonly place: Int32Array;
  readonly amphoe: Int32Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly values: readonly Float64Array[];
  readonly passes: Uint8Array;
};
