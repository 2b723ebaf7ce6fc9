/**
 * How an area's being hot lasts over the years of one series, seen from the last of them:
 * - `new`: hot now, in no year before;
 * - `lasting`: hot now and in every year before that could be judged;
 * - `returning`: hot now and in some years before;
 * - `fading`: hot before, not now.
 */
export const PERSISTENCE = ["lasting", "returning", "new", "fading"] as const;

/** One of {@link PERSISTENCE}. */
export type Persistence = (typeof PERSISTENCE)[number];

/**
 * The persistence of each area from 1 (hot), 0 (not hot) or 255 (could not be judged) per year, oldest first;
 * all years must belong to one series. `never`: not hot in the last year nor in any judged year
 * before it. `null`: not judged in the last year, or in none before it. No years give [].
 */
export function persistence(years: readonly Uint8Array[]): (Persistence | "never" | null)[] {
  const now = years.at(-1);
  if (!now) return [];
  return Array.from(now, (last, row) => {
    const before = years.slice(0, -1).map((year) => year[row]);
    const judged = before.filter((hot) => hot === 0 || hot === 1);
    const times = judged.filter((hot) => hot === 1).length;
    if (judged.length === 0 || (last !== 0 && last !== 1)) return null;
    if (last === 0) return times > 0 ? "fading" : "never";
    if (times === 0) return "new";
    return times === judged.length ? "lasting" : "returning";
  });
}
