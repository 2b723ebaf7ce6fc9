import type { Status } from "../../../src/domain/observation";
import type { Place } from "../facts";
import { draws } from "./draws";

/** Shares of tambons never surveyed, not surveyed in one year, and too small to publish. */
const NEVER = 0.006;
const SKIPPED = 0.009;
const SMALL = 0.04;
const SMALL_HIDDEN = 0.25;

/**
 * The status of each place and year: some are missing always, some in one year; among the smallest
 * some are suppressed. Places in `spared` (those with a role) always have their value.
 */
export function statusOf(
  places: readonly Place[],
  spared: ReadonlyMap<string, number>,
): (place: number, yearBe: number) => Status {
  const next = draws("status");
  const sizes = places.map((p) => p.population).sort((a, b) => a - b);
  const small = sizes[Math.floor(sizes.length * SMALL)] ?? 0;
  const never = places.map(() => next() < NEVER);
  const hidden = places.map((p) => next() < SMALL_HIDDEN && p.population < small);
  const skips = new Map<string, boolean>();
  return (i, yearBe) => {
    const key = `${i} ${yearBe}`;
    if (!skips.has(key)) skips.set(key, next() < SKIPPED);
    const place = places[i]!;
    if (spared.has(place.code)) return "value";
    if (never[i] || skips.get(key) || place.population === 0) return "missing";
    return hidden[i] ? "suppressed" : "value";
  };
}
