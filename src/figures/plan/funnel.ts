import type { Scenario } from "../../domain/scenario";
import type { PlanData } from "./resolve-plan";

/** How many candidates are left once areas without a figure of a criterion are gone. */
export type FunnelStep = {
  readonly criterion: string;
  readonly left: number;
  readonly lost: number;
};

/** A unit that the plan leaves out, and why: the rules do, or these criteria have no figure of it. */
export type LeftOut = {
  readonly unit: number;
  readonly ruledOut: boolean;
  readonly lacks: readonly string[];
};

type Data = Pick<PlanData, "table" | "criteria">;

/**
 * Candidates after the rules, then after each criterion in turn, where areas without a figure are
 * not ranked. Steps that lose nobody are there too; the last one's `left` are those with a score.
 */
export function funnelOf(
  { table, criteria }: Data,
  { missing }: Pick<Scenario, "missing">,
): FunnelStep[] {
  if (missing !== "exclude") return [];
  let left = unitsOf(table).filter((unit) => table.passes[unit] === 1);
  return criteria.map((criterion, column) => {
    const before = left.length;
    left = left.filter((unit) => !isMissing(table, column, unit));
    return { criterion, left: left.length, lost: before - left.length };
  });
}

/** Which of some units have no place in the ranking, in their order, each with the reason. */
export function leftOutOf(
  { table, criteria }: Data,
  { missing }: Pick<Scenario, "missing">,
  units: readonly number[],
): LeftOut[] {
  return units.flatMap((unit) => {
    const ruledOut = table.passes[unit] === 0;
    const lacks =
      ruledOut || missing !== "exclude"
        ? []
        : criteria.filter((_, column) => isMissing(table, column, unit));
    return ruledOut || lacks.length > 0 ? [{ unit, ruledOut, lacks }] : [];
  });
}

function unitsOf({ passes }: PlanData["table"]): number[] {
  return Array.from(passes, (_, unit) => unit);
}

function isMissing({ values }: PlanData["table"], column: number, unit: number): boolean {
  return Number.isNaN(values[column]?.[unit] ?? Number.NaN);
}
