import { useMemo } from "react";
import type { Problem } from "../base/problem";
import type { Series, YearValues } from "../domain/observation";
import type { AppData } from "../figures/app-data";
import { type AreaClasses, classesOnScale } from "../figures/classes/area-classes";
import { type Scale, sharedScale } from "../figures/classes/scale";
import type { Pane } from "../figures/pane";
import { useAnswer } from "./async/use-answer";
import { keyOfSeries, loadAllSeries } from "./data/load-series";
import type { Resolved } from "./resolve-view";
import type { ViewState } from "./url/view-state";
import { type LensView, useLensResult } from "./use-lens-result";

/** What one map shows, with its numbers and classes. */
export type LoadedPane = Pane & {
  readonly series: Series;
  readonly yearValues: YearValues;
  readonly scale: Scale;
  readonly classes: AreaClasses;
};

/** The map or maps of a view, when their numbers have come. */
export type Panes = {
  readonly left: LoadedPane | null;
  readonly right: LoadedPane | null;
  /** What the lens holds the left map against. */
  readonly other: LoadedPane | null;
  /** What the lens makes of the left map; null for the plain value, and until it is made. */
  readonly lensResult: LensView | null;
  readonly problem: Problem | null;
  retry(): void;
};

/**
 * Loads the series of one or two maps and gives both one scale when their indicators belong to the
 * same family (same unit, same meaning of a step); other pairs keep a scale each.
 */
export function usePanes(app: AppData, resolved: Resolved, view: ViewState): Panes {
  const { left, right, other } = resolved;
  const wanted = [left, right ?? left, other ?? left].map((pane) => pane.indicator.id);
  const ids = [...new Set(wanted)];
  const answer = useSeries(app, ids);
  const all = answer.data;
  const { method, classes, breaks, zero } = view;
  const scales = useMemo(() => {
    if (!all) return null;
    const choice = { method, classes, breaks, zero };
    const shared = all.length < 2 || sameFamily(app, all);
    return new Map(all.map((s) => [s.indicator, sharedScale(shared ? all : [s], choice)]));
  }, [all, method, classes, breaks, zero, app]);
  const loaded = { app, all, scales, zero };
  const shown = useLoaded(loaded, left);
  const held = useLoaded(loaded, other);
  const lens = useLensResult(app, view, shown, held);
  return {
    left: shown,
    right: useLoaded(loaded, right),
    other: held,
    lensResult: lens.data ?? null,
    problem: answer.problem ?? lens.problem,
    retry: () => {
      answer.retry();
      lens.retry();
    },
  };
}

type Loaded = {
  app: AppData;
  all: readonly Series[] | undefined;
  scales: ReadonlyMap<string, Scale> | null;
  zero: boolean;
};

/** One pane with its numbers; the same object as long as it shows the same. */
function useLoaded({ app, all, scales, zero }: Loaded, pane: Pane | null): LoadedPane | null {
  const { indicator, source, year } = pane ?? {};
  return useMemo(() => {
    if (!indicator || !source || year === undefined) return null;
    const series = all?.find((s) => s.indicator === indicator.id);
    const yearValues = series?.byYear.get(year);
    const scale = scales?.get(indicator.id);
    if (!series || !yearValues || !scale) return null;
    const classes = classesOnScale(app.areas, yearValues, scale, zero);
    return { indicator, source, year, series, yearValues, scale, classes };
  }, [app, all, scales, zero, indicator, source, year]);
}

/** Series of some indicators by id, in that order. */
export function useSeries(app: AppData, ids: readonly string[]) {
  const keys = ids.map((id) => keyOfSeries(app, id));
  return useAnswer(["series", ...keys], () => loadAllSeries(app, ids));
}

function sameFamily(app: AppData, series: readonly Series[]): boolean {
  const family = ({ indicator }: Series) => app.indicators.find((i) => i.id === indicator)?.family;
  return series.every((s, _, [first]) => first !== undefined && family(s) === family(first));
}
