import { useMemo } from "react";
import type { Problem } from "../base/problem";
import { ok, type Result } from "../base/result";
import { loadSeries } from "../catalogue/manifest";
import type { Series, Slice } from "../domain/observation";
import { type AreaClasses, classifyAreas } from "./area-classes";
import type { Core } from "./core";
import { fetchData } from "./fetch-data";
import type { Pane, Resolved } from "./resolve-view";
import { type Scale, sharedScale } from "./scale";
import type { ViewState } from "./url/view-state";
import { useAnswer } from "./use-answer";

/** What one map shows, with its numbers and classes. */
export type LoadedPane = Pane & {
  readonly series: Series;
  readonly slice: Slice;
  readonly scale: Scale;
  readonly classes: AreaClasses;
};

/** The map or maps of a view, when their numbers have come. */
export type Panes = {
  readonly left: LoadedPane | null;
  readonly right: LoadedPane | null;
  readonly problem: Problem | null;
  retry(): void;
};

/**
 * Loads the series of one or two maps and gives both one scale when their indicators belong to the
 * same family (same unit, same meaning of a step); other pairs keep a scale each.
 */
export function usePanes(core: Core, resolved: Resolved, view: ViewState): Panes {
  const { left, right } = resolved;
  const ids = [...new Set([left.indicator.id, right?.indicator.id ?? left.indicator.id])];
  const answer = useSeries(core, ids);
  const all = answer.data;
  const { method, classes, breaks, zero } = view;
  const scales = useMemo(() => {
    if (!all) return null;
    const choice = { method, classes, breaks, zero };
    const shared = all.length < 2 || sameFamily(core, all);
    return new Map(all.map((s) => [s.indicator, sharedScale(shared ? all : [s], choice)]));
  }, [all, method, classes, breaks, zero, core]);
  const load = (pane: Pane | null): LoadedPane | null => {
    const series = all?.find((s) => s.indicator === pane?.indicator.id);
    const slice = pane && series?.slices.get(pane.year);
    const scale = pane && scales?.get(pane.indicator.id);
    if (!pane || !series || !slice || !scale) return null;
    return { ...pane, series, slice, scale, classes: classify(core, slice, scale, zero) };
  };
  return { left: load(left), right: load(right), problem: answer.problem, retry: answer.retry };
}

/** Series of some indicators by id, in that order. */
export function useSeries(core: Core, ids: readonly string[]) {
  return useAnswer(["series", ...ids], () => loadAll(core, ids));
}

async function loadAll(core: Core, ids: readonly string[]): Promise<Result<Series[]>> {
  const results = await Promise.all(ids.map((id) => loadOne(core, id)));
  const loaded: Series[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    loaded.push(result.value);
  }
  return ok(loaded);
}

const kept = new Map<string, Series>();

/** One series, read once and kept: switching back is immediate. */
export async function loadOne(core: Core, id: string): Promise<Result<Series>> {
  const dataset = core.sources.get(id)?.dataset ?? "";
  const key = `${dataset}.${id}`;
  const known = kept.get(key);
  if (known) return ok(known);
  const result = await loadSeries(fetchData, core.manifest, core.areas, dataset, id);
  if (result.ok) kept.set(key, result.value);
  return result;
}

function sameFamily(core: Core, series: readonly Series[]): boolean {
  const family = ({ indicator }: Series) => core.indicators.find((i) => i.id === indicator)?.family;
  return series.every((s, _, [first]) => first !== undefined && family(s) === family(first));
}

const classified = new WeakMap<Slice, { key: string; classes: AreaClasses }>();

function classify(core: Core, slice: Slice, scale: Scale, zero: boolean): AreaClasses {
  const key = `${scale.breaks.join()}|${zero}`;
  const known = classified.get(slice);
  if (known?.key === key) return known.classes;
  const classes = classifyAreas(core.areas, slice, scale.breaks, zero);
  classified.set(slice, { key, classes });
  return classes;
}
