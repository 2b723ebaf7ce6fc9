import type { AreaTable } from "../../domain/area";
import type { Group } from "../../domain/programme";

/**
 * Why an area is left out of a comparison: its role has no start year; it was in the programme in
 * the first year already; it begins after the second; it lacks a figure in one of the years.
 */
export const LEFT_OUT_REASONS = ["no-start", "early", "late", "no-first", "no-second"] as const;

/** One of {@link LEFT_OUT_REASONS}. */
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** An area of a comparison as SQL tells it; `group` is the one of its role, `reason` null = compared. */
export type ComparedArea = {
  readonly code: string;
  readonly group: Group;
  readonly reason: LeftOutReason | null;
  /** Compared although its role begins after both years, for want of areas that begin between them. */
  readonly isAhead: boolean;
};

/** An area that is left out, by its row in the area table; `group` is the one it would be in. */
export type LeftOut = {
  readonly row: number;
  readonly group: Group;
  readonly reason: LeftOutReason;
};

/** Who is compared in two years, or in one. */
export type ComparedAreas = {
  /** In the order given: pilots first. */
  readonly leftOut: readonly LeftOut[];
  /** Rows of the areas in the rollout group, those that lack a figure among them. */
  readonly rollout: readonly number[];
  /** Roles of which no area began between the years and some begin later: both years lie before them. */
  readonly ahead: Readonly<Record<"pilot" | "rollout", boolean>>;
};

/** Sorts the areas of an answer by what they are. Codes that are no current tambons are passed over. */
export function comparedAreas(areas: AreaTable, told: readonly ComparedArea[]): ComparedAreas {
  const known = told.flatMap((one) => {
    const row = areas.indexOf.get(one.code);
    return row === undefined ? [] : [{ ...one, row }];
  });
  const isAhead = (of: Group) => known.some(({ group, isAhead }) => group === of && isAhead);
  return {
    leftOut: known.flatMap(({ row, group, reason }) => (reason ? [{ row, group, reason }] : [])),
    rollout: known
      .filter(({ group, reason }) => group === "rollout" && !isOutside(reason))
      .map(({ row }) => row),
    ahead: { pilot: isAhead("pilot"), rollout: isAhead("rollout") },
  };
}

/** Whether an area with this reason is in no group at all; who only lacks a figure stays in its own. */
function isOutside(reason: LeftOutReason | null): boolean {
  return reason === "no-start" || reason === "early" || reason === "late";
}
