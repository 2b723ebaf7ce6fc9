import type { CandidateTable } from "./candidate-table";
import type { Choice, ChoiceRules, Chosen } from "./choice";
import { type Field, makeField, totalScore } from "./field";
import { greedy, greedyRunnersUp, isNested } from "./greedy";
import { impossibleRules } from "./impossible-rules";

/**
 * The exact choice at once, where greedy is proven to find it: no least distance, and each amphoe in
 * one place if one per amphoe is asked for. `null`: only {@link choose} can say.
 */
export function chooseFast(
  table: CandidateTable,
  score: Float64Array,
  rules: ChoiceRules,
): Choice | null {
  const field = makeField(table, score, rules);
  const impossible = impossibleRules(field);
  if (impossible.length > 0) return { kind: "impossible", rules: impossible };
  if (needsSolver(field)) return null;
  return chosenByGreedy(field, greedy(field));
}

/** Whether the rules are more than the matroid of {@link greedy}. */
export function needsSolver(field: Field): boolean {
  return field.rules.minDistanceKm > 0 || (field.rules.onePerAmphoe && !isNested(field));
}

/** The greedy set with its runners-up. */
export function chosenByGreedy(field: Field, chosen: readonly number[]): Chosen {
  return {
    kind: "chosen",
    chosen,
    runnersUp: greedyRunnersUp(field, chosen),
    proof: "greedy-is-exact",
    undecided: [],
    objective: totalScore(field, chosen),
  };
}
