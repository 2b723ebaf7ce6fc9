import { DIMENSIONS } from "./indicator";

/** What a household's dimension is: failed, passed, or not applicable (which is no pass). */
export type DimensionResult = "fail" | "pass" | "not-applicable";

/** One surveyed household; it never leaves the code that counts it. */
export type SurveyedHousehold = {
  readonly areaCode: string;
  readonly yearBe: number;
  /** From 1. */
  readonly members: number;
  /** Along {@link DIMENSIONS}. */
  readonly results: readonly DimensionResult[];
};

/**
 * Households of one area and year counted by joint cell: index = mask of failed dimensions (bit 0
 * health …), 0 = none failed. `applicable` holds, along {@link DIMENSIONS}, those to whom a
 * dimension applies: the base of its rate. People are members: a failed dimension counts all of them.
 */
export type HouseholdCounts = {
  readonly areaCode: string;
  readonly yearBe: number;
  readonly people: readonly number[];
  readonly households: readonly number[];
  readonly applicablePeople: readonly number[];
  readonly applicableHouseholds: readonly number[];
};

/**
 * What may be shown of an area's counts inside government; `total` is the number of people surveyed.
 * `isPublic`: whether its rates may stand in an export for the public too.
 */
export type HouseholdProtection = {
  readonly cells: boolean;
  readonly rates: boolean;
  readonly total: boolean;
  readonly isPublic: boolean;
};

/** Mask of the dimensions a household fails; 0 = none. */
export function failedMask(results: readonly DimensionResult[]): number {
  return results.reduce((mask, result, d) => (result === "fail" ? mask | (1 << d) : mask), 0);
}

/** Households → counts by area and year, in order of year and code. None gives []. */
export function countHouseholds(households: readonly SurveyedHousehold[]): HouseholdCounts[] {
  const counts = new Map<string, ReturnType<typeof emptyCounts>>();
  for (const { areaCode, yearBe, members, results } of households) {
    const key = `${yearBe} ${areaCode}`;
    const own = counts.get(key) ?? emptyCounts(areaCode, yearBe);
    counts.set(key, own);
    const mask = failedMask(results);
    own.people[mask]! += members;
    own.households[mask]! += 1;
    results.forEach((result, d) => {
      if (result === "not-applicable") return;
      own.applicablePeople[d]! += members;
      own.applicableHouseholds[d]! += 1;
    });
  }
  return [...counts.keys()].sort().map((key) => counts.get(key)!);
}

function emptyCounts(areaCode: string, yearBe: number) {
  const cells = () => Array<number>(2 ** DIMENSIONS.length).fill(0);
  const each = () => Array<number>(DIMENSIONS.length).fill(0);
  return {
    areaCode,
    yearBe,
    people: cells(),
    households: cells(),
    applicablePeople: each(),
    applicableHouseholds: each(),
  };
}

/** Sum of the cells whose mask has any of these bits; bits 31 = failing at least one dimension. */
export function failing(cells: readonly number[], bits: number): number {
  return cells.reduce((sum, count, mask) => ((mask & bits) === 0 ? sum : sum + count), 0);
}
