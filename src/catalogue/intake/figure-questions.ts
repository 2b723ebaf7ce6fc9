import type { Indicator } from "../../domain/indicator";
import type { Draft } from "./vocabulary/draft";
import type { Evidence } from "./vocabulary/evidence";
import type { DraftQuestion } from "./vocabulary/question";
import type { ColumnMeaning, Recipe } from "./vocabulary/recipe";

/** Whether columns hold figures whose head or values speak against it. */
export function figureQuestions(
  { columns, recipe: proposed }: Pick<Draft, "columns" | "recipe">,
  { answers = {} }: Recipe,
): DraftQuestion[] {
  return columns.flatMap(({ name, doubt, evidence }, at): DraftQuestion[] => {
    const meaning = proposed.columns[at];
    if (!doubt || meaning?.as !== "value") return [];
    const id = `figure:${name}`;
    const against = { answer: "no", evidence: [doubt] };
    const candidates = [{ answer: "yes", evidence: sharesOf(evidence) }, against];
    const indicators = proposed.indicators.filter((one) => one.id === meaning.indicator);
    const asked = { column: { at, meaning }, indicators };
    const answer = answers[id] ?? null;
    return [{ id, about: "figure", column: name, candidates, answer, proposed: asked }];
  });
}

function sharesOf(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ kind }) => kind === "share");
}

/** The recipe with a column read as figures, or left out with an indicator that nothing else names. */
export function withFigure(
  recipe: Recipe,
  proposed: DraftQuestion["proposed"],
  answer: string | null,
): Recipe {
  if (proposed?.column?.meaning.as !== "value") return recipe;
  const { at, meaning } = proposed.column;
  const now = recipe.columns[at];
  const figures = now?.as === "value" ? now : meaning;
  const next: ColumnMeaning = answer === "no" ? { as: "ignored" } : figures;
  const columns = recipe.columns.map((one, i) => (i === at ? next : one));
  const isKnown = recipe.indicators.some(({ id }) => id === figures.indicator);
  const fresh = isKnown ? [] : proposed.indicators;
  const left = figures.indicator;
  const isNamed = columns.some((one) => "indicator" in one && one.indicator === left);
  const isKept = ({ id }: Indicator) => id !== left || isNamed;
  return { ...recipe, columns, indicators: [...recipe.indicators, ...fresh].filter(isKept) };
}
