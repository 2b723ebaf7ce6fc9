import { readdirSync } from "node:fs";
import { readFacts } from "../../scripts/data/facts";
import { loadOfficial } from "../../scripts/data/official";
import { writeOfficialIndicators } from "../../scripts/data/official-write";
import { type Database, openDatabase } from "../../src/actions/open-database";
import { ok, type Result } from "../../src/base/result";
import { readRoles } from "../../src/catalogue/arrow/read-roles";
import { readSeries } from "../../src/catalogue/arrow/read-series";
import type { FetchBytes } from "../../src/catalogue/shipped/fetch-bytes";
import { loadAreas, loadIndicators, loadRegions } from "../../src/catalogue/shipped/manifest";
import type { Manifest } from "../../src/domain/dataset";
import type { Series } from "../../src/domain/observation";
import type { AreaRole } from "../../src/domain/programme";
import { type RoleTable, roleTable } from "../../src/domain/role-table";
import {
  definedIndicators,
  shownDatasets,
  visibleSources,
  withDatasets,
} from "../../src/domain/shown-datasets";
import type { Row } from "../../src/engine/plain";
import { statement } from "../../src/engine/sql";
import type { AppData } from "../../src/figures/app-data";
import { seriesRepository } from "../../src/figures/series/series-repository";
import { builtManifest, serveBuilt } from "../support/built-data";
import { startNodeEngine } from "../support/node-engine";
import { sharedPath } from "../support/shared-files";
import { areas, MANIFEST, POPULATION, serve } from "../support/small-country";
import { VARIED, VARIED_FILES } from "./varied";

/** Some data as the screens have them on arrays and the console in SQL. */
export type World = {
  readonly app: AppData;
  readonly roles: RoleTable;
  /** Roles without any person's edits. */
  readonly onRecord: readonly AreaRole[];
  readonly database: Database;
  readonly fetchBytes: FetchBytes;
  series(indicator: string): Promise<Series>;
  rows(sql: string): Promise<Row[]>;
};

/** What a world is made of. */
export type Files = { readonly manifest: Manifest; readonly fetchBytes: FetchBytes };

/** 60 made-up tambons, with figures of every kind. */
export function smallFiles(): Files {
  const manifest = { ...MANIFEST, datasets: [...MANIFEST.datasets, ...VARIED] };
  return { manifest, fetchBytes: serve(VARIED_FILES) };
}

/** The same, of which every third tambon, and all of one amphoe, has no registered people. */
export function unregisteredFiles(): Files {
  const population = POPULATION.map((people, i) => (i % 3 === 0 || i < 20 ? Number.NaN : people));
  const files = { ...VARIED_FILES, "areas.arrow": areas(population) };
  return { manifest: smallFiles().manifest, fetchBytes: serve(files) };
}

/** What `npm run data` builds without arguments. */
export function builtFiles(): Files {
  return { manifest: builtManifest(), fetchBytes: serveBuilt() };
}

/** The same with the five official tables of 2565 brought in through their crosswalk. */
export async function officialFiles(): Promise<Files> {
  const folder = sharedPath("tpmap2565");
  const tables = readdirSync(folder).filter((name) => name.startsWith("tpmap65_train_"));
  const loaded = value(
    await loadOfficial(
      {
        boundaries: null,
        indicators: tables.map((name) => `${folder}/${name}`),
        crosswalk: `${folder}/tumbon_week1.csv`,
      },
      readFacts(),
    ),
  );
  const written = new Map<string, Uint8Array>();
  const info = writeOfficialIndicators(loaded.indicators!, (name, bytes) =>
    written.set(name, bytes),
  );
  const built = builtFiles();
  return {
    manifest: withDatasets(built.manifest, [info]),
    fetchBytes: async (file) => {
      const bytes = written.get(file);
      return bytes ? ok(bytes) : built.fetchBytes(file);
    },
  };
}

/** Opens the files on both sides. */
export async function openWorld({ manifest, fetchBytes }: Files): Promise<World> {
  const areas = value(await loadAreas(fetchBytes, manifest));
  const catalogue = value(await loadIndicators(fetchBytes, manifest));
  const sources = visibleSources(manifest);
  const all = definedIndicators(catalogue, manifest.datasets);
  const app: AppData = {
    manifest,
    areas,
    sources,
    schemes: value(await loadRegions(fetchBytes, manifest)),
    indicators: all.filter(({ id }) => sources.has(id)),
    workspace: "",
  };
  const repository = seriesRepository(async (file, of, rows) => {
    const bytes = await fetchBytes(file);
    return bytes.ok ? readSeries(bytes.value, file, rows, of) : bytes;
  });
  const database = value(
    await openDatabase({ manifest, fetchBytes, start: async () => ok(await startNodeEngine()) }),
  );
  if (database.problems.length > 0) throw new Error(JSON.stringify(database.problems));
  const onRecord = await roles(manifest, fetchBytes);
  return {
    app,
    database,
    fetchBytes,
    onRecord,
    roles: roleTable(areas, onRecord, []),
    series: async (id) =>
      value(await repository.load({ indicator: id, source: sources.get(id) }, areas)),
    rows: async (sql) => value(await database.engine.query(statement(sql))).rows(),
  };
}

async function roles(manifest: Manifest, fetchBytes: FetchBytes) {
  const files = shownDatasets(manifest, "roles").flatMap((dataset) => dataset.files);
  const read = files.map(async ({ file }) => value(readRoles(value(await fetchBytes(file)), file)));
  return (await Promise.all(read)).flat();
}

/** The value of a result; a problem ends the test. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
