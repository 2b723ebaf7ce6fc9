import type { DatasetInfo, Manifest } from "../domain/dataset";

/** The dataset that the screen shows for an indicator. */
export type VisibleSource = {
  readonly dataset: string;
  readonly file: string;
  readonly years: readonly number[];
  readonly demonstration: boolean;
  readonly seriesBreaks: readonly number[];
};

/**
 * For each indicator the dataset to show. Once a real dataset of an indicator exists, the
 * demonstration dataset of that indicator is hidden, all its years; of several real ones the
 * later in the manifest wins. Indicators without any dataset are absent.
 */
export function visibleSources(manifest: Manifest): Map<string, VisibleSource> {
  const shown = new Map<string, VisibleSource>();
  const tables = manifest.datasets.filter((d) => d.kind === "indicators");
  const demonstrationFirst = [
    ...tables.filter((d) => d.demonstration),
    ...tables.filter((d) => !d.demonstration),
  ];
  for (const dataset of demonstrationFirst) {
    for (const { indicator, file } of dataset.files) {
      shown.set(indicator, sourceOf(dataset, file));
    }
  }
  return shown;
}

function sourceOf(dataset: DatasetInfo, file: string): VisibleSource {
  const { id, years, demonstration, seriesBreaks } = dataset;
  return { dataset: id, file, years, demonstration, seriesBreaks };
}

/** The indicator a fresh view shows: the first with real data, else the first; none gives `null`. */
export function firstIndicator(sources: ReadonlyMap<string, VisibleSource>): string | null {
  const all = [...sources];
  const real = all.find(([, source]) => !source.demonstration);
  return (real ?? all[0])?.[0] ?? null;
}
