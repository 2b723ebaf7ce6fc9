import type { Draft, Review } from "../../../catalogue/intake/vocabulary/draft";
import type { DraftQuestion } from "../../../catalogue/intake/vocabulary/question";
import type { Recipe } from "../../../catalogue/intake/vocabulary/recipe";
import type { AreaTable } from "../../../domain/area";
import type { Indicator } from "../../../domain/indicator";

/** What every part of a draft's card is given; `onChange` takes the whole new recipe. */
export type DraftProps = {
  readonly draft: Draft;
  readonly recipe: Recipe;
  readonly review: Review | null;
  readonly reviewing: boolean;
  readonly areas: AreaTable;
  /** Indicators of the catalogue that a column may be of. */
  readonly indicators: readonly Indicator[];
  onChange(recipe: Recipe): void;
  /** An answer to a question of the review, or `null` to take it back. */
  onAnswer(question: Pick<DraftQuestion, "id" | "about" | "proposed">, answer: string | null): void;
};

/** Whether nothing keeps a draft from being taken over, and nothing of it is asked. */
export function isSound(review: Review | null): boolean {
  if (!review || review.faults.length > 0) return false;
  return review.questions.every(({ answer }) => answer !== null);
}

/** The definition of an indicator that a recipe names, its own first; null for an unknown id. */
export function indicatorOf(props: DraftProps, id: string): Indicator | null {
  const all = [...props.recipe.indicators, ...props.indicators];
  return all.find((one) => one.id === id) ?? null;
}
