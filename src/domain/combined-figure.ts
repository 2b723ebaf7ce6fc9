import type { Indicator } from "./indicator";
import type { AreaFigure, Status } from "./observation";

/** How an indicator's figures become one. */
export type CombineRule = Pick<Indicator, "aggregation" | "unit">;

/** Figures of several parts as one. */
export type CombinedFigure = AreaFigure & {
  /** Parts, and those whose figures are in it. */
  readonly areas: number;
  readonly reported: number;
  /** What weighed the values: their denominators, or the registered weights; null = nothing did. */
  readonly weighedBy: "denominator" | "registered" | null;
  /** `unsummable`: nothing to weigh by; `partial`: a missing part is left out of a sum. */
  readonly fault?: "unsummable" | "partial";
};

/**
 * The figure of a whole from those of its parts: the only place that knows how. It serves several
 * rows of a file on one area as well as the way up from tambons to the country.
 *
 * - A single part stays as it is. No part with a figure: suppressed before missing before not
 *   applicable.
 * - `sum`: values, numerators and denominators are added. A suppressed part suppresses the sum; a
 *   missing part is left out and told (`partial`); what is not applicable adds nothing.
 * - `ratio`, `mean`: parts without a figure stay out; a single part with a figure gives its own.
 *   Rates in per cent are 100 × Σ numerators / Σ denominators (value × denominator / 100 where there
 *   is no numerator); all others Σ value × denominator / Σ denominators, which holds for rates per
 *   1,000 too.
 * - Where a part with a figure has no denominator, all are weighed by `registered` (along the parts:
 *   people or households): Σ weight × value / Σ weights. Parts without such a weight stay out. Without
 *   `registered`, or without any weight: missing, `unsummable`.
 * - `none`: missing, `unsummable`.
 */
export function combineFigures(
  parts: readonly AreaFigure[],
  rule: CombineRule,
  registered?: ArrayLike<number>,
): CombinedFigure {
  const [only] = parts;
  const reported = parts.filter(({ status }) => status === "value");
  const counts = { areas: parts.length, reported: reported.length, weighedBy: null };
  if (only && parts.length === 1) return { ...only, ...counts };
  if (reported.length === 0) return { ...withoutFigure(parts), ...counts };
  if (rule.aggregation === "none") return { ...counts, ...UNSUMMABLE };
  if (rule.aggregation === "sum") return { ...sumOf(parts, reported), ...counts };
  const [first] = reported;
  if (first && reported.length === 1) return { ...first, ...counts };
  if (reported.every(({ denominator }) => !Number.isNaN(denominator))) {
    return { ...counts, ...byDenominators(reported, rule) };
  }
  return { ...counts, ...byRegistered(parts, registered) };
}

/** No figure, for this reason. */
export function noFigure(status: Status): AreaFigure {
  return { value: Number.NaN, numerator: Number.NaN, denominator: Number.NaN, status };
}

/** Why there is no figure where no part has one: suppressed before missing before not applicable. */
export function statusWithout(parts: readonly AreaFigure[]): Status {
  const order = ["suppressed", "missing", "not_applicable"] as const;
  return order.find((status) => parts.some((part) => part.status === status)) ?? "missing";
}

const UNSUMMABLE = { ...noFigure("missing"), reported: 0, fault: "unsummable" } as const;

function withoutFigure(parts: readonly AreaFigure[]): AreaFigure {
  const status = statusWithout(parts);
  const nobody = status === "not_applicable" && parts.every(({ denominator }) => denominator === 0);
  return nobody ? { ...noFigure(status), denominator: 0 } : noFigure(status);
}

function sumOf(parts: readonly AreaFigure[], told: readonly AreaFigure[]) {
  if (parts.some(({ status }) => status === "suppressed")) return noFigure("suppressed");
  const total: AreaFigure = {
    value: sum(told, (part) => part.value),
    numerator: sum(told, (part) => part.numerator),
    denominator: sum(told, (part) => part.denominator),
    status: "value",
  };
  const isPartial = parts.some(({ status }) => status === "missing");
  return isPartial ? { ...total, fault: "partial" as const } : total;
}

function byDenominators(told: readonly AreaFigure[], { aggregation, unit }: CombineRule) {
  const denominator = sum(told, (part) => part.denominator);
  if (!(denominator > 0)) return UNSUMMABLE;
  const isRate = aggregation === "ratio" && unit === "percent";
  const isGiven = ({ numerator }: AreaFigure) => !Number.isNaN(numerator);
  const counted = (part: AreaFigure) =>
    isGiven(part) ? part.numerator : (part.value * part.denominator) / 100;
  const hasNumerator = isRate || told.every(isGiven);
  const numerator = hasNumerator ? sum(told, isRate ? counted : (p) => p.numerator) : Number.NaN;
  const value = isRate
    ? (100 * numerator) / denominator
    : sum(told, (part) => part.value * part.denominator) / denominator;
  return { value, numerator, denominator, status: "value", weighedBy: "denominator" } as const;
}

function byRegistered(parts: readonly AreaFigure[], registered: ArrayLike<number> | undefined) {
  let reported = 0;
  let mass = 0;
  let weighed = 0;
  parts.forEach(({ status, value }, i) => {
    const weight = registered?.[i] ?? Number.NaN;
    if (status !== "value" || !(weight > 0)) return;
    reported += 1;
    mass += weight;
    weighed += weight * value;
  });
  if (mass === 0) return UNSUMMABLE;
  const value = weighed / mass;
  return { ...noFigure("value"), value, reported, weighedBy: "registered" } as const;
}

function sum(parts: readonly AreaFigure[], of: (part: AreaFigure) => number): number {
  return parts.reduce((total, part) => total + of(part), 0);
}
