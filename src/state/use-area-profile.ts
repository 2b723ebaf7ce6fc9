import { useMemo } from "react";
import { type ProfileLine, profileLine } from "../figures/list/profile-line";
import { nearestYear } from "../figures/pane";
import { useSeries } from "./use-panes";
import { useViewContext } from "./use-view-context";

/** Every indicator of one tambon, in the year shown or the nearest its source has. */
export function useAreaProfile(code: string | null): readonly ProfileLine[] {
  const { app, resolved } = useViewContext();
  const row = code === null ? undefined : app.areas.indexOf.get(code);
  const ids = row === undefined ? [resolved.left.indicator.id] : app.indicators.map((i) => i.id);
  const all = useSeries(app, ids).data;
  const { scheme } = resolved;
  const wanted = resolved.left.year;
  return useMemo(() => {
    if (row === undefined || !all) return [];
    return app.indicators.flatMap((indicator) => {
      const series = all.find((s) => s.indicator === indicator.id);
      const source = app.sources.get(indicator.id);
      if (!series || !source) return [];
      const year = nearestYear(source.years, wanted);
      return profileLine(app.areas, row, scheme, { indicator, source, series, year });
    });
  }, [app, all, row, scheme, wanted]);
}
