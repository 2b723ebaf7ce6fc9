import { readFileSync } from "node:fs";
import type { Topology } from "topojson-specification";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atlasConsole } from "../../src/actions/console";
import { type Database, openDatabase } from "../../src/actions/open-database";
import { ok } from "../../src/base/result";
import { readAreas } from "../../src/catalogue/arrow/read-areas";
import { readSeries } from "../../src/catalogue/arrow/read-series";
import { boundaryTables } from "../../src/catalogue/boundaries/boundary-tables";
import type { FetchBytes } from "../../src/catalogue/shipped/fetch-bytes";
import type { Manifest } from "../../src/domain/dataset";
import { statement } from "../../src/engine/sql";
import { adjacencyOf } from "../../src/geography/adjacency";
import { aSmallTopology } from "../geography/small-topology";
import { builtManifest, serveBuilt } from "../support/built-data";
import { startNodeEngine } from "../support/node-engine";
import { MANIFEST, serve } from "../support/small-country";

const bytesOf = (topology: unknown) => new TextEncoder().encode(JSON.stringify(topology));

async function open(manifest: Manifest, fetchBytes: FetchBytes): Promise<Database> {
  const opened = await openDatabase({
    manifest,
    fetchBytes,
    start: async () => ok(await startNodeEngine()),
    makeBoundaries: async (file, bytes, codes) => boundaryTables(file, bytes, codes),
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  return opened.value;
}

async function rows(database: Database, text: string) {
  const answer = await database.engine.query(statement(text));
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
  return answer.value.rows();
}

/** The small country on the shapes of some file. */
function shaped(file: string): Manifest {
  const level = { file, bytes: 0, vertices: 0, minZoom: 0 };
  return { ...MANIFEST, boundaries: { ...MANIFEST.boundaries, levels: [level] } };
}

describe("the tables of the boundaries", () => {
  let database: Database;
  const broken = new TextEncoder().encode("{");
  beforeAll(async () => {
    const files = { "small.topo.json": bytesOf(aSmallTopology()), "broken.topo.json": broken };
    database = await open(shaped("small.topo.json"), serve(files));
  }, 120_000);
  afterAll(() => database?.close());
  const codes = () =>
    rows(database, "select code, octet_length(wkb) as bytes from tambon_boundary");

  it("are empty until the boundaries are asked for, and then hold every shape", async () => {
    expect(await codes()).toEqual([]);
    expect(await database.syncBoundaries(shaped("small.topo.json"))).toEqual(ok(null));
    expect((await codes()).map(({ code }) => code)).toEqual(["100101", "100201", "110101"]);
    expect(await rows(database, "select code, neighbour from tambon_neighbour")).toEqual([
      { code: "100101", neighbour: "100201" },
      { code: "100201", neighbour: "100101" },
    ]);
  });

  it("keep what they hold when a file is damaged, and name it", async () => {
    const synced = await database.syncBoundaries(shaped("broken.topo.json"));
    expect(synced).toMatchObject({
      ok: false,
      problem: { kind: "file-damaged", file: "broken.topo.json" },
    });
    expect(await codes()).toHaveLength(3);
    const named = () => rows(database, "select file from load_problem");
    expect(await named()).toEqual([{ file: "broken.topo.json" }]);
    expect(await database.syncBoundaries(shaped("small.topo.json"))).toEqual(ok(null));
    expect(await named()).toEqual([]);
  });

  it("are empty again where no boundaries are in use", async () => {
    expect(await database.syncBoundaries(MANIFEST)).toEqual(ok(null));
    expect(await codes()).toEqual([]);
  });
});

/** SQL of the README's spatial question, as written there. */
function spatialQuestion(): string {
  const readme = readFileSync("README.md", "utf8");
  const [, text] = /atlas\.sql\(`([^`]*tambon_neighbour[^`]*)`\)/.exec(readme) ?? [];
  if (!text) throw new Error("the README asks no spatial question");
  return text;
}

describe("boundaries of the shipped data in SQL", () => {
  const manifest = builtManifest();
  const fetchBytes = serveBuilt();
  let database: Database;
  beforeAll(async () => {
    database = await open(manifest, fetchBytes);
    expect(await database.syncBoundaries(manifest)).toEqual(ok(null));
  }, 120_000);
  afterAll(() => database?.close());

  it("are there for every tambon with a shape, and cover the country", async () => {
    const [found] = await rows(
      database,
      `select count(*)::int as shapes, sum(area_km2) as km2, sum(octet_length(wkb))::double as bytes,
        count(*) filter (lon between xmin and xmax and lat between ymin and ymax)::int as inside
      from tambon_boundary join tambon using (code) where has_boundary`,
    );
    expect(found!.shapes).toBe(manifest.boundaries.current);
    expect(found!.inside).toBe(found!.shapes);
    // the country has 513,140 km² (Royal Thai Survey Department); coasts are approximate here
    expect(Math.abs((found!.km2 as number) / 513_140 - 1)).toBeLessThan(0.03);
    console.info(`tambon_boundary.wkb of the shipped data: ${found!.bytes} bytes`);
  });

  it("name as neighbours those who share a line on the map", async () => {
    const level = await fetchBytes(manifest.boundaries.levels.at(-1)!.file);
    const areas = await fetchBytes(manifest.areas);
    if (!level.ok || !areas.ok) throw new Error("no boundaries");
    const read = readAreas(areas.value, manifest.areas);
    if (!read.ok) throw new Error("no areas");
    const { code } = read.value;
    const topology = JSON.parse(new TextDecoder().decode(level.value)) as Topology;
    const { rook } = adjacencyOf(topology, code);
    const expected = rook.flatMap((list, row) => list.map((other) => code[row] + code[other]!));
    const found = await rows(database, "select code || neighbour as pair from tambon_neighbour");
    expect(new Set(found.map(({ pair }) => pair))).toEqual(new Set(expected));
    expect(found).toHaveLength(expected.length);
    const [lopsided] = await rows(
      database,
      `select count(*)::int as n from tambon_neighbour a left join tambon_neighbour b
        on b.code = a.neighbour and b.neighbour = a.code where b.shared_km is distinct from a.shared_km`,
    );
    expect(lopsided).toEqual({ n: 0 });
  });

  it("answer the README's question of a tambon against its neighbours", async () => {
    const shell = atlasConsole({
      database: Promise.resolve(ok(database)),
      rendered: Promise.resolve(),
      load: async () => ({
        datasets: [],
        questions: [],
        problems: [],
        crosswalks: [],
        ignored: [],
      }),
    });
    await shell.ready;
    const answer = await shell.sql(spatialQuestion());
    expect(answer).toHaveLength(10);
    const source = manifest.datasets
      .flatMap(({ id, files }) => files.map((file) => ({ ...file, dataset: id })))
      .find(({ indicator }) => indicator === "poverty_income")!;
    const [bytes, table, level] = await Promise.all(
      [source.file, manifest.areas, manifest.boundaries.levels.at(-1)!.file].map(fetchBytes),
    );
    if (!bytes?.ok || !table?.ok || !level?.ok) throw new Error("no data");
    const areas = readAreas(table.value, manifest.areas);
    if (!areas.ok) throw new Error("no areas");
    const key = { dataset: source.dataset, indicator: source.indicator };
    const series = readSeries(bytes.value, source.file, areas.value, key);
    if (!series.ok) throw new Error("no series");
    const { value, numerator, denominator } = series.value.byYear.get(2565)!;
    const topology = JSON.parse(new TextDecoder().decode(level.value)) as Topology;
    const { rook } = adjacencyOf(topology, areas.value.code);
    const sum = (of: ArrayLike<number>, list: readonly number[]) =>
      list.reduce((total, row) => total + (Number.isNaN(of[row]!) ? 0 : of[row]!), 0);
    const above = rook.map((list, row) => {
      const around = (100 * sum(numerator, list)) / sum(denominator, list);
      return { code: areas.value.code[row]!, own: value[row]!, around };
    });
    const expected = above
      .filter(({ own, around }) => Number.isFinite(own - around))
      .sort((a, b) => b.own - b.around - (a.own - a.around))
      .slice(0, 10);
    expect(answer.map(({ code }) => code)).toEqual(expected.map(({ code }) => code));
    answer.forEach((row, i) => {
      expect(row.own).toBeCloseTo(expected[i]!.own, 9);
      expect(row.around).toBeCloseTo(expected[i]!.around, 9);
    });
  });
});
