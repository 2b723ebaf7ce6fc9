import { useMemo } from "react";
import { breakBetween } from "../domain/period";
import type { RegionScheme } from "../domain/region";
import { baselineOf } from "../figures/comparison/baseline";
import { type ComparedLine, comparedLines } from "../figures/comparison/compared-lines";
import { nearestYear } from "../figures/pane";
import type { LoadedPane } from "./use-panes";
import { useViewContext } from "./use-view-context";

/** The board's figures in the year shown and in the baseline year. */
export type Board = {
  readonly pane: LoadedPane;
  readonly scheme: RegionScheme;
  readonly baseline: number;
  readonly now: readonly ComparedLine[];
  /** Same lines in the baseline year; `null` when it is the year shown, or lacks the figures. */
  readonly before: readonly ComparedLine[] | null;
  /** First year of a new series between the two years: nothing may be subtracted across it. */
  readonly broken: number | null;
};

/** Year that the board compares with: the link's, or the earliest of the same series. */
export function useBaseline(): number {
  const { resolved, view } = useViewContext();
  const { years, seriesBreaks } = resolved.left.source;
  const { left, right } = resolved;
  if (right && right.indicator.id === left.indicator.id) return right.year;
  if (view.year2 !== null) return nearestYear(years, view.year2);
  return baselineOf(years, seriesBreaks, left.year);
}

/** Compares the groups by region; `null` until the numbers and the roles have come. */
export function useComparison(): Board | null {
  const { app, resolved, panes, roles } = useViewContext();
  const pane = panes.left;
  const baseline = useBaseline();
  const yearValues = pane?.yearValues;
  const earlier = pane?.series.byYear.get(baseline);
  const { scheme } = resolved;
  const now = useMemo(
    () => yearValues && comparedLines(app.areas, scheme, roles.table, yearValues),
    [app, scheme, roles.table, yearValues],
  );
  const before = useMemo(
    () => earlier && comparedLines(app.areas, scheme, roles.table, earlier),
    [app, scheme, roles.table, earlier],
  );
  if (!pane || !now || roles.waiting || roles.problem) return null;
  return {
    pane,
    scheme,
    baseline,
    now,
    before: baseline === pane.year ? null : (before ?? null),
    broken: breakBetween(pane.source.seriesBreaks, baseline, pane.year),
  };
}
