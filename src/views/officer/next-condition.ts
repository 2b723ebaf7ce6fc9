import type { Indicator } from "../../domain/indicator";
import type { Threshold } from "../../state/url/threshold";

const USUAL_BOUND = 10;

type Asked = Pick<Indicator, "id" | "direction">;

/**
 * The condition that the button adds: on the indicator shown, its top class (the lowest where high
 * is good); where that has a condition, on the first indicator that has none, with a bound to be
 * changed. When all have one, the indicator shown again, for a second bound.
 */
export function nextCondition(
  shown: Asked,
  breaks: readonly number[],
  indicators: readonly Asked[],
  thresholds: readonly Threshold[],
): Threshold {
  const used = new Set(thresholds.map(({ indicator }) => indicator));
  const free = [shown, ...indicators].find(({ id }) => !used.has(id)) ?? shown;
  const good = free.direction === "high-is-good";
  const bound = free.id === shown.id ? (good ? breaks[0] : breaks.at(-2)) : undefined;
  return {
    indicator: free.id,
    comparison: good ? "lte" : "gte",
    bound: Number((bound ?? USUAL_BOUND).toFixed(1)),
  };
}
