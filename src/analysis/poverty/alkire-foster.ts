/** Options of {@link alkireFoster}. */
export type AlkireFosterOptions = {
  /** Weight of each dimension, any scale; equal unless given. */
  weights?: readonly number[];
  /** Share of the total weight in which one must be deprived to be poor: 0 < cutoff ≤ 1. */
  cutoff: number;
  /** People behind each row; one each unless given. */
  population?: ArrayLike<number>;
};

/**
 * Shares from 0 to 1. `people` is the population counted, `dropped` that of rows with a gap.
 * Nobody poor: H and M0 are 0, A and the contributions NaN. Nobody at all: all NaN.
 */
export type Poverty = {
  H: number;
  A: number;
  M0: number;
  rawHeadcount: number[];
  censoredHeadcount: number[];
  contribution: number[];
  people: number;
  dropped: number;
};

/**
 * Poverty in several dimensions (Alkire and Foster 2011). `deprived` has a row per person, household
 * or joint cell, and 0 or 1 per dimension. With cᵢ = Σⱼ wⱼ gᵢⱼ and Σw = 1, poor is who has
 * cᵢ ≥ cutoff; H is the share of the poor, A their mean c, M0 = H·A; raw headcounts count every
 * deprivation, censored ones those of the poor; contributions wⱼ·censoredⱼ / M0 sum to 1.
 * Rows with a missing dimension, or without a positive population, are left out. M0 over areas is
 * the mean of their M0 weighted by `people`.
 */
export function alkireFoster(
  deprived: ArrayLike<ArrayLike<number | null>>,
  { weights, cutoff, population }: AlkireFosterOptions,
): Poverty {
  if (!(cutoff > 0 && cutoff <= 1)) throw new RangeError(`cutoff: ${cutoff}`);
  const d = weights?.length ?? deprived[0]?.length ?? 0;
  const share = shares(weights ?? new Array<number>(d).fill(1));
  const sums = { people: 0, poor: 0, depth: 0, dropped: 0 };
  const raw = share.map(() => 0);
  const censored = share.map(() => 0);
  for (let i = 0; i < deprived.length; i++) {
    const row = deprived[i]!;
    const people = population ? population[i]! : 1;
    if (!(people > 0)) continue;
    const score = scoreOf(row, share);
    if (Number.isNaN(score)) {
      sums.dropped += people;
      continue;
    }
    const isPoor = score >= cutoff - 1e-9;
    sums.people += people;
    addRow(raw, row, people);
    if (!isPoor) continue;
    sums.poor += people;
    sums.depth += people * score;
    addRow(censored, row, people);
  }
  return toPoverty(sums, share, raw, censored);
}

function shares(weights: readonly number[]): number[] {
  const total = weights.reduce((a, b) => a + b, 0);
  if (weights.some((w) => !(w >= 0)) || (weights.length > 0 && !(total > 0)))
    throw new RangeError("weights: none below 0, one above");
  return weights.map((w) => w / total);
}

/** Weighted share of deprivations; NaN with a gap. */
function scoreOf(row: ArrayLike<number | null>, share: readonly number[]): number {
  let score = 0;
  for (let j = 0; j < share.length; j++) {
    if (row[j] !== 0 && row[j] !== 1) return Number.NaN;
    if (row[j] === 1) score += share[j]!;
  }
  return score;
}

function addRow(sums: number[], row: ArrayLike<number | null>, people: number): void {
  for (let j = 0; j < sums.length; j++) if (row[j] === 1) sums[j]! += people;
}

function toPoverty(
  sums: { people: number; poor: number; depth: number; dropped: number },
  share: readonly number[],
  raw: readonly number[],
  censored: readonly number[],
): Poverty {
  const M0 = sums.depth / sums.people;
  const censoredHeadcount = censored.map((people) => people / sums.people);
  return {
    H: sums.poor / sums.people,
    A: sums.depth / sums.poor,
    M0,
    rawHeadcount: raw.map((people) => people / sums.people),
    censoredHeadcount,
    contribution: censoredHeadcount.map((head, j) => (share[j]! * head) / M0),
    people: sums.people,
    dropped: sums.dropped,
  };
}
