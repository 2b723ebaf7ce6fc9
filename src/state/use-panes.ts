import { useMemo } from "react";
import type { Problem } from "../base/problem";
import { ok, type Result } from "../base/result";
import { loadSeries } from "../catalogue/manifest";
import type { Series, Slice } from "../domain/observation";
import { type AreaClasses, classifyAreas } from "./area-classes";
import type { Core } from "./core";
import { fetchData } from "./fetch-data";
import type { Painting } from "./lens/lens";
import type { Pane, Resolved } from "./resolve-view";
import { type Scale, sharedScale } from "./scale";
import type { ViewState } from "./url/view-state";
import { useAnswer } from "./use-answer";
import { usePainted } from "./use-painted";

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
  /** What the lens holds the left map against. */
  readonly other: LoadedPane | null;
  /** What the lens makes of the left map; null for the plain value, and until it is made. */
  readonly painted: Painting | null;
  readonly problem: Problem | null;
  retry(): void;
};

/**
 * Loads the series of one or two maps and gives both one scale when their indicators belong to the
 * same family (same unit, same meaning of a step); other pairs keep a scale each.
 */
export function usePanes(core: Core, resolved: Resolved, view: ViewState): Panes {
  const { left, right, other } = resolved;
  const wanted = [left, right ?? left, other ?? left].map((pane) => pane.indicator.id);
  const ids = [...new Set(wanted)];
  const answer = useSeries(core, ids);
  const all = answer.data;
  const { method, classes, breaks, zero } = view;
  const scales = useMemo(() => {
    if (!all) return null;
    const choice = { method, classes, breaks, zero };
    const shared = all.length < 2 || sameFamily(core, all);
    return new Map(all.map((s) => [s.indicator, sharedScale(shared ? all : [s], choice)]));
  }, [all, method, classes, breaks, zero, core]);
  const loaded = { core, all, scales, zero };
  const shown = useLoaded(loaded, left);
  const held = useLoaded(loaded, other);
  const lens = usePainted(core, view, shown, held);
  return {
    left: shown,
    right: useLoaded(loaded, right),
    other: held,
    painted: lens.data ?? null,
    problem: answer.problem ?? lens.problem,
    retry: () => {
      answer.retry();
      lens.retry();
    },
  };
}

type Loaded = {
  core: Core;
  all: readonly Series[] | undefined;
  scales: ReadonlyMap<string, Scale> | null;
  zero: boolean;
};

/** One pane with its numbers; the same object as long as it shows the same. */
function useLoaded({ core, all, scales, zero }: Loaded, pane: Pane | null): LoadedPane | null {
  const { indicator, source, year } = pane ?? {};
  return useMemo(() => {
    if (!indicator || !source || year === undefined) return null;
    const series = all?.find((s) => s.indicator === indicator.id);
    const slice = series?.slices.get(year);
    const scale = scales?.get(indicator.id);
    if (!series || !slice || !scale) return null;
    const classes = classify(core, slice, scale, zero);
    return { indicator, source, year, series, slice, scale, classes };
  }, [core, all, scales, zero, indicator, source, year]);
}

/** Series of some indicators by id, in that order. */
export function useSeries(core: Core, ids: readonly string[]) {
  const files = ids.map((id) => core.sources.get(id)?.file ?? id);
  return useAnswer(["series", ...files], () => loadAll(core, ids));
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
  const source = core.sources.get(id);
  const key = `${id} ${source?.file}`;
  const known = kept.get(key);
  if (known) return ok(known);
  const result = await loadSeries(fetchData, core.manifest, core.areas, id, source);
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
