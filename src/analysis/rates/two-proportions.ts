import { twoSided } from "../numbers/normal";

/** Events among people. */
export type Share = { readonly events: number; readonly people: number };

/**
 * Whether two shares differ by more than chance: z of the pooled two-proportion test and its
 * two-sided p. The difference is second minus first. Missing or impossible counts: both NaN. Nobody
 * or everybody on both sides: z 0, p 1, for nothing differs.
 */
export function twoProportions(first: Share, second: Share): { z: number; p: number } {
  if (!isShare(first) || !isShare(second)) return { z: Number.NaN, p: Number.NaN };
  const pooled = (first.events + second.events) / (first.people + second.people);
  if (pooled === 0 || pooled === 1) return { z: 0, p: 1 };
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / first.people + 1 / second.people));
  const z = (second.events / second.people - first.events / first.people) / error;
  return { z, p: twoSided(z) };
}

function isShare({ events, people }: Share): boolean {
  return people > 0 && events >= 0 && events <= people;
}
