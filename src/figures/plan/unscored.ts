import type { PlanData } from "./resolve-plan";

/** Candidates without a score, as a criterion of theirs has no value. */
export function unscored({
  table: { passes },
  normalised: { columns },
}: Pick<PlanData, "table" | "normalised">): number[] {
  const [first] = columns;
  if (!first) return [];
  return [...passes.keys()].filter((unit) => passes[unit] === 1 && Number.isNaN(first[unit]));
}
