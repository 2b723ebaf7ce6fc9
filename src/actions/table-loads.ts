import { ok, type Result } from "../base/result";
import { writeTable } from "../catalogue/arrow/write-table";
import { visibleSources } from "../catalogue/datasets";
import type { FetchBytes } from "../catalogue/fetch-bytes";
import { loadRegions } from "../catalogue/manifest";
import type { DatasetInfo, DatasetKind, Manifest } from "../domain/dataset";
import type { RegionScheme } from "../domain/region";
import type { Sql } from "../engine/sql";
import { fill } from "../queries/fill";

/** A file to bring into the database: its bytes as Arrow, and the statements that use them. */
export type TableLoad = {
  /** Name below `public/data/`: what progress and problems speak of. */
  readonly file: string;
  readonly bytes: () => Promise<Result<Uint8Array>>;
  /** Statements once the bytes are the table `from`. */
  readonly fill: (from: string) => readonly Sql[];
};

/**
 * All that the analysts' database holds, areas and regions first. Of a kind with real data the
 * demonstration datasets stay out; household rows are never among them.
 */
export function tableLoads(manifest: Manifest, fetchBytes: FetchBytes): TableLoad[] {
  const shipped = (file: string, fillWith: TableLoad["fill"]): TableLoad => ({
    file,
    bytes: () => fetchBytes(file),
    fill: fillWith,
  });
  const ofKind = (kind: DatasetKind, fillWith: (from: string) => Sql) =>
    shown(manifest, kind).flatMap(({ files }) =>
      files.map(({ file }) => shipped(file, (from) => [fillWith(from)])),
    );
  const figures = figureFiles(manifest).map(({ dataset, indicator, file }, source) =>
    shipped(file, (from) => [
      indicator === "" ? fill.cells(from, source) : fill.series(from, source),
      fill.source(source, dataset, indicator),
    ]),
  );
  return [
    shipped(manifest.areas, (from) => [fill.areas(from)]),
    regions(manifest, fetchBytes),
    datasets(manifest),
    ...figures,
    ...ofKind("roles", fill.roles),
    shipped(manifest.unplaced, (from) => [fill.unplaced(from)]),
    ...ofKind("sep_villages", fill.sepVillages),
  ];
}

/** Joint cells (indicator "") before the series: what the largest frees is used again. */
function figureFiles(manifest: Manifest) {
  const cells = shown(manifest, "joint_cells").flatMap(({ id, files }) =>
    files.map(({ file }) => ({ dataset: id, indicator: "", file })),
  );
  const series = [...visibleSources(manifest)].map(([indicator, { dataset, file }]) => ({
    dataset,
    indicator,
    file,
  }));
  return [...cells, ...series];
}

function shown(manifest: Manifest, kind: DatasetKind): DatasetInfo[] {
  const all = manifest.datasets.filter((dataset) => dataset.kind === kind);
  const real = all.filter((dataset) => !dataset.demonstration);
  return real.length > 0 ? real : all;
}

function regions(manifest: Manifest, fetchBytes: FetchBytes): TableLoad {
  const bytes = async () => {
    const schemes = await loadRegions(fetchBytes, manifest);
    return schemes.ok ? ok(regionMembers(schemes.value)) : schemes;
  };
  return { file: manifest.regions, bytes, fill: (from) => [fill.regions(from)] };
}

function regionMembers(schemes: readonly RegionScheme[]): Uint8Array {
  const members = schemes.flatMap((scheme) =>
    scheme.regions.flatMap((region) =>
      region.provinces.map((province) => [scheme.id, region.id, province] as const),
    ),
  );
  return writeTable([
    { name: "scheme", type: "text", values: members.map(([scheme]) => scheme) },
    { name: "region", type: "text", values: members.map(([, region]) => region) },
    { name: "province_code", type: "text", values: members.map(([, , province]) => province) },
  ]);
}

function datasets(manifest: Manifest): TableLoad {
  const bytes = async () => ok(datasetRows(manifest.datasets));
  return { file: "manifest.json", bytes, fill: (from) => [fill.datasets(from)] };
}

function datasetRows(infos: readonly DatasetInfo[]): Uint8Array {
  const text = (name: string, of: (info: DatasetInfo) => string) =>
    ({ name, type: "text", values: infos.map(of) }) as const;
  const year = (name: string, of: (years: readonly number[]) => number) =>
    ({
      name,
      type: "uint16",
      values: infos.map((i) => (i.years[0] ? of(i.years) : null)),
    }) as const;
  return writeTable([
    text("dataset", (info) => info.id),
    text("kind", (info) => info.kind),
    text("title_th", (info) => info.title.th),
    text("title_en", (info) => info.title.en),
    text("source_th", (info) => info.source.th),
    text("source_en", (info) => info.source.en),
    { name: "demonstration", type: "bool", values: infos.map((info) => info.demonstration) },
    year("first_year_be", (years) => Math.min(...years)),
    year("last_year_be", (years) => Math.max(...years)),
  ]);
}
