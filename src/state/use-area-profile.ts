import { useMemo } from "react";
import type { Indicator } from "../domain/indicator";
import type { VisibleSource } from "../domain/shown-datasets";
import { nearestYear } from "../figures/pane";
import type { AreaProfile, AreaProfileParams } from "../queries/area-profile";
import { type Profiles, useAreaProfiles } from "./use-area-profiles";
import { useViewContext } from "./use-view-context";

/** One indicator of the tambon that is looked at. */
export type ProfileLine = {
  readonly indicator: Indicator;
  readonly source: VisibleSource;
  readonly profile: AreaProfile;
};

/** Every indicator of one tambon, in the year shown or the nearest its source has. */
export function useAreaProfile(
  code: string,
): Omit<Profiles, "data"> & { readonly lines: readonly ProfileLine[] | undefined } {
  const { app, resolved } = useViewContext();
  const { scheme } = resolved;
  const wanted = resolved.left.year;
  const params = useMemo((): AreaProfileParams => {
    const indicators = [...app.sources].map(([id, source]) => {
      return { id, yearBe: nearestYear(source.years, wanted) };
    });
    return { level: "tambon", areaCodes: [code], indicators, scheme: scheme.id };
  }, [app, code, scheme, wanted]);
  const { data, ...rest } = useAreaProfiles(app, params);
  const lines =
    data &&
    app.indicators.flatMap((indicator) => {
      const profile = data.find((one) => one.indicator === indicator.id);
      const source = app.sources.get(indicator.id);
      return profile && source ? [{ indicator, source, profile }] : [];
    });
  return { ...rest, lines };
}
