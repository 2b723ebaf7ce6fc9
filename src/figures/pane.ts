import type { Indicator } from "../domain/indicator";
import type { VisibleSource } from "../domain/shown-datasets";

/** What one map shows. */
export type Pane = {
  readonly indicator: Indicator;
  readonly source: VisibleSource;
  readonly year: number;
};

/** The year of a list nearest to the one asked for; the earlier of two equally near. */
export function nearestYear(years: readonly number[], year: number): number {
  return years.reduce(
    (best, y) => (Math.abs(y - year) < Math.abs(best - year) ? y : best),
    years[0] ?? year,
  );
}
