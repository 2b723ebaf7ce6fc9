import { DIMENSIONS, type Dimension } from "../../../src/domain/indicator";
import type { Place } from "../facts";
import { draws, normal } from "./draws";
import { smoothField } from "./smooth-field";

/** Years (BE) of the demonstration indicators. */
export const YEARS = [2561, 2562, 2563, 2564, 2565, 2566] as const;

/** How much of last year's standing stays (first-order autoregression); less in a new survey round. */
const MEMORY = 0.996;
const MEMORY_NEW_ROUND = 0.93;
const NEW_ROUND = 2566;

/** Shares of variance: common to all dimensions, and within each part smooth, province, place. */
const COMMON = 0.5;
const SMOOTH = 0.5;
const PROVINCE = 0.2;
const LOCAL = 0.3;

/**
 * Latent need of every place by dimension and year, standard normal in the limit: spatially
 * clustered, correlated between dimensions, drifting slowly from year to year.
 */
export function latentNeed(
  places: readonly Place[],
): ReadonlyMap<Dimension, ReadonlyMap<number, Float64Array>> {
  const common = placeEffects(places, "common", 0.9);
  return new Map(
    DIMENSIONS.map((dimension) => {
      const own = placeEffects(places, dimension, 0.5);
      const base = own.map((v, i) => Math.sqrt(COMMON) * common[i]! + Math.sqrt(1 - COMMON) * v);
      return [dimension, drift(base, dimension)] as const;
    }),
  );
}

function placeEffects(places: readonly Place[], part: string, reach: number): Float64Array {
  const next = draws(`need ${part}`);
  const smooth = smoothField(next, reach);
  const codes = [...new Set(places.map((p) => p.provinceCode))].sort();
  const province = new Map(codes.map((code) => [code, normal(next)]));
  return Float64Array.from(
    places,
    (p) =>
      Math.sqrt(SMOOTH) * smooth(p.lon, p.lat) +
      Math.sqrt(PROVINCE) * province.get(p.provinceCode)! +
      Math.sqrt(LOCAL) * normal(next),
  );
}

function drift(base: Float64Array, dimension: Dimension): Map<number, Float64Array> {
  const next = draws(`drift ${dimension}`);
  const byYear = new Map<number, Float64Array>();
  let now = base;
  for (const year of YEARS) {
    const memory = year === NEW_ROUND ? MEMORY_NEW_ROUND : MEMORY;
    const shock = Math.sqrt(1 - memory * memory);
    now = now.map((v) => memory * v + shock * normal(next));
    byYear.set(year, now);
  }
  return byYear;
}
