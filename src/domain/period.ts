/**
 * Years split into runs between which no line may be drawn. `breaks` holds the first year of each
 * new series: `[2566]` keeps 2565 and 2566 apart. Years come back ascending; none gives `[]`.
 */
export function splitAtBreaks(years: readonly number[], breaks: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    const previous = last?.at(-1);
    const broken =
      previous !== undefined && breaks.some((first) => previous < first && first <= year);
    if (last && !broken) last.push(year);
    else runs.push([year]);
  }
  return runs;
}

/**
 * The year to show unasked: the last before the newest series break that any year lies before, so that
 * a comparison over time has a past; else the last. `null` without years. Both ascend.
 */
export function yearShownFirst(years: readonly number[], breaks: readonly number[]): number | null {
  const [oldest = Number.POSITIVE_INFINITY] = years;
  const newest = breaks.findLast((first) => oldest < first) ?? Number.POSITIVE_INFINITY;
  return years.findLast((year) => year < newest) ?? years.at(-1) ?? null;
}

/**
 * First year of a new series that lies between two years, whichever comes first; `null` when both
 * belong to one series. Figures on the two sides must not be subtracted from each other.
 */
export function breakBetween(breaks: readonly number[], a: number, b: number): number | null {
  const [from, to] = a < b ? [a, b] : [b, a];
  return breaks.find((first) => from < first && first <= to) ?? null;
}
