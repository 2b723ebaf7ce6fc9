import { type Persistence, persistence } from "../../../analysis";
import { ok, type Result } from "../../../base/result";
import type { Series } from "../../../domain/observation";
import { splitAtBreaks } from "../../../domain/period";
import type { AppData } from "../../app-data";
import type { Pane } from "../../pane";
import type { FindSpatial } from "../ports";
import {
  CLUSTERED,
  NOT_JUDGED,
  SPATIAL_CLASSES,
  type SpatialChoice,
  type SpatialMethod,
  type SpatialOutcome,
} from "../spatial-test";
import { clusteredSide } from "./spatial-result";

/** How the hot areas of a year stand to the years before it in the same series. */
export type HotOverYears = {
  /** Years compared, ascending; the last is the one shown. One year says nothing. */
  readonly years: readonly number[];
  /** By area; `null`: not judged in the year shown, or in no year before it. */
  readonly of: readonly (Persistence | "never" | null)[];
};

/** Years of the series up to one of them, from the last series break on. */
export function yearsOfSeries(series: Series, breaks: readonly number[], year: number): number[] {
  const run = splitAtBreaks(series.years, breaks).find((years) => years.includes(year)) ?? [];
  return run.filter((one) => one <= year);
}

/** Tests every year of the series up to the one shown, never across a series break. */
export async function hotOverYears(
  method: SpatialMethod,
  app: AppData,
  pane: Pane,
  series: Series,
  choice: SpatialChoice,
  find: FindSpatial,
): Promise<Result<HotOverYears>> {
  const years = yearsOfSeries(series, pane.source.seriesBreaks, pane.year);
  if (years.length < 2) return ok({ years, of: [] });
  const side = clusteredSide(pane.indicator);
  const values = years.flatMap((year) => series.byYear.get(year)?.value ?? []);
  const { fdr, seed } = choice;
  const found = await find(app, pane, choice, { method, years: values, fdr, seed, side });
  if (!found.ok) return found;
  return ok({ years, of: persistence(found.value.map((one) => hotOf(one, method, side))) });
}

/** 1 hot, 0 not, 255 not judged, as `persistence` takes them. */
function hotOf(
  { classOf }: SpatialOutcome,
  method: SpatialMethod,
  side: "high" | "low",
): Uint8Array {
  const names = SPATIAL_CLASSES[method];
  return classOf.map((one) => {
    const name = names[one];
    if (one === NOT_JUDGED || name === undefined || name === "alone" || name === "equal")
      return 255;
    return CLUSTERED[method][side].includes(name) ? 1 : 0;
  });
}
