import type {
  BoundaryInfo,
  DatasetInfo,
  DatasetKind,
  DatasetLevel,
  Manifest,
} from "../domain/dataset";

/** The dataset that the screen shows for an indicator. */
export type VisibleSource = {
  readonly dataset: string;
  readonly file: string;
  readonly years: readonly number[];
  readonly demonstration: boolean;
  readonly seriesBreaks: readonly number[];
  /** Level of the areas that the dataset speaks of. */
  readonly level: DatasetLevel;
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
  const { id, years, demonstration, seriesBreaks, level = "tambon" } = dataset;
  return { dataset: id, file, years, demonstration, seriesBreaks, level };
}

/**
 * The datasets of another kind to use: the real ones once there are any, else the demonstration.
 * Of villages' levels only the last dataset counts, as each is a list of all villages.
 */
export function shownDatasets(manifest: Manifest, kind: DatasetKind): DatasetInfo[] {
  const all = manifest.datasets.filter((dataset) => dataset.kind === kind);
  const real = all.filter((dataset) => !dataset.demonstration);
  const shown = real.length > 0 ? real : all;
  return kind === "sep_villages" || kind === "sep_assessments" ? shown.slice(-1) : shown;
}

/**
 * The shipped manifest with a user's datasets at its end, so that they win over shipped ones. One
 * with the id of a shipped dataset takes its place; the last set of boundaries takes that of the
 * shipped one.
 */
export function withDatasets(manifest: Manifest, added: readonly DatasetInfo[]): Manifest {
  const ids = new Set(added.map(({ id }) => id));
  const shipped = manifest.datasets.filter(({ id }) => !ids.has(id));
  const set = ownBoundaries({ datasets: added });
  const boundaries = set ? boundariesOf(set) : manifest.boundaries;
  return { ...manifest, boundaries, datasets: [...shipped, ...added] };
}

/** The set of boundaries that the user brought in, the last of several; `null` without one. */
export function ownBoundaries(manifest: Pick<Manifest, "datasets">): BoundarySet | null {
  const found = manifest.datasets.findLast((d) => d.imported && d.boundaries);
  return (found as BoundarySet | undefined) ?? null;
}

type BoundarySet = DatasetInfo & { readonly boundaries: BoundaryInfo };

function boundariesOf({ boundaries, files }: BoundarySet): BoundaryInfo {
  const levels = boundaries.levels.map((level, i) => ({
    ...level,
    file: files[i]?.file ?? level.file,
  }));
  return { ...boundaries, levels };
}

/** A file of rows of `unplaced`, and the datasets whose rows in it do not count. */
export type UnplacedFile = { readonly file: string; readonly without: readonly string[] };

/** Files of the table `unplaced`: the shipped one, without rows of datasets the user replaced, then the user's. */
export function unplacedFiles(manifest: Manifest): UnplacedFile[] {
  const imported = manifest.datasets.filter((dataset) => dataset.imported);
  const own = imported.map((dataset) => dataset.imported?.unplacedFile ?? "");
  return [
    { file: manifest.unplaced, without: imported.map(({ id }) => id) },
    ...own.filter((file) => file !== "").map((file) => ({ file, without: [] })),
  ];
}

/** The indicator a fresh view shows: the first with real data, else the first; none gives `null`. */
export function firstIndicator(sources: ReadonlyMap<string, VisibleSource>): string | null {
  const all = [...sources];
  const real = all.find(([, source]) => !source.demonstration);
  return (real ?? all[0])?.[0] ?? null;
}
