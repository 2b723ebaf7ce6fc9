import type {
  ColumnMeaning,
  FigureMeaning,
  PlaceDecision,
  Recipe,
} from "../../../catalogue/intake/vocabulary/recipe";
import {
  completeIndicator,
  defaultAggregation,
  type Indicator,
  type Unit,
} from "../../../domain/indicator";

type Figure = Extract<ColumnMeaning, { indicator: string }>;

/** Whether a column holds figures of an indicator. */
export function isFigure(meaning: ColumnMeaning): meaning is Figure {
  return "indicator" in meaning;
}

/** A meaning as the value of a select; indicator and year are asked for beside it. */
export function meaningKey(meaning: ColumnMeaning): string {
  return meaning.as === "name" ? `name.${meaning.level}` : meaning.as;
}

/** The meaning that a select's value names; figures keep indicator and year of `before`. */
export function meaningOf(key: string, before: ColumnMeaning, indicator: string): ColumnMeaning {
  const [as, level] = key.split(".");
  if (as === "name") return { as, level: level as "whole" };
  if (as === "value" || as === "numerator" || as === "denominator") {
    const known: FigureMeaning = isFigure(before) ? before : { indicator, yearBe: null };
    const { indicator: of, yearBe, scale } = known;
    return { as, indicator: of, yearBe, ...(scale === undefined ? {} : { scale }) };
  }
  return { as: as as "ignored" };
}

/** The recipe with another meaning of one column; indicators that nothing names any more go. */
export function withMeaning(recipe: Recipe, column: number, meaning: ColumnMeaning): Recipe {
  const columns = recipe.columns.map((one, i) => (i === column ? meaning : one));
  return {
    ...recipe,
    kind: recipe.kind === "nothing" ? "indicators" : recipe.kind,
    columns,
    indicators: namedBy(recipe.indicators, columns, recipe.countRows),
  };
}

/** The recipe with its rows counted as one more indicator, or not. */
export function withRowCount(recipe: Recipe, count: Indicator | null): Recipe {
  const { countRows, ...rest } = recipe;
  const kind = recipe.kind === "nothing" ? ("indicators" as const) : recipe.kind;
  if (count) return withIndicator({ ...rest, kind, countRows: count.id }, count);
  return { ...rest, indicators: recipe.indicators.filter(({ id }) => id !== countRows) };
}

function namedBy(
  indicators: readonly Indicator[],
  columns: readonly ColumnMeaning[],
  counted: string | undefined,
): Indicator[] {
  if (columns.some((column) => column.as === "indicator")) return [...indicators];
  const named = new Set(columns.filter(isFigure).map((column) => column.indicator));
  return indicators.filter(({ id }) => named.has(id) || id === counted);
}

/** An indicator is defined once; its second definition replaces the first. */
export function withIndicator(recipe: Recipe, indicator: Indicator): Recipe {
  const others = recipe.indicators.filter(({ id }) => id !== indicator.id);
  const index = recipe.indicators.findIndex(({ id }) => id === indicator.id);
  const at = index < 0 ? others.length : index;
  return { ...recipe, indicators: [...others.slice(0, at), indicator, ...others.slice(at)] };
}

/** The indicator in another unit; how it goes up follows where nobody chose otherwise. */
export function inUnit(indicator: Indicator, unit: Unit): Indicator {
  const isDefault = indicator.aggregation === defaultAggregation(indicator.unit);
  const aggregation = isDefault ? defaultAggregation(unit) : indicator.aggregation;
  return { ...indicator, unit, aggregation };
}

/** A fresh indicator named after a column; its id is free among `taken`. */
export function indicatorFromHead(
  head: string,
  dataset: string,
  taken: ReadonlySet<string>,
): Indicator {
  const ascii = head.toLowerCase().replace(/[^a-z0-9]+/g, "_");
  const slug = ascii.replace(/^_+|_+$/g, "").slice(0, 40) || "figure";
  const stem = `${dataset.replace(/[^a-z0-9]+/gi, "_")}_${slug}`;
  let id = stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}_${n}`;
  const name = head.trim() === "" ? id : head.trim();
  return completeIndicator({
    id,
    name: { th: name, en: name },
    unit: "index",
    direction: "neutral",
    dimension: null,
    decimals: 2,
    family: id,
  });
}

/**
 * The recipe after a place was decided by hand; a later decision about a text replaces an earlier
 * one. What a crosswalk says of it stays beneath.
 */
export function decide(recipe: Recipe, raw: string, code: string): Recipe {
  const decision: PlaceDecision = { raw, code, by: "hand" };
  return { ...recipe, decisions: [...without(recipe.decisions, raw, "hand"), decision] };
}

/** The recipe without the decision about a place text: that of a person, else that of a crosswalk. */
export function undecide(recipe: Recipe, raw: string): Recipe {
  const { decisions } = recipe;
  const byHand = decisions.some((one) => one.raw === raw && one.by === "hand");
  return { ...recipe, decisions: without(decisions, raw, byHand ? "hand" : "crosswalk") };
}

function without(
  decisions: readonly PlaceDecision[],
  raw: string,
  by: PlaceDecision["by"],
): PlaceDecision[] {
  return decisions.filter((one) => one.raw !== raw || one.by !== by);
}

/** The decisions that hold, one per text: those of a person first, the latest at the top. */
export function holding(decisions: readonly PlaceDecision[]): PlaceDecision[] {
  const byRaw = new Map(decisions.map((one) => [one.raw, one]));
  const all = [...byRaw.values()];
  const byHand = all.filter(({ by }) => by === "hand").reverse();
  return [...byHand, ...all.filter(({ by }) => by === "crosswalk")];
}
