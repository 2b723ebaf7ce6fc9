import { ok, type Result } from "../../base/result";
import type { DatasetInfo } from "../../domain/dataset";
import type { Series } from "../../domain/observation";
import type { Core } from "../core";
import { loadOne } from "../use-panes";
import type { RateSlices } from "./place-sums";
import { ANY, RATES, rateSources, ratesOfYear } from "./sources";

/** Rates of the five dimensions over their years (BE, ascending). */
export type RateData = {
  readonly years: readonly number[];
  of(yearBe: number): RateSlices;
  /** The dataset that a year's rates are from. */
  datasetOf(yearBe: number): DatasetInfo | null;
};

/** The rates in use; `null` when no dataset has any. */
export async function loadRates(core: Core): Promise<Result<RateData | null>> {
  const sources = rateSources(core.sources);
  if (!RATES.some((id) => sources.has(id))) return ok(null);
  const series = new Map<string, Series>();
  for (const id of sources.keys()) {
    const one = await loadOne(core, id);
    if (!one.ok) return one;
    series.set(id, one.value);
  }
  const years = [...new Set([...series.values()].flatMap((one) => one.years))];
  const slice = (id: string, year: number) =>
    ratesOfYear(sources, year)?.ids.includes(id)
      ? (series.get(id)?.slices.get(year) ?? null)
      : null;
  return ok({
    years: years.sort((a, b) => a - b),
    of: (year) => ({ five: RATES.map((id) => slice(id, year)), any: slice(ANY, year) }),
    datasetOf: (year) => {
      const own = ratesOfYear(sources, year)?.dataset;
      return core.manifest.datasets.find(({ id }) => id === own) ?? null;
    },
  });
}
