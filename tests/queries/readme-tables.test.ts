import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../src/actions/open-database";
import { ok } from "../../src/base/result";
import { statement } from "../../src/engine/sql";
import { CONTRACT } from "../../src/queries/schema";
import { TABLES } from "../../src/views/data/sql-tables";
import { startNodeEngine } from "../support/node-engine";
import { MANIFEST, serve } from "../support/small-country";

/** Tables of the README with their columns, as written there. */
function tablesOfReadme(): Record<string, string> {
  const rows = readFileSync("README.md", "utf8").matchAll(/^\| `(\w+)\(([^)]*)\)` \|/gm);
  return Object.fromEntries([...rows].map(([, table, columns]) => [table, columns]));
}

describe("the tables that analysts may rely on", () => {
  let database: Database;
  beforeAll(async () => {
    const start = async () => ok(await startNodeEngine());
    const opened = await openDatabase({ manifest: MANIFEST, fetchBytes: serve(), start });
    if (!opened.ok) throw new Error(opened.problem.kind);
    database = opened.value;
  }, 120_000);
  afterAll(() => database?.close());

  it("have the columns that the README and the data page name, in that order", async () => {
    const asked = await database.engine.query(
      statement(`select table_name as name, string_agg(column_name, ', ' order by column_index) as columns
        from duckdb_columns() group by table_name`),
    );
    if (!asked.ok) throw new Error(asked.problem.kind);
    const made = new Map(asked.value.rows().map(({ name, columns }) => [name, columns]));
    const expected = Object.fromEntries(CONTRACT.map((table) => [table, made.get(table)]));
    expect(tablesOfReadme()).toEqual(expected);
    expect(TABLES).toEqual(expected);
  });
});
