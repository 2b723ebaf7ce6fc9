import type { Problem } from "../base/problem";
import { firstIndicator, sourceOfYear, type VisibleSource } from "../catalogue/datasets";
import type { Indicator } from "../domain/indicator";
import type { RegionScheme } from "../domain/region";
import { baselineOf } from "./baseline";
import type { Core } from "./core";
import type { ViewState } from "./url/view-state";

/** What one map shows. */
export type Pane = {
  readonly indicator: Indicator;
  readonly source: VisibleSource;
  readonly year: number;
};

/** A view's state with its names looked up in the data at hand. */
export type Resolved = {
  readonly left: Pane;
  /** The second map, when two are compared. */
  readonly right: Pane | null;
  /** What the lens holds the left map against: another year, or another indicator. */
  readonly other: Pane | null;
  readonly scheme: RegionScheme;
  readonly problems: readonly Problem[];
};

/**
 * Looks the state's indicator, year and scheme up. What the data do not have falls back (first
 * indicator, nearest year) and, when the link named it, is reported. `null` when no indicator has
 * any data.
 */
export function resolveView(view: ViewState, core: Core): Resolved | null {
  const problems: Problem[] = [];
  const left = paneOf(core, view.indicator, view.year, problems);
  const scheme = resolveScheme(core, view.scheme);
  if (!left || !scheme) return null;
  const right =
    view.compare === "none"
      ? null
      : paneOf(core, view.indicator2 ?? left.indicator.id, secondYear(view, left), problems);
  return { left, right, other: otherOf(view, core, left, problems), scheme, problems };
}

function otherOf(view: ViewState, core: Core, left: Pane, problems: Problem[]): Pane | null {
  if (view.lens === "change") {
    const year = nearestYear(left.source.years, secondYear({ ...view, indicator2: null }, left));
    return { ...left, source: sourceOfYear(left.source, year), year };
  }
  if (view.lens !== "bivariate") return null;
  const next = core.indicators.find((i) => i.id !== left.indicator.id);
  return paneOf(core, view.indicator2 ?? next?.id ?? "", view.year2 ?? left.year, problems);
}

/** The region scheme of an id; an unknown id gives the first. */
export function resolveScheme(core: Core, id: string): RegionScheme | undefined {
  return core.schemes.find((s) => s.id === id) ?? core.schemes[0];
}

function secondYear(view: ViewState, left: Pane): number {
  if (view.year2 !== null) return view.year2;
  if (view.indicator2 !== null) return left.year;
  return baselineOf(left.source.years, left.source.seriesBreaks, left.year);
}

function paneOf(core: Core, id: string, year: number, problems: Problem[]): Pane | null {
  const named = core.indicators.find((i) => i.id === id);
  if (!named && id !== "") problems.push({ kind: "url-value-ignored", field: "ind", value: id });
  const indicator = named ?? core.indicators.find((i) => i.id === firstIndicator(core.sources));
  const source = indicator && core.sources.get(indicator.id);
  if (!indicator || !source) return null;
  const chosen = year === 0 ? defaultYear(source) : nearestYear(source.years, year);
  if (named && year !== 0 && chosen !== year) {
    problems.push({ kind: "url-value-ignored", field: "y", value: String(year) });
  }
  return { indicator, source: sourceOfYear(source, chosen), year: chosen };
}

/** The last year before the newest series break, so that a comparison over time has a past. */
function defaultYear(source: VisibleSource): number {
  const firstBreak = source.seriesBreaks[0] ?? Number.POSITIVE_INFINITY;
  const before = source.years.filter((year) => year < firstBreak);
  return before.at(-1) ?? source.years.at(-1) ?? 0;
}

/** The year of a list nearest to the one asked for; the earlier of two equally near. */
export function nearestYear(years: readonly number[], year: number): number {
  return years.reduce(
    (best, y) => (Math.abs(y - year) < Math.abs(best - year) ? y : best),
    years[0] ?? year,
  );
}
