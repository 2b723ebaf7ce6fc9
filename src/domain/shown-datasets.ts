import type { BoundaryInfo, DatasetInfo, DatasetKind, DatasetLevel, Manifest } from "./dataset";
import type { Indicator } from "./indicator";

/** A file that gives an indicator some of its years. */
export type SourcePart = {
  readonly dataset: string;
  readonly file: string;
  /** Years that this part is shown for. */
  readonly years: readonly number[];
  /** Years of the file that a later part has too, and that are not shown from here. */
  readonly hidden: readonly number[];
};

/** What the screen shows for an indicator: one dataset, or several that follow each other in time. */
export type VisibleSource = {
  /** The dataset of the latest year, or of the one year meant (see {@link sourceOfYear}). */
  readonly dataset: string;
  /** All its files in one text: the same text as long as nothing changes. */
  readonly file: string;
  readonly parts: readonly SourcePart[];
  /** Years of all parts, ascending. */
  readonly years: readonly number[];
  readonly demonstration: boolean;
  /**
   * First years of new series, those told by hidden datasets too: a new round of a survey is one in
   * every file of its figures, also in one that was brought in without a word of it.
   */
  readonly seriesBreaks: readonly number[];
  /** Level of the areas that the dataset speaks of. */
  readonly level: DatasetLevel;
};

/**
 * For each indicator what to show. Once a real dataset of an indicator exists, the demonstration
 * dataset of that indicator is hidden, all its years. Several real ones of one level of areas
 * follow each other in time, and where two have the same year the later in the manifest wins; of
 * several levels the last one's is shown. Indicators without any dataset are absent.
 */
export function visibleSources(
  manifest: Pick<Manifest, "datasets" | "withheld">,
): Map<string, VisibleSource> {
  const found = new Map<string, Candidate[]>();
  for (const dataset of manifest.datasets) {
    if (dataset.kind !== "indicators") continue;
    for (const { indicator, file, years = dataset.years } of dataset.files) {
      const others = found.get(indicator) ?? [];
      found.set(indicator, [...others, { dataset, file, years }]);
    }
  }
  return new Map(
    [...found].map(([indicator, candidates]) => {
      const told = withheldBreaks(manifest, indicator);
      return [indicator, sourceOf(candidates, told)];
    }),
  );
}

function withheldBreaks(
  { withheld = [] }: Pick<Manifest, "withheld">,
  indicator: string,
): number[] {
  const of = withheld.filter(({ indicators }) => indicators.some(({ id }) => id === indicator));
  return of.flatMap(({ dataset }) => dataset.seriesBreaks);
}

type Candidate = Pick<SourcePart, "file" | "years"> & { readonly dataset: DatasetInfo };

const levelOf = ({ dataset }: Candidate) => dataset.level ?? "tambon";

function sourceOf(candidates: readonly Candidate[], told: readonly number[]): VisibleSource {
  const real = candidates.filter(({ dataset }) => !dataset.demonstration);
  const last = real.at(-1) ?? candidates.at(-1)!;
  const used = real.length > 0 ? real.filter((one) => levelOf(one) === levelOf(last)) : [last];
  const parts = partsOf(used);
  const years = parts.flatMap((part) => part.years).sort((a, b) => a - b);
  const latest = parts.find((part) => part.years.includes(years.at(-1) ?? 0)) ?? parts[0];
  return {
    dataset: latest?.dataset ?? last.dataset.id,
    file: parts.map(({ file }) => file).join(" "),
    parts,
    years,
    demonstration: last.dataset.demonstration,
    seriesBreaks: ascending([
      ...told,
      ...candidates.flatMap(({ dataset }) => dataset.seriesBreaks),
    ]),
    level: levelOf(last),
  };
}

/** Each candidate with the years that no later one has; those left without any are no part. */
function partsOf(candidates: readonly Candidate[]): SourcePart[] {
  return candidates
    .map(({ dataset, file, years }, i) => {
      const later = new Set(candidates.slice(i + 1).flatMap((one) => one.years));
      return {
        dataset: dataset.id,
        file,
        years: years.filter((year) => !later.has(year)),
        hidden: years.filter((year) => later.has(year)),
      };
    })
    .filter((part, i) => part.years.length > 0 || candidates[i]?.years.length === 0);
}

function ascending(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => a - b);
}

const ofYear = new WeakMap<VisibleSource, Map<number, VisibleSource>>();

/** The source as it stands behind one year: `dataset` is the one that the year's figures are from. */
export function sourceOfYear(source: VisibleSource, year: number): VisibleSource {
  const dataset = source.parts.find((part) => part.years.includes(year))?.dataset;
  if (dataset === undefined || dataset === source.dataset) return source;
  const known = ofYear.get(source) ?? new Map<number, VisibleSource>();
  ofYear.set(source, known);
  const made = known.get(year) ?? { ...source, dataset };
  known.set(year, made);
  return made;
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

/**
 * Files of the table `unplaced`: the shipped one, without rows of datasets the user replaced, then
 * the user's, but for datasets of which others have taken every figure's place.
 */
export function unplacedFiles(manifest: Manifest): UnplacedFile[] {
  const imported = manifest.datasets.filter((dataset) => dataset.imported);
  const parts = [...visibleSources(manifest).values()].flatMap((source) => source.parts);
  const seen = new Set(parts.map(({ dataset }) => dataset));
  const own = imported
    .filter(({ id, kind, files }) => kind !== "indicators" || files.length === 0 || seen.has(id))
    .map((dataset) => dataset.imported?.unplacedFile ?? "");
  const used = new Set(manifest.datasets.map(({ id }) => id));
  const withheld = (manifest.withheld ?? []).map(({ dataset }) => dataset.id);
  const gone = [...imported.map(({ id }) => id), ...withheld.filter((id) => !used.has(id))];
  return [
    { file: manifest.unplaced, without: gone },
    ...own.filter((file) => file !== "").map((file) => ({ file, without: [] })),
  ];
}

/** The catalogue, then what datasets define themselves: the latest definition of an id, once. */
export function definedIndicators(
  catalogue: readonly Indicator[],
  datasets: readonly DatasetInfo[],
): readonly Indicator[] {
  const known = new Set(catalogue.map(({ id }) => id));
  const defined = datasets.flatMap((dataset) => dataset.indicators ?? []);
  const added = new Map(defined.filter(({ id }) => !known.has(id)).map((one) => [one.id, one]));
  return [...catalogue, ...added.values()];
}

/** The indicator a fresh view shows: the first with real data, else the first; none gives `null`. */
export function firstIndicator(sources: ReadonlyMap<string, VisibleSource>): string | null {
  const all = [...sources];
  const real = all.find(([, source]) => !source.demonstration);
  return (real ?? all[0])?.[0] ?? null;
}
