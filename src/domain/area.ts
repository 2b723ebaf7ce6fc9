/**
 * The 7,436 current tambons and khwaeng as parallel columns; the row number is the area's index
 * everywhere (typed arrays, geometry, colour tables). `lon`/`lat` are NaN for the codes without a
 * point. `population` and `households` are registered counts of `populationYear` (BE).
 */
export type AreaTable = {
  readonly count: number;
  readonly code: readonly string[];
  readonly nameTh: readonly string[];
  readonly nameEn: readonly string[];
  readonly amphoeCode: readonly string[];
  readonly amphoeTh: readonly string[];
  readonly amphoeEn: readonly string[];
  readonly provinceCode: readonly string[];
  readonly provinceTh: readonly string[];
  readonly provinceEn: readonly string[];
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly population: Float64Array;
  readonly households: Float64Array;
  readonly hasBoundary: Uint8Array;
  readonly indexOf: ReadonlyMap<string, number>;
};

/** Year (BE) of the registered population and households in {@link AreaTable}. */
export const POPULATION_YEAR_BE = 2564;
