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
 * First year of a new series that lies between two years, whichever comes first; `null` when both
 * belong to one series. Figures on the two sides must not be subtracted from each other.
 */
export function breakBetween(breaks: readonly number[], a: number, b: number): number | null {
  const [from, to] = a < b ? [a, b] : [b, a];
  return breaks.find((first) => from < first && first <= to) ?? null;
}
