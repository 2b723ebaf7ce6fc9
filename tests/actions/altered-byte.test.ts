import { expect, test } from "vitest";
import { openDatabase } from "../../src/actions/open-database";
import { openProtectedHouseholds } from "../../src/actions/open-protected-households";
import { checksum } from "../../src/base/checksum";
import { ok } from "../../src/base/result";
import { dataReader } from "../../src/catalogue/shipped/data-reader";
import { MANIFEST_FILE } from "../../src/catalogue/shipped/manifest";
import { sealed } from "../../src/catalogue/shipped/manifest-seal";
import { statement } from "../../src/engine/sql";
import { startNodeEngine } from "../support/node-engine";
import { FILES, MANIFEST, serve, WITH_REAL_CELLS } from "../support/small-country";

const start = async () => ok(await startNodeEngine());

/** What each file fills. */
const TABLES: Record<string, string> = {
  "areas.arrow": "tambon",
  "regions.json": "region_member",
  "demo.health": "observation where indicator = 'poverty_health'",
  "real.income": "observation where indicator = 'poverty_income'",
  "roles.arrow": "area_role",
  "sep.arrow": "sep_village",
  "cells.arrow": "poverty_cell",
  "unplaced.arrow": "unplaced",
};

/** The small country as if built, with one byte of some files altered after that. */
function reading(altered: readonly string[]) {
  const whole = Object.entries(FILES).map(([name, make]) => [name, make()] as const);
  const checksums = Object.fromEntries(whole.map(([name, bytes]) => [name, checksum(bytes)]));
  const replaced = whole
    .filter(([name]) => altered.includes(name))
    .map(([name, bytes]) => [name, bytes.map((b, i) => (i === bytes.length >> 1 ? b ^ 1 : b))]);
  const manifest = new TextEncoder().encode(sealed({ ...MANIFEST, checksums }));
  return dataReader(serve({ ...Object.fromEntries(replaced), [MANIFEST_FILE]: manifest })).read;
}

async function opened(altered: readonly string[]) {
  const fetchBytes = reading(altered);
  const database = await openDatabase({ manifest: WITH_REAL_CELLS, fetchBytes, start });
  if (!database.ok) throw new Error(JSON.stringify(database.problem));
  const { engine } = database.value;
  const answer = async (text: string) => {
    const asked = await engine.query(statement(text), { question: "test" });
    if (!asked.ok) throw new Error(JSON.stringify(asked.problem));
    return asked.value.rows();
  };
  return { ...database.value, answer };
}

test("X5: SQL names every file with one altered byte and uses none of it", async () => {
  const files = Object.keys(TABLES);
  const sound = await opened([]);
  const damaged = await opened(files);
  expect(sound.problems).toEqual([]);
  for (const [file, table] of Object.entries(TABLES)) {
    const count = `select count(*)::int as n from ${table}`;
    expect((await sound.answer(count))[0]!.n, file).toBeGreaterThan(0);
    expect((await damaged.answer(count))[0]!.n, file).toBe(0);
  }
  const named = await damaged.answer("select file, reason from load_problem");
  expect(new Set(named.map(({ file }) => file))).toEqual(new Set(files));
  expect(new Set(named.map(({ reason }) => reason))).toEqual(new Set(["file-damaged"]));
  await Promise.all([sound.close(), damaged.close()]);
}, 60_000);

test("X5: households with one altered byte are named and counted nowhere", async () => {
  const fetchBytes = reading(["households.arrow"]);
  const answer = await openProtectedHouseholds({ manifest: MANIFEST, fetchBytes, start });
  expect(answer).toMatchObject({ problem: { kind: "file-damaged", file: "households.arrow" } });
});
