import type { CandidateTable } from "./candidate-table";
import { type Candidates, candidatesOf, totalScore } from "./candidates";
import type { Choice, ChoiceRules, Chosen } from "./choice";
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
  const candidates = candidatesOf(table, score, rules);
  const impossible = impossibleRules(candidates);
  if (impossible.length > 0) return { kind: "impossible", rules: impossible };
  if (needsSolver(candidates)) return null;
  return chosenByGreedy(candidates, greedy(candidates));
}

/** Whether the rules are more than the matroid of {@link greedy}. */
export function needsSolver(candidates: Candidates): boolean {
  return (
    candidates.rules.minDistanceKm > 0 || (candidates.rules.onePerAmphoe && !isNested(candidates))
  );
}

/** The greedy set with its runners-up. */
export function chosenByGreedy(candidates: Candidates, chosen: readonly number[]): Chosen {
  return {
    kind: "chosen",
    chosen,
    runnersUp: greedyRunnersUp(candidates, chosen),
    proof: "greedy-is-exact",
    undecided: [],
    objective: totalScore(candidates, chosen),
  };
}
