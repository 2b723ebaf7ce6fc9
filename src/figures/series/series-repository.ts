import { fail, ok, type Result } from "../../base/result";
import type { AreaTable } from "../../domain/area";
import type { AreaFigure, Series, YearValues } from "../../domain/observation";
import type { VisibleSource } from "../../domain/shown-datasets";

/** An indicator and where its figures come from; `undefined`: no dataset has it. */
export type SeriesRequest = {
  readonly indicator: string;
  readonly source: SeriesSource | undefined;
};

/** What of a source decides its figures. */
export type SeriesSource = Pick<VisibleSource, "dataset" | "parts">;

/** Reads one file as the figures of an indicator of a dataset, over the rows of the area table. */
export type ReadSeriesFile = (
  file: string,
  of: { readonly dataset: string; readonly indicator: string },
  areas: AreaTable,
) => Promise<Result<Series>>;

/** The figures of all indicators, each read once. */
export type SeriesRepository = {
  /** An indicator with the years of all its parts. Without a source: `file-missing`. A failure is not kept. */
  load(request: SeriesRequest, areas: AreaTable): Promise<Result<Series>>;
};

/**
 * The same text for the same figures of the same indicator. Files are named by their content, so a
 * file alone does not tell which indicator is meant: two of them may have equal figures.
 */
export function seriesKey({ indicator, source }: SeriesRequest): string {
  const parts = source?.parts.map(({ dataset, file, years, hidden }) => [
    dataset,
    file,
    years,
    hidden,
  ]);
  return JSON.stringify([indicator, source?.dataset ?? null, parts ?? []]);
}

/** A repository over files that `read` brings. Calls for the same figures share one answer. */
export function seriesRepository(read: ReadSeriesFile): SeriesRepository {
  const loads = new Map<string, Promise<Result<Series>>>();
  return {
    load(request, areas) {
      const key = seriesKey(request);
      const found = loads.get(key) ?? combined(read, request, areas);
      loads.set(key, found);
      void found.then((result) => result.ok || loads.delete(key));
      return found;
    },
  };
}

async function combined(
  read: ReadSeriesFile,
  { indicator, source }: SeriesRequest,
  areas: AreaTable,
): Promise<Result<Series>> {
  const byYear = new Map<number, YearValues>();
  const published = new Map<number, ReadonlyMap<string, AreaFigure>>();
  let last: Series | null = null;
  for (const { dataset, file, hidden } of source?.parts ?? []) {
    const part = await read(file, { dataset, indicator }, areas);
    if (!part.ok) return part;
    last = part.value;
    for (const [year, values] of last.byYear) {
      if (hidden.includes(year)) continue;
      byYear.set(year, values);
      published.set(year, last.published?.get(year) ?? new Map());
    }
  }
  if (!last || !source) return fail({ kind: "file-missing", file: indicator });
  const years = [...byYear.keys()].sort((a, b) => a - b);
  return ok({ ...last, dataset: source.dataset, years, byYear, published });
}
