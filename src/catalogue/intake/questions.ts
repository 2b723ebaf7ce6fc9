import { figurePlans } from "./mapping/figure-plans";
import { isYearCertain } from "./mapping/year-readings";
import type { Draft, Review } from "./vocabulary/draft";
import type { YearEvidence } from "./vocabulary/evidence";
import type { DraftQuestion } from "./vocabulary/question";
import type { Recipe } from "./vocabulary/recipe";

/** What a table of figures leaves uncertain under a recipe, with what was answered. */
export function questionsOf(draft: Pick<Draft, "years">, recipe: Recipe): DraftQuestion[] {
  if (recipe.kind !== "indicators") return [];
  return [...yearQuestion(draft.years, recipe)];
}

/** The recipe with an answer taken over; `null` takes the answer back. */
export function withAnswer(
  recipe: Recipe,
  { id, about }: Pick<DraftQuestion, "id" | "about">,
  answer: string | null,
): Recipe {
  const { [id]: _, ...others } = recipe.answers ?? {};
  const answers = answer === null ? others : { ...others, [id]: answer };
  const told = { ...recipe, answers };
  switch (about) {
    case "year":
      return { ...told, yearBe: answer === null ? null : Number(answer) };
  }
}

/** The year of figures that neither heads nor a column date, with what tells it; `null`: none, or asked for. */
export function ownYearOf({ years }: Pick<Draft, "years">, recipe: Recipe): Review["ownYear"] {
  const { yearBe } = recipe;
  const isAsked = yearQuestion(years, recipe).length > 0;
  if (yearBe === null || isAsked || !usesOwnYear(recipe)) return null;
  return { yearBe, toldBy: years.find((one) => one.yearBe === yearBe) ?? null };
}

function usesOwnYear(recipe: Recipe): boolean {
  const dated = recipe.columns.some(({ as }) => as === "year");
  return !dated && figurePlans(recipe).some(({ yearBe }) => yearBe === null);
}

const YEAR_QUESTION = { id: "year", about: "year" } as const;

/** The year of figures that neither their head nor a column dates. */
function yearQuestion(years: readonly YearEvidence[], recipe: Recipe): DraftQuestion[] {
  if (!usesOwnYear(recipe) || isYearCertain(years)) return [];
  const { yearBe, answers = {} } = recipe;
  const answer = answers[YEAR_QUESTION.id] !== undefined && yearBe !== null ? yearBe : null;
  const candidates = [...new Set(years.map((one) => one.yearBe))].map((year) => ({
    answer: String(year),
    evidence: years.filter((one) => one.yearBe === year),
  }));
  const said = answer === null ? null : String(answer);
  return [{ ...YEAR_QUESTION, column: "", candidates, answer: said }];
}
