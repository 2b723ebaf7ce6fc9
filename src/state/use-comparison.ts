import { useMemo } from "react";
import { breakBetween } from "../domain/period";
import type { RegionScheme } from "../domain/region";
import { baselineOf } from "../figures/comparison/baseline";
import { type ComparedAreas, groupsInYear } from "../figures/comparison/compared-areas";
import {
  type ComparedLine,
  comparedLines,
  type GroupFigure,
  groupFigureOf,
} from "../figures/comparison/compared-lines";
import { type ComparedYears, comparedYears } from "../figures/comparison/compared-years";
import { nearestYear } from "../figures/pane";
import type { LoadedPane } from "./use-panes";
import { useViewContext } from "./use-view-context";

/** The board's figures in the year shown and in the baseline year. */
export type Board = {
  readonly pane: LoadedPane;
  readonly scheme: RegionScheme;
  readonly baseline: number;
  /** Who is compared in the year shown. */
  readonly areas: ComparedAreas;
  readonly now: readonly ComparedLine[];
  /** What the figure of a group is. */
  readonly figure: GroupFigure;
  /** Baseline year and year shown; `null` when they are the same, or the baseline lacks the figures. */
  readonly pair: ComparedYears | null;
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
  const earlier = pane?.series.byYear.get(baseline);
  const { scheme } = resolved;
  const { table } = roles;
  const year = pane?.year ?? 0;
  const areas = useMemo(() => groupsInYear(table, year), [table, year]);
  const now = useMemo(
    () => pane && comparedLines(app.areas, scheme, areas.group, pane, pane.yearValues),
    [app, scheme, areas, pane],
  );
  const pair = useMemo(() => {
    if (!earlier || !pane || baseline === year) return null;
    const [from, to] = [
      { year: baseline, values: earlier },
      { year, values: pane.yearValues },
    ];
    return comparedYears(app.areas, scheme, table, pane, from, to);
  }, [app, scheme, table, earlier, pane, baseline, year]);
  if (!pane || !now || roles.waiting || roles.problem) return null;
  return {
    pane,
    scheme,
    baseline,
    areas,
    now,
    figure: groupFigureOf(pane, now),
    pair,
    broken: breakBetween(pane.source.seriesBreaks, baseline, pane.year),
  };
}
