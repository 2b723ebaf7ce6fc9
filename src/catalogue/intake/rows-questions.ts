import type { Indicator } from "../../domain/indicator";
import { figurePlans } from "./mapping/figure-plans";
import { saysReading, toldAggregation } from "./mapping/head-words";
import type { Draft } from "./vocabulary/draft";
import type { Candidate, DraftQuestion } from "./vocabulary/question";
import type { Recipe } from "./vocabulary/recipe";

/**
 * What becomes of several rows of an area where neither head, unit nor title tells; and of rates that
 * nothing weighs, where the table holds nothing else.
 */
export function rowsQuestions(
  { title, recipe: proposed }: Pick<Draft, "title" | "recipe">,
  recipe: Recipe,
  several: ReadonlySet<string>,
): DraftQuestion[] {
  const { answers = {}, indicators } = recipe;
  const rest = { title, recipe };
  return indicators
    .filter(({ id }) => several.has(id))
    .flatMap((indicator): DraftQuestion[] => {
      const { id, name } = indicator;
      const candidates = candidatesFor(indicator, rest);
      if (candidates.length === 0) return [];
      const asked = { indicators: [proposed.indicators.find((one) => one.id === id) ?? indicator] };
      const own = { id: `rows:${id}`, about: "rows", column: name.th } as const;
      return [{ ...own, candidates, answer: answers[own.id] ?? null, proposed: asked }];
    });
}

function candidatesFor(
  indicator: Indicator,
  { title, recipe }: { title: string; recipe: Recipe },
): Candidate[] {
  const { id, name, unit } = indicator;
  const told = toldAggregation(name.th, unit);
  const [sum, mean, none] = ["sum", "mean", "none"].map((answer) => ({ answer, evidence: [] }));
  if (told === null) {
    if (/จำนวน|number of/i.test(title)) return [];
    return indicator.aggregation === "sum" ? [sum!, mean!] : [mean!, sum!];
  }
  if (told === "sum" || saysReading(name.th)) return [];
  const isWeighed = figurePlans(recipe).some((p) => p.indicator === id && p.denominator >= 0);
  const isAlone = recipe.indicators.every(({ aggregation }) => aggregation !== "sum");
  return isAlone && !isWeighed ? [mean!, none!] : [];
}

/** The recipe with the rows of an indicator added up, averaged, or left without a figure. */
export function withRows(
  recipe: Recipe,
  proposed: DraftQuestion["proposed"],
  answer: string | null,
): Recipe {
  const [indicator] = proposed?.indicators ?? [];
  if (!indicator) return recipe;
  const { id, aggregation: before } = indicator;
  const { [id]: _, ...others } = recipe.duplicatesBy ?? {};
  const duplicatesBy = answer === "mean" ? { ...others, [id]: "mean" as const } : others;
  const isMean = before === "sum" || before === "none";
  const aggregation = answer === "sum" ? "sum" : answer === "mean" && isMean ? "mean" : before;
  const indicators = recipe.indicators.map((one) =>
    one.id === id ? { ...one, aggregation } : one,
  );
  return { ...recipe, duplicatesBy, indicators };
}
