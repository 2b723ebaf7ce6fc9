import { ok, type Result } from "../../base/result";
import type { Series } from "../../domain/observation";
import type { AppData } from "../../figures/app-data";
import type { RateData } from "../../figures/poverty/poverty-data";
import { ANY, RATES, rateSources, ratesOfYear } from "../../figures/poverty/poverty-sources";
import { loadSeries } from "../data/load-series";
/** The rates in use; `null` when no dataset has any. */
export async function loadRates(app: AppData): Promise<Result<RateData | null>> {
  const sources = rateSources(app.sources);
  if (!RATES.some((id) => sources.has(id))) return ok(null);
  const series = new Map<string, Series>();
  for (const id of sources.keys()) {
    const one = await loadSeries(app, id);
    if (!one.ok) return one;
    series.set(id, one.value);
  }
  const years = [...new Set([...series.values()].flatMap((one) => one.years))];
  const yearValues = (id: string, year: number) =>
    ratesOfYear(sources, year)?.ids.includes(id)
      ? (series.get(id)?.byYear.get(year) ?? null)
      : null;
  return ok({
    years: years.sort((a, b) => a - b),
    of: (year) => ({ five: RATES.map((id) => yearValues(id, year)), any: yearValues(ANY, year) }),
    datasetOf: (year) => {
      const own = ratesOfYear(sources, year)?.dataset;
      return app.manifest.datasets.find(({ id }) => id === own) ?? null;
    },
  });
}
