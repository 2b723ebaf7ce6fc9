import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { atlasConsole } from "../../src/actions/console";
import { type Database, openDatabase, type Progress } from "../../src/actions/open-database";
import { openProtectedHouseholds } from "../../src/actions/open-protected-households";
import { fail, ok } from "../../src/base/result";
import type { Engine } from "../../src/engine/engine";
import { sql } from "../../src/engine/sql";
import { CONTRACT } from "../../src/queries/schema";
import { startNodeEngine } from "../support/node-engine";
import { FILES, MANIFEST, serve } from "../support/small-country";

const start = async () => ok(await startNodeEngine());

const NOTHING_LOADED = { datasets: [], questions: [], problems: [], crosswalks: [], ignored: [] };
const load = async () => NOTHING_LOADED;

describe("the database", () => {
  let database: Database;
  const progress: Progress[] = [];
  const whole = FILES["demo.health"]!();
  beforeAll(async () => {
    const opened = await openDatabase({
      manifest: MANIFEST,
      fetchBytes: serve({
        "demo.health": whole.slice(0, whole.length - 100),
        "sep.arrow": FILES["roles.arrow"]!(),
      }),
      onProgress: (p) => progress.push(p),
      start,
    });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    database = opened.value;
  }, 120_000);
  afterAll(() => database?.close());
  const shell = () =>
    atlasConsole({ database: Promise.resolve(ok(database)), rendered: Promise.resolve(), load });

  it("names the files that are damaged and loads the rest", async () => {
    expect(database.problems).toEqual([
      { kind: "file-damaged", file: "demo.health", detail: expect.any(String) },
      { kind: "file-damaged", file: "sep.arrow", detail: expect.stringContaining("village_code") },
    ]);
    expect(progress).toHaveLength(9);
    expect(progress.at(-1)).toEqual({ done: 9, total: 9, file: "sep.arrow" });
    expect(await shell().sql("select count(*) as n from observation")).toEqual([{ n: 45 }]);
    expect(await shell().sql("select count(*) as n from sep_village")).toEqual([{ n: 0 }]);
  });

  it("has every documented table, and nothing half-loaded beside them", async () => {
    const rows = await shell().sql("select table_name as t from information_schema.tables");
    const tables = rows.map((row) => row.t as string);
    expect(tables).toEqual(expect.arrayContaining([...CONTRACT]));
    expect(tables.filter((table) => /^load_\d|household/.test(table))).toEqual([]);
  });

  it("hides the demonstration of an indicator that has real data", async () => {
    expect(
      await shell().sql("select distinct dataset, indicator, level, year_be from observation"),
    ).toEqual([{ dataset: "real", indicator: "poverty_income", level: "tambon", year_be: 2565 }]);
  });

  it("keeps the columns of the contract", async () => {
    const columns = async (table: string) => {
      const [row] = await shell().sql(`select * from ${table} limit 1`);
      return Object.keys(row!);
    };
    expect(await columns("tambon")).toEqual(
      `code name_th name_en amphoe_code amphoe_th province_code province_th region population
      households has_boundary`.split(/\s+/),
    );
    expect(await columns("observation")).toEqual(
      `dataset indicator level area_code year_be value numerator denominator status`.split(" "),
    );
    expect(await columns("unplaced")).toEqual(
      `dataset row reason raw_code raw_name indicator year_be value numerator denominator`.split(
        " ",
      ),
    );
    expect(await columns("area_role")).toEqual(
      "programme area_code level role wave since source".split(" "),
    );
  });

  it("answers the console with plain rows", async () => {
    const [row] = await shell().sql(`select code, name_th, region, has_boundary, population
      from tambon where code = '500101'`);
    expect(row).toMatchObject({ code: "500101", name_th: "ตำบล 500101", region: "north" });
    expect(row!.has_boundary).toBe(true);
    await expect(shell().sql("select * from household")).rejects.toThrow("Catalog Error");
    await expect(shell().ready).resolves.toBeUndefined();
    expect(await shell().load([])).toBe(NOTHING_LOADED);
  });
});

it("says why there is no database, at the console too", async () => {
  const problem = { kind: "feature-missing", feature: "wasm" } as const;
  const opened = openDatabase({
    manifest: MANIFEST,
    fetchBytes: serve(),
    start: async () => fail(problem),
  });
  expect(await opened).toEqual(fail(problem));
  const shell = atlasConsole({ database: opened, rendered: Promise.resolve(), load });
  await expect(shell.ready).rejects.toMatchObject({ problem });
  await expect(shell.sql("select 1")).rejects.toMatchObject({ problem });
});

describe("protected households", () => {
  it("gives no cell below five, sums to all it may show, and ends its engine", async () => {
    let engine: Engine | undefined;
    const keep = async () => {
      engine = await startNodeEngine();
      return ok(engine);
    };
    const opened = await openProtectedHouseholds({
      manifest: MANIFEST,
      fetchBytes: serve(),
      start: keep,
    });
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
    const protectedHouseholds = opened.value;
    expect(protectedHouseholds.households).toBe(102);
    const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
    const earth = [-180, -85, 180, 85] as const;
    for (const zoom of [0, 5, 9, 20]) {
      const [poor, other] = [
        protectedHouseholds.cells("poor", zoom, earth),
        protectedHouseholds.cells("other", zoom, earth),
      ];
      for (const n of [...poor.households, ...other.households])
        expect(n).toBeGreaterThanOrEqual(5);
      expect(sum(other.households)).toBe(25);
      expect(sum(poor.households)).toBeGreaterThanOrEqual(75);
    }
    const near = protectedHouseholds.cells("poor", 20, [99.9, 14.9, 100.1, 15.1]);
    const [west, south, east, north] = near.bounds;
    expect(near.remainder[near.remainder.length - 1]).toBe(0);
    expect(west! < 100 && 100 < east! && south! < 15 && 15 < north!).toBe(true);
    expect(await engine!.query(sql`select * from household`)).toMatchObject({ ok: false });
  });

  it("names a damaged file", async () => {
    const broken = serve({ "households.arrow": new Uint8Array(9) });
    const opened = await openProtectedHouseholds({ manifest: MANIFEST, fetchBytes: broken, start });
    expect(opened).toMatchObject({ problem: { kind: "file-damaged", file: "households.arrow" } });
  });
});
