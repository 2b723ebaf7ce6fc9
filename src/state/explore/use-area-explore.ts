import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import type { ValueRange } from "../../analysis";
import { numberAt } from "../../base/column";
import type { YearValues } from "../../domain/observation";
import { type AreaAnswer, areaCross } from "../../figures/explore/area-cross";
import { nearestYear } from "../../figures/pane";
import { useSeries } from "../use-panes";
import { useViewContext } from "../use-view-context";
import { exploreStore } from "./explore-store";
import { rangesOf, withRange } from "./ranges";

/** The areas under the brushes of the moment. */
export type AreaExplore = {
  readonly answer: AreaAnswer | null;
  readonly ranges: ReadonlyMap<string, ValueRange>;
  /** Registered people of the areas that pass. */
  readonly people: number;
  /** While a brush moves map, charts and counts follow it; list and link as soon as it pauses. */
  brush(indicator: string, range: ValueRange, settled: boolean): void;
};

type Draft = { readonly indicator: string; readonly range: ValueRange };

const PAUSE_MS = 120;

/** Charts of some indicators in the year shown, each filtered by all other conditions of the view. */
export function useAreaExplore(ids: readonly string[]): AreaExplore {
  const { app, resolved, roles, view, patch } = useViewContext();
  const { scheme, left } = resolved;
  const { thresholds, region, group } = view;
  const series = useSeries(app, ids).data;
  const key = ids.join();
  const cross = useMemo(() => {
    const indicators = key.split(",").flatMap((id) => {
      const years = app.sources.get(id)?.years ?? [];
      const byYear = series?.find(({ indicator }) => indicator === id)?.byYear;
      const yearValues: YearValues | undefined = byYear?.get(nearestYear(years, left.year));
      return yearValues ? [{ id, yearValues }] : [];
    });
    return indicators.length === 0 ? null : areaCross(app.areas, indicators, scheme, roles.table);
  }, [app, key, series, left.year, scheme, roles.table]);
  const picked = useStore(exploreStore, (state) => state.picked);
  const [draft, setDraft] = useState<Draft | null>(null);
  const ranges = useMemo(
    () => rangesOf(draft ? withRange(thresholds, draft.indicator, draft.range) : thresholds),
    [thresholds, draft],
  );
  const answer = useMemo(
    () => cross?.apply({ ranges, region, group, picked }) ?? null,
    [cross, ranges, region, group, picked],
  );
  const people = useMemo(() => {
    const { population } = app.areas;
    return (
      answer?.mask.reduce((sum, on, row) => (on ? sum + numberAt(population, row) : sum), 0) ?? 0
    );
  }, [answer, app.areas]);
  useEffect(() => {
    exploreStore.setState({ mask: draft ? (answer?.mask ?? null) : null });
  }, [answer, draft]);
  const latest = useRef(thresholds);
  latest.current = thresholds;
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const brush = useCallback<AreaExplore["brush"]>(
    (indicator, range, settled) => {
      clearTimeout(waiting.current);
      const write = () => {
        const next = withRange(latest.current, indicator, range);
        patch({ thresholds: next }, { replace: !settled });
        if (settled) setDraft(null);
      };
      setDraft({ indicator, range });
      if (settled) write();
      else waiting.current = setTimeout(write, PAUSE_MS);
    },
    [patch],
  );
  return { answer, ranges, people, brush };
}
