import type { Indicator } from "../../domain/indicator";
import { figurePlans } from "./mapping/figure-plans";
import { saysReading, toldAggregation } from "./mapping/head-words";
import { byHead } from "./mapping/own-indicators";
import type { Draft } from "./vocabulary/draft";
import type { Candidate, DraftQuestion } from "./vocabulary/question";
import { headIdOf, type Recipe } from "./vocabulary/recipe";

/**
 * What becomes of several rows of an area where neither head, unit nor title tells; and of rates that
 * nothing weighs, where the table holds nothing else.
 */
export function rowsQuestions(
  { title, recipe: proposed }: Pick<Draft, "title" | "recipe">,
  recipe: Recipe,
  several: ReadonlySet<string>,
): DraftQuestion[] {
  const known = new Map(byHead(proposed).map(({ indicator }) => [indicator.id, indicator]));
  const met = byHead(recipe).filter(({ own }) => several.has(own));
  const byId = new Map(met.map(({ indicator }) => [indicator.id, indicator]));
  return [...byId.values()].flatMap((indicator): DraftQuestion[] => {
    const original = known.get(indicator.id) ?? indicator;
    const candidates = candidatesFor(original, title, recipe);
    if (candidates.length === 0) return [];
    const own = { id: `rows:${indicator.id}`, about: "rows", column: original.name.th } as const;
    const answer = recipe.answers?.[own.id] ?? null;
    return [{ ...own, candidates, answer, proposed: { indicators: [original] } }];
  });
}

const [SUM, MEAN, NONE] = [said("sum"), said("mean"), said("none")];

function said(answer: string): Candidate {
  return { answer, evidence: [] };
}

function candidatesFor(indicator: Indicator, title: string, recipe: Recipe): Candidate[] {
  const { id, name, unit, aggregation } = indicator;
  const told = toldAggregation(name.th, unit);
  if (told === null) {
    if (/จำนวน|number of/i.test(title)) return [];
    return aggregation === "sum" ? [SUM, MEAN] : [MEAN, SUM];
  }
  if (told === "sum" || saysReading(name.th)) return [];
  const isWeighed = figurePlans(recipe).some(
    (plan) => headIdOf(recipe, plan.indicator) === id && plan.denominator >= 0,
  );
  const isAlone = recipe.indicators.every((one) => one.aggregation !== "sum");
  return isAlone && !isWeighed ? [MEAN, NONE] : [];
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
  const averaged = before === "sum" || before === "none" ? "mean" : before;
  const aggregation = answer === "sum" ? "sum" : answer === "mean" ? averaged : before;
  const indicators = recipe.indicators.map((one) =>
    headIdOf(recipe, one.id) === id ? { ...one, aggregation } : one,
  );
  return { ...recipe, duplicatesBy, indicators };
}
