import { finiteOrNaN, type Values } from "../numbers/values";

/**
 * Rates drawn towards the mean, the more the fewer people are behind them (Marshall 1991, global):
 * b = ΣO/ΣP, s² = ΣPᵢ(rᵢ − b)²/ΣP, a = max(0, s² − b/P̄), θᵢ = b + a/(a + b/Pᵢ)·(rᵢ − b).
 * `rate` are shares of the population (not percent), `mean` is b and `variance` a. Areas without a
 * number of events or without a positive population take no part and have NaN. No events
 * anywhere: all 0. No areas: mean and variance NaN.
 */
export function empiricalBayes(
  events: Values,
  population: Values,
): { rate: number[]; mean: number; variance: number } {
  const areas = Array.from(events, (value, i) => ({
    events: finiteOrNaN(value),
    people: finiteOrNaN(population[i]),
  }));
  const counted = areas.filter(isKnown);
  const people = counted.reduce((sum, area) => sum + area.people, 0);
  const mean = counted.reduce((sum, area) => sum + area.events, 0) / people;
  const spread = counted.reduce(
    (sum, area) => sum + area.people * (area.events / area.people - mean) ** 2,
    0,
  );
  const variance = Math.max(0, spread / people - mean / (people / counted.length));
  const smooth = (area: Counts) => {
    if (!isKnown(area)) return Number.NaN;
    if (variance === 0) return mean;
    const trust = variance / (variance + mean / area.people);
    return mean + trust * (area.events / area.people - mean);
  };
  return { rate: areas.map(smooth), mean, variance };
}

type Counts = { events: number; people: number };

function isKnown({ events, people }: Counts): boolean {
  return !Number.isNaN(events) && people > 0;
}
