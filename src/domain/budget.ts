import type { Budget } from "./scenario";

/** The programme's own frame: 138,500 baht × 3 rounds × 6 regions = 18 rounds = 2,493,000 baht. */
export const PROGRAMME_BUDGET = { rounds: 3, costPerRound: 138_500, areas: 6, total: 2_493_000 };

/** The budget of one chosen area, in baht. */
export type BudgetLine = {
  readonly code: string;
  readonly costPerRound: number;
  readonly total: number;
  /** Its cost was changed by hand. */
  readonly changed: boolean;
};

/** Something in a budget that cannot stand. Costs and rounds must be 0 or more, rounds whole. */
export type BudgetFlaw =
  | { readonly kind: "rounds"; readonly rounds: number }
  | { readonly kind: "cost"; readonly cost: number }
  | { readonly kind: "area-cost"; readonly code: string; readonly cost: number };

/** A budget worked out, with what it was checked against. All money in baht. */
export type BudgetSums = {
  readonly lines: readonly BudgetLine[];
  readonly visits: number;
  readonly total: number;
  /** Rounds × areas × common cost, before any change. */
  readonly common: number;
  /** What the changed costs add to `common` (negative where they save). `common + changes = total`. */
  readonly changes: number;
  /** Changed costs of areas that are not chosen: they count nowhere. */
  readonly idle: readonly string[];
  readonly flaws: readonly BudgetFlaw[];
};

/**
 * Rounds × areas × cost. No areas cost 0. A cost or a number of rounds that cannot stand is named
 * in `flaws` and makes the sums it enters NaN, never 0.
 */
export function budgetOf(budget: Budget, codes: readonly string[]): BudgetSums {
  const { rounds, costPerRound, exceptions } = budget;
  const times = Number.isInteger(rounds) && rounds >= 0 ? rounds : Number.NaN;
  const common = sound(costPerRound);
  const lines = codes.map((code): BudgetLine => {
    const own = exceptions[code];
    const cost = own === undefined ? common : sound(own);
    return { code, costPerRound: cost, total: cost * times, changed: own !== undefined };
  });
  const total = lines.reduce((sum, line) => sum + line.total, 0);
  const base = times * codes.length * common;
  return {
    lines,
    visits: times * codes.length,
    total,
    common: base,
    changes: total - base,
    idle: Object.keys(exceptions).filter((code) => !codes.includes(code)),
    flaws: flawsOf(budget),
  };
}

function sound(cost: number): number {
  return Number.isFinite(cost) && cost >= 0 ? cost : Number.NaN;
}

function flawsOf({ rounds, costPerRound, exceptions }: Budget): BudgetFlaw[] {
  const flaws: BudgetFlaw[] = [];
  if (!Number.isInteger(rounds) || rounds < 0) flaws.push({ kind: "rounds", rounds });
  if (Number.isNaN(sound(costPerRound))) flaws.push({ kind: "cost", cost: costPerRound });
  for (const [code, cost] of Object.entries(exceptions)) {
    if (Number.isNaN(sound(cost))) flaws.push({ kind: "area-cost", code, cost });
  }
  return flaws;
}
