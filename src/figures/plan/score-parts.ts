import { numberAt } from "../../base/column";
import type { Scenario, ScenarioCriterion } from "../../domain/scenario";
import type { Ranked } from "./plan-choice";
import { rankOfUnit } from "./rank-of-unit";
import type { PlanData } from "./resolve-plan";

/** What one criterion gives to the score of a unit. */
export type ScorePart = {
  readonly criterion: ScenarioCriterion;
  /** The figure itself; NaN where it is missing (the scenario's rule for gaps stood in for it). */
  readonly value: number;
  readonly yearBe: number | null;
  readonly demonstration: boolean;
  /** The figure made comparable, more is better. */
  readonly comparable: number;
  /** Points out of 100; under TOPSIS, whose scores are no sum, NaN. */
  readonly points: number;
};

/** Score (0–100), rank and parts of a unit; `of` units are ranked. */
export type ScoreOfUnit = {
  readonly score: number;
  readonly rank: number;
  readonly of: number;
  readonly parts: readonly ScorePart[];
};

/** How a unit came by its score, in the order of the criteria; `null` for a unit without one. */
export function scoreParts(
  data: PlanData,
  ranked: Ranked,
  { criteria, method }: Pick<Scenario, "criteria" | "method">,
  unit: number,
): ScoreOfUnit | null {
  const rank = rankOfUnit(ranked, unit);
  if (rank === null) return null;
  const used = data.criteria.flatMap((id) => criteria.find((one) => one.id === id) ?? []);
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  const parts = used.map((criterion): ScorePart => {
    const column = data.criteria.indexOf(criterion.id);
    const measured = data.measured.get(criterion.id);
    const comparable = data.normalised.columns[column]?.[unit] ?? Number.NaN;
    return {
      criterion,
      value: data.table.values[column]?.[unit] ?? Number.NaN,
      yearBe: measured?.yearBe ?? null,
      demonstration: measured?.demonstration ?? false,
      comparable,
      points: method === "topsis" ? Number.NaN : (100 * criterion.weight * comparable) / total,
    };
  });
  const score = 100 * numberAt(ranked.score, unit);
  return { score, rank, of: ranked.order.length, parts };
}
