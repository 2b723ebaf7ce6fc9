import type { ColumnMeaning, Recipe } from "../vocabulary/recipe";

/** Which columns make up one figure of each row; −1 = none. */
export type FigurePlan = {
  /** "" = the indicator that the row names. */
  readonly indicator: string;
  /** Year of the head; null = the row's. */
  readonly yearBe: number | null;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  /** The denominator is of every indicator: only rates take it. */
  readonly denominatorOfAll: boolean;
  /** What the cells of each are multiplied by. */
  readonly scale: Readonly<Record<"value" | "numerator" | "denominator", number>>;
  /** Every row is one of the indicator, whatever its columns hold. */
  readonly counts?: true;
};

type FigureColumn = {
  readonly at: number;
  readonly meaning: Extract<ColumnMeaning, { indicator: string }>;
};

/**
 * The figures that each row of a recipe gives: one per indicator and year, its value, numerator and
 * denominator columns brought together. A denominator of a year serves the figures of that year,
 * one without a year all figures. A second value column of the same indicator and year is a figure
 * of its own. Where the recipe counts rows, each row is one more figure.
 */
export function figurePlans(recipe: Pick<Recipe, "columns" | "countRows">): FigurePlan[] {
  const columns = recipe.columns.flatMap((meaning, at) =>
    "indicator" in meaning ? [{ at, meaning }] : [],
  );
  const totals = columns.filter((c) => c.meaning.as === "denominator");
  const plans: FigurePlan[] = [];
  for (const column of columns) {
    if (column.meaning.as === "value") plans.push(planOf(column, totals));
  }
  for (const column of columns.filter((c) => c.meaning.as === "numerator")) {
    const { indicator, yearBe } = column.meaning;
    const rate = plans.findIndex(
      (p) => p.indicator === indicator && p.yearBe === yearBe && p.numerator < 0,
    );
    const own = rate >= 0 ? plans[rate]! : { ...planOf(column, totals), value: -1 };
    const scale = { ...own.scale, numerator: column.meaning.scale ?? 1 };
    const paired = { ...own, numerator: column.at, scale };
    if (rate >= 0) plans[rate] = paired;
    else plans.push(paired);
  }
  return recipe.countRows === undefined ? plans : [...plans, countOf(recipe.countRows)];
}

const PLAIN = { value: 1, numerator: 1, denominator: 1 };

function countOf(indicator: string): FigurePlan {
  const none = { value: -1, numerator: -1, denominator: -1, denominatorOfAll: false };
  return { indicator, yearBe: null, ...none, scale: PLAIN, counts: true };
}

function planOf({ at, meaning }: FigureColumn, totals: readonly FigureColumn[]): FigurePlan {
  const { indicator, yearBe } = meaning;
  const total = totalFor(indicator, yearBe, totals);
  return {
    indicator,
    yearBe,
    value: at,
    numerator: -1,
    denominator: total?.at ?? -1,
    denominatorOfAll: total?.meaning.indicator === "" && indicator !== "",
    scale: { ...PLAIN, value: meaning.scale ?? 1, denominator: total?.meaning.scale ?? 1 },
  };
}

function totalFor(
  indicator: string,
  yearBe: number | null,
  totals: readonly FigureColumn[],
): FigureColumn | undefined {
  const rank = ({ meaning }: FigureColumn) =>
    (meaning.indicator === indicator ? 2 : 0) + (meaning.yearBe === yearBe ? 1 : 0);
  return totals
    .filter(({ meaning: m }) => m.indicator === "" || m.indicator === indicator)
    .filter(({ meaning: m }) => m.yearBe === null || m.yearBe === yearBe)
    .sort((a, b) => rank(b) - rank(a))[0];
}
