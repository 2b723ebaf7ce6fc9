import { ok, type Result } from "../base/result";
import type { FetchBytes } from "../catalogue/shipped/fetch-bytes";
import { loadIndicators, loadRegions } from "../catalogue/shipped/manifest";
import type { DatasetKind, Manifest } from "../domain/dataset";
import {
  definedIndicators,
  ownBoundaries,
  shownDatasets,
  unplacedFiles,
  visibleSources,
} from "../domain/shown-datasets";
import type { Sql } from "../engine/sql";
import { shownCells } from "../figures/poverty/poverty-sources";
import { clear, fill } from "../queries/fill";
import { datasetRows, indicatorRows, regionMembers } from "./plain-tables";

/** A file to bring into the database: its bytes as Arrow, and the statements that use them. */
export type TableLoad = {
  /** Name below `public/data/`, or of the workspace: what progress and problems speak of. */
  readonly file: string;
  readonly bytes: () => Promise<Result<Uint8Array>>;
  /** Statements once the bytes are the table `from`. */
  readonly fill: (from: string) => readonly Sql[];
};

/** Files that are brought in and taken out together. Groups with the same key hold the same rows. */
export type LoadGroup = {
  readonly key: string;
  readonly loads: readonly TableLoad[];
  /** Statements that take all rows of the group out again. */
  readonly clear: readonly Sql[];
};

/** Gives every file of figures a number, always the same one. */
export type SourceNumbers = (key: string) => number;

/** Numbers from 0 in the order of asking. */
export function sourceNumbers(): SourceNumbers {
  const known = new Map<string, number>();
  return (key) => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
}

/**
 * All that the analysts' database holds, areas and regions first. Of a kind with real data the
 * demonstration datasets stay out; household rows are never among them.
 */
export function tableGroups(
  manifest: Manifest,
  fetchBytes: FetchBytes,
  numberOf: SourceNumbers,
): LoadGroup[] {
  const file = fileLoads(fetchBytes);
  const ofKind = (kind: DatasetKind, fillWith: (from: string) => Sql) =>
    shownDatasets(manifest, kind).flatMap(({ files }) =>
      files.map((entry) => file(entry.file, (from) => [fillWith(from)])),
    );
  const regions: TableLoad = {
    file: manifest.regions,
    bytes: async () => {
      const schemes = await loadRegions(fetchBytes, manifest);
      return schemes.ok ? ok(regionMembers(schemes.value)) : schemes;
    },
    fill: (from) => [fill.regions(from)],
  };
  const datasets: TableLoad = {
    file: "manifest.json",
    bytes: async () => ok(datasetRows(manifest.datasets)),
    fill: (from) => [fill.datasets(from)],
  };
  const own = manifest.datasets.flatMap(({ indicators = [] }) => indicators);
  const indicators: TableLoad = {
    file: manifest.indicators,
    bytes: async () => {
      const catalogue = await loadIndicators(fetchBytes, manifest);
      if (!catalogue.ok) return catalogue;
      return ok(indicatorRows(definedIndicators(catalogue.value, manifest.datasets)));
    },
    fill: (from) => [fill.indicators(from)],
  };
  const described = manifest.datasets.map(
    ({ id, kind, title, source, demonstration, years }) =>
      [id, kind, title, source, demonstration, years] as const,
  );
  return [
    areaGroup(manifest, file),
    group("regions", [regions], []),
    {
      key: `datasets ${JSON.stringify(described)}`,
      loads: [datasets],
      clear: [clear.datasets],
    },
    { key: `indicators ${JSON.stringify(own)}`, loads: [indicators], clear: [clear.indicators] },
    ...figureGroups(manifest, file, numberOf),
    group("roles", ofKind("roles", fill.roles), [clear.roles]),
    unplacedGroup(manifest, file),
    group("villages", ofKind("sep_villages", fill.sepVillages), [clear.sepVillages]),
    group("assessments", ofKind("sep_assessments", fill.sepAssessments), [clear.sepAssessments]),
    group("problems", ofKind("problems", fill.problems), [clear.problems]),
    group(
      "indicator lists",
      [
        ...(manifest.indicatorLists
          ? [file(manifest.indicatorLists, (from) => [fill.indicatorLists(from)])]
          : []),
        ...ofKind("indicator_lists", fill.indicatorLists),
      ],
      [clear.indicatorLists],
    ),
  ];
}

type FileLoad = (file: string, fillWith: TableLoad["fill"]) => TableLoad;

function fileLoads(fetchBytes: FetchBytes): FileLoad {
  return (file, fillWith) => ({ file, bytes: () => fetchBytes(file), fill: fillWith });
}

function group(name: string, loads: readonly TableLoad[], clearing: readonly Sql[]): LoadGroup {
  const files = loads.map(({ file }) => file).join(" ");
  return { key: `${name} ${files}`, loads, clear: clearing };
}

/** The areas; which of them have a shape is told by the user's boundaries, if there are any. */
function areaGroup(manifest: Manifest, load: FileLoad): LoadGroup {
  const without = ownBoundaries(manifest)?.boundaries.withoutShape.map(({ code }) => code);
  const mend = without ? [fill.shapes(without)] : [];
  const loads = [load(manifest.areas, (from) => [fill.areas(from), ...mend])];
  return { key: `areas ${without?.join() ?? ""}`, loads, clear: [clear.areas] };
}

/** A group for each file: joint cells (indicator "") first, as what the largest frees is used again. */
function figureGroups(manifest: Manifest, load: FileLoad, numberOf: SourceNumbers): LoadGroup[] {
  const sources = visibleSources(manifest);
  const cells = shownCells(manifest, sources).flatMap(({ cells: { id, files }, hidden }) =>
    files.map(({ file }) => ({
      dataset: id,
      indicator: "",
      file,
      hidden,
      level: "tambon" as const,
    })),
  );
  const series = [...sources].flatMap(([indicator, { parts, level }]) =>
    parts.map((part) => ({ ...part, indicator, level })),
  );
  return [...cells, ...series].map(({ dataset, indicator, file, hidden, level }) => {
    const key = JSON.stringify([dataset, indicator, file, hidden, level]);
    const source = numberOf(key);
    const fillWith = (from: string) => [
      indicator === "" ? fill.cells(from, source, hidden) : fill.series(from, source, hidden),
      fill.source(source, dataset, indicator, level),
    ];
    return { key, loads: [load(file, fillWith)], clear: clear.source(source) };
  });
}

function unplacedGroup(manifest: Manifest, load: FileLoad): LoadGroup {
  const files = unplacedFiles(manifest);
  const loads = files.map(({ file, without }) =>
    load(file, (from) => [fill.unplaced(from), ...clear.unplacedOf(without)]),
  );
  return { key: `unplaced ${JSON.stringify(files)}`, loads, clear: [clear.unplaced] };
}
