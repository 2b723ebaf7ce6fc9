import { useMemo } from "react";
import type { Problem } from "../base/problem";
import type { Indicator } from "../domain/indicator";
import { STATUS_CODE, type YearValues } from "../domain/observation";
import type { VisibleSource } from "../domain/shown-datasets";
import type { AppData } from "../figures/app-data";
import { type FilteredAreas, filterAreas, maskOf } from "../figures/list/area-filter";
import {
  hasSmallCounts,
  type ListTotals,
  orderAreas,
  smallAtTop,
  totalsOf,
} from "../figures/list/area-order";
import { sortOf } from "../figures/list/list-columns";
import { areaFilter } from "../figures/list/ranked-areas";
import { nearestYear } from "../figures/pane";
import type { Threshold } from "./url/threshold";
import { useSeries } from "./use-panes";
import { useViewContext } from "./use-view-context";

/** An indicator of the list in the year it is listed for: the view's, or the nearest it has. */
export type ListedIndicator = {
  readonly indicator: Indicator;
  readonly source: VisibleSource;
  readonly year: number;
  readonly yearValues: YearValues;
};

/** The officer's list: what passes the filter, in order, with its columns and sums. */
export type AreaList = {
  /** Rows of the area table as they are listed; `unjudged` says which of the two lists. */
  readonly rows: Int32Array;
  readonly unjudged: boolean;
  readonly filtered: FilteredAreas;
  /** The indicator shown, then every other indicator of a condition. */
  readonly columns: readonly ListedIndicator[];
  readonly thresholds: readonly Threshold[];
  readonly sort: string;
  readonly totals: ListTotals;
  /** Of the first 20 in an order of rates: those with fewer than 100 people. */
  readonly smallTop: number;
  /** Some listed value counts 1 to 4 people. */
  readonly smallCounts: boolean;
  /** Areas in the list; `null` while nothing is filtered. */
  readonly mask: Uint8Array | null;
  /** How many areas were picked by hand on the map; `null`: none were, all count. */
  readonly picked: number | null;
};

/** The list as far as it is known; `list` is `null` until its figures have come. */
export type AreaListAnswer = {
  readonly list: AreaList | null;
  readonly problems: readonly Problem[];
  readonly problem: Problem | null;
  retry(): void;
};

/**
 * Filters and orders the tambons by the conditions, region, group and sort of the link, among those
 * that hold 1 in `picked`, if given.
 */
export function useAreaList(picked: Uint8Array | null = null): AreaListAnswer {
  const { app, resolved, roles, view } = useViewContext();
  const { scheme, left } = resolved;
  const known = useMemo(() => knownThresholds(app, view.thresholds), [app, view.thresholds]);
  const ids = [...new Set([left.indicator.id, ...known.thresholds.map((t) => t.indicator)])];
  const answer = useSeries(app, ids);
  const all = answer.data;
  const { region, group, unjudged, sort, lang } = view;
  const key = ids.join();
  const columns = useMemo(() => {
    const listed = key.split(",").map((id) => {
      const series = all?.find((s) => s.indicator === id);
      return listedIndicator(app, id, left.year, series?.byYear);
    });
    return listed.some((column) => column === null) ? null : (listed as ListedIndicator[]);
  }, [all, app, key, left.year]);
  const filtered = useMemo(() => {
    if (!columns) return null;
    const byYear = new Map(columns.map((c) => [c.indicator.id, c.yearValues]));
    const conditions = known.thresholds.flatMap(({ indicator, comparison, bound }) => {
      const yearValues = byYear.get(indicator);
      return yearValues ? [{ yearValues, comparison, bound }] : [];
    });
    const passes = areaFilter(app.areas, roles.table, scheme, { region, group });
    const inScope = picked ? (row: number) => picked[row] === 1 && passes(row) : passes;
    return filterAreas(app.areas.count, inScope, conditions);
  }, [columns, app, known, roles.table, scheme, region, group, picked]);
  const list = useMemo(() => {
    const shown = columns?.[0];
    if (!columns || !filtered || !shown) return null;
    const others = new Map(columns.slice(1).map((c) => [c.indicator.id, c.yearValues]));
    const { areas } = app;
    const listing = { areas, language: lang, scheme, roles: roles.table, others };
    const order = sortOf(sort, { ...listing, shown: shown.yearValues });
    const chosen = unjudged ? filtered.unjudged : filtered.passing;
    const rows = orderAreas(chosen, order.key, order.descending);
    const ordering = order.id === "value" ? shown.yearValues : others.get(order.id);
    return {
      rows,
      unjudged,
      filtered,
      columns,
      thresholds: known.thresholds,
      sort: `${order.descending ? "-" : ""}${order.id}`,
      totals: totalsOf(rows, shown.yearValues),
      smallCounts: hasSmallCounts(
        rows,
        columns.map((c) => c.yearValues),
      ),
      smallTop: ordering ? smallAtTop(rows, ordering) : 0,
      mask: rows.length === areas.count ? null : maskOf(areas.count, rows),
      picked: picked ? picked.reduce((sum, on) => sum + on, 0) : null,
    };
  }, [columns, filtered, app, known, roles.table, scheme, sort, unjudged, lang, picked]);
  return { list, problems: known.problems, problem: answer.problem, retry: answer.retry };
}

/** Conditions on indicators that have data; the others are reported and left out. */
function knownThresholds(app: AppData, thresholds: readonly Threshold[]) {
  const unknown = thresholds.filter((t) => !app.sources.has(t.indicator));
  const problems = unknown.map(
    (t): Problem => ({ kind: "url-value-ignored", field: "f", value: t.indicator }),
  );
  return { thresholds: thresholds.filter((t) => app.sources.has(t.indicator)), problems };
}

function listedIndicator(
  app: AppData,
  id: string,
  wanted: number,
  byYear: ReadonlyMap<number, YearValues> | undefined,
): ListedIndicator | null {
  const indicator = app.indicators.find((i) => i.id === id);
  const source = app.sources.get(id);
  if (!indicator || !source) return null;
  const year = nearestYear(source.years, wanted);
  if (!byYear) return null;
  return {
    indicator,
    source,
    year,
    yearValues: byYear.get(year) ?? withoutFigures(app.areas.count),
  };
}

function withoutFigures(count: number): YearValues {
  const nothing = new Float64Array(count).fill(Number.NaN);
  const status = new Uint8Array(count).fill(STATUS_CODE.missing);
  return { value: nothing, numerator: nothing, denominator: nothing, status };
}
