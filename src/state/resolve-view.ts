import type { Problem } from "../base/problem";
import { yearShownFirst } from "../domain/period";
import type { RegionScheme } from "../domain/region";
import { firstIndicator, sourceOfYear } from "../domain/shown-datasets";
import { type AppData, resolveScheme } from "../figures/app-data";
import { baselineOf } from "../figures/comparison/baseline";
import { lensOf } from "../figures/lens/methods/lenses";
import { nearestYear, type Pane } from "../figures/pane";
import type { ViewState } from "./url/view-state";

/** A view's state with its names looked up in the data at hand. */
export type Resolved = {
  readonly left: Pane;
  /** The second map, when two are compared. */
  readonly right: Pane | null;
  /** What the lens holds the left map against: another year, or another indicator. */
  readonly other: Pane | null;
  readonly scheme: RegionScheme;
  readonly problems: readonly Problem[];
  /** Indicators that the link needs and this device has no data of; see {@link missingIndicators}. */
  readonly missing: readonly string[];
};

/**
 * Indicators of a link that no dataset on this device has: the one shown, the second one where it is
 * used, those of conditions. Nothing may be shown in their place.
 */
export function missingIndicators(view: ViewState, app: Pick<AppData, "sources">): string[] {
  const { indicator, indicator2, compare, scatter, thresholds } = view;
  const paired = compare !== "none" || scatter || lensOf(view.lens)?.pair === "indicator";
  const second = paired && indicator2 !== null ? [indicator2] : [];
  const named = [indicator, ...second, ...thresholds.map((one) => one.indicator)];
  return [...new Set(named)].filter((id) => id !== "" && !app.sources.has(id));
}

/** The change of a view that lets go of indicators and of what was set for them. */
export function withoutIndicators(view: ViewState, gone: readonly string[]): Partial<ViewState> {
  const { indicator, indicator2, thresholds, sort } = view;
  return {
    ...(gone.includes(indicator) ? { indicator: "", year: 0, breaks: null, brush: null } : {}),
    ...(indicator2 !== null && gone.includes(indicator2) ? { indicator2: null, brush: null } : {}),
    ...(gone.includes(sort.replace(/^-/, "")) ? { sort: "" } : {}),
    thresholds: thresholds.filter((one) => !gone.includes(one.indicator)),
  };
}

/**
 * Looks the state's indicator, year and scheme up. An indicator that the data do not have is in
 * `missing`, and the first one stands in so that the page has something to work with; it must not be
 * shown. A year falls back to the nearest and, when the link named it, is reported. `null` when no indicator has
 * any data.
 */
export function resolveView(view: ViewState, app: AppData): Resolved | null {
  const problems: Problem[] = [];
  const left = paneOf(app, view.indicator, view.year, problems);
  const scheme = resolveScheme(app, view.scheme);
  if (!left || !scheme) return null;
  const right =
    view.compare === "none"
      ? null
      : paneOf(app, view.indicator2 ?? left.indicator.id, secondYear(view, left), problems);
  const other = otherOf(view, app, left, problems);
  return { left, right, other, scheme, problems, missing: missingIndicators(view, app) };
}

function otherOf(view: ViewState, app: AppData, left: Pane, problems: Problem[]): Pane | null {
  const pair = lensOf(view.lens)?.pair ?? "none";
  if (pair === "year") {
    const year = nearestYear(left.source.years, secondYear({ ...view, indicator2: null }, left));
    return { ...left, source: sourceOfYear(left.source, year), year };
  }
  if (pair !== "indicator") return null;
  const next = app.indicators.find((i) => i.id !== left.indicator.id);
  return paneOf(app, view.indicator2 ?? next?.id ?? "", view.year2 ?? left.year, problems);
}

function secondYear(view: ViewState, left: Pane): number {
  if (view.year2 !== null) return view.year2;
  if (view.indicator2 !== null) return left.year;
  return baselineOf(left.source.years, left.source.seriesBreaks, left.year);
}

function paneOf(app: AppData, id: string, year: number, problems: Problem[]): Pane | null {
  const named = app.indicators.find((i) => i.id === id);
  const indicator = named ?? app.indicators.find((i) => i.id === firstIndicator(app.sources));
  const source = indicator && app.sources.get(indicator.id);
  if (!indicator || !source) return null;
  const chosen =
    year === 0
      ? (yearShownFirst(source.years, source.seriesBreaks) ?? 0)
      : nearestYear(source.years, year);
  if (named && year !== 0 && chosen !== year) {
    problems.push({ kind: "url-value-ignored", field: "y", value: String(year) });
  }
  return { indicator, source: sourceOfYear(source, chosen), year: chosen };
}
