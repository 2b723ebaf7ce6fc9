import { useMemo } from "react";
import { type ProfileLine, profileLine } from "./area-profile";
import { nearestYear } from "./resolve-view";
import { useSeries } from "./use-panes";
import { useSession } from "./use-session";

/** Every indicator of one tambon, in the year shown or the nearest its source has. */
export function useAreaProfile(code: string | null): readonly ProfileLine[] {
  const { core, resolved } = useSession();
  const row = code === null ? undefined : core.areas.indexOf.get(code);
  const ids = row === undefined ? [resolved.left.indicator.id] : core.indicators.map((i) => i.id);
  const all = useSeries(core, ids).data;
  const { scheme } = resolved;
  const wanted = resolved.left.year;
  return useMemo(() => {
    if (row === undefined || !all) return [];
    return core.indicators.flatMap((indicator) => {
      const series = all.find((s) => s.indicator === indicator.id);
      const source = core.sources.get(indicator.id);
      if (!series || !source) return [];
      const year = nearestYear(source.years, wanted);
      return profileLine(core.areas, row, scheme, { indicator, source, series, year });
    });
  }, [core, all, row, scheme, wanted]);
}
