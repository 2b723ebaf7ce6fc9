/** One budget and what was measured against it. */
export type Measure = {
  name: string;
  unit: "kB" | "ms" | "ms/s" | "MB" | "rows/s";
  /** What must not be exceeded; null where the budget is the baseline. */
  budget: number | null;
  /** The app's figure; null when the app gave no way to measure it, with the reason in `note`. */
  value: number | null;
  /** The bare MapLibre page in the same run, where it can be compared. */
  baseline: number | null;
  note: string;
};

/** The middle value (of an even number, the mean of the two); null of nothing. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/** What a measure is held against: its budget, or else the baseline. Null when neither is known. */
export function limitOf({ budget, baseline }: Measure): number | null {
  return budget ?? baseline;
}

/** Value over limit: 1 or less keeps the budget. Null when either is unknown. */
export function ratioOf(measure: Measure): number | null {
  const limit = limitOf(measure);
  return measure.value === null || limit === null || limit === 0 ? null : measure.value / limit;
}
