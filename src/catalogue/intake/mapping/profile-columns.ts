import type { TextTable } from "../../formats/format";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import type { ColumnProfile } from "../vocabulary/draft";
import type { ColumnMeaning } from "../vocabulary/recipe";
import { type ColumnFacts, columnFacts } from "./column-facts";
import { evidenceFor } from "./evidence";
import { filledColumns } from "./fill-down";
import { doubtsOf, guessFigures, guessIndicator, guessYear } from "./guess-figures";
import { crosswalkTarget, type Guesses, guessCodes, guessNames, guessPoints } from "./guess-places";
import { levelOf } from "./table-level";

/**
 * What each column of a table means by its head and its cells, with the evidence. A sample of some
 * thousand rows is looked at; `filled` and `distinct` (up to 50,000) count all. Value columns whose
 * head is only a year have the indicator "" until `proposeRecipe` names it.
 */
export function profileColumns(table: TextTable, gazetteer: Gazetteer): ColumnProfile[] {
  const all = columnFacts(table, gazetteer);
  const guesses = guessAll(all, table, gazetteer);
  const meanings = all.map(({ at }): ColumnMeaning => guesses.get(at) ?? { as: "ignored" });
  const filled = filledColumns(table, meanings, levelOf(table, meanings, gazetteer));
  const doubts = doubtsOf(all, guesses, table);
  return all.map((facts) => {
    const sign = doubts.get(facts.at)?.values ?? "head";
    const guess = guesses.get(facts.at) ?? { as: "ignored" };
    const below = filled.filter(({ at }) => at === facts.at);
    return {
      name: facts.head,
      filled: facts.filled,
      distinct: facts.distinct,
      samples: facts.samples,
      guess,
      evidence: [
        ...evidenceFor(facts, guess),
        ...below.map(({ rows }) => ({ kind: "filled-down" as const, rows })),
      ],
      ...(doubts.has(facts.at) ? { doubt: { kind: "no-figure", sign } } : {}),
    };
  });
}

function guessAll(all: readonly ColumnFacts[], table: TextTable, gazetteer: Gazetteer): Guesses {
  const guesses: Guesses = new Map();
  guessCodes(all, guesses, table, gazetteer);
  const target = crosswalkTarget(all, guesses);
  if (target >= 0) guesses.set(target, { as: "code" });
  guessYear(all, guesses, table);
  guessPoints(all, guesses);
  guessIndicator(all, guesses);
  guessNames(all, guesses, table);
  if (target < 0) guessFigures(all, guesses, table);
  return guesses;
}
