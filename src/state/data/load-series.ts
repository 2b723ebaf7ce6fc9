import { ok, type Result } from "../../base/result";
import { readSeries } from "../../catalogue/arrow/read-series";
import type { DatasetInfo } from "../../domain/dataset";
import type { Series } from "../../domain/observation";
import type { AppData } from "../../figures/app-data";
import {
  type SeriesRequest,
  seriesKey,
  seriesRepository,
} from "../../figures/series/series-repository";
import { readData } from "./read-data";

const repository = seriesRepository(async (file, of, areas) => {
  const bytes = await readData(file);
  return bytes.ok ? readSeries(bytes.value, file, areas, of) : bytes;
});

/** An indicator as the screen shows it, read once and kept. */
export function loadSeries(app: AppData, indicator: string): Promise<Result<Series>> {
  return repository.load(requestOf(app, indicator), app.areas);
}

/** Several indicators in the order asked; the first that fails is the problem. */
export async function loadAllSeries(
  app: AppData,
  indicators: readonly string[],
): Promise<Result<Series[]>> {
  const results = await Promise.all(indicators.map((id) => loadSeries(app, id)));
  const loaded: Series[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    loaded.push(result.value);
  }
  return ok(loaded);
}

/** An indicator of one dataset, be it the one that the screen shows or not. */
export function loadSeriesOf(
  app: AppData,
  { id, files, years }: DatasetInfo,
  indicator: string,
): Promise<Result<Series>> {
  const parts = files
    .filter((one) => one.indicator === indicator)
    .map((one) => ({ dataset: id, file: one.file, years: one.years ?? years, hidden: [] }));
  return repository.load({ indicator, source: { dataset: id, parts } }, app.areas);
}

/** Changes whenever {@link loadSeries} would give other figures. */
export function keyOfSeries(app: AppData, indicator: string): string {
  return seriesKey(requestOf(app, indicator));
}

/**
 * Changes whenever anything that is made of an indicator's figures, and of whatever else is in use
 * with them (boundaries, joint cells), may come out otherwise. Equal figures are one file under two
 * indicators, which need not be read the same way.
 */
export function keyOfMade(app: AppData, indicator: string): readonly string[] {
  return [keyOfSeries(app, indicator), app.workspace];
}

function requestOf(app: AppData, indicator: string): SeriesRequest {
  return { indicator, source: app.sources.get(indicator) };
}
