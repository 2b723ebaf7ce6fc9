import { expect, it } from "vitest";
import { openDatabase } from "../../src/actions/open-database";
import { openProtectedHouseholds } from "../../src/actions/open-protected-households";
import { sql, statement } from "../../src/engine/sql";
import { startEngine } from "../../src/engine/start";
import { MANIFEST, serve } from "../support/small-country";

/** Hosts of everything that the page fetched. */
function hosts(): string[] {
  const entries = performance.getEntriesByType("resource");
  return [...new Set(entries.map(({ name }) => new URL(name).host))];
}

it("starts from the app's own files and asks no other host", async () => {
  const started = await startEngine();
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  const engine = started.value;
  const answer = await engine.query(sql`select version() as v, ${"ตำบล"} as t`);
  expect(answer.ok && answer.value.rows()).toEqual([{ v: "v1.4.3", t: "ตำบล" }]);
  for (const text of [
    `select * from read_parquet('${location.origin}/x.parquet')`,
    `select * from read_csv('${location.origin}/x.csv')`,
    "install spatial; load spatial",
    "set enable_external_access = true",
  ]) {
    expect([text, (await engine.query(statement(text))).ok]).toEqual([text, false]);
  }
  expect(hosts()).toEqual([location.host]);
  await engine.close();
});

it("stops a question in the middle", async () => {
  const started = await startEngine();
  if (!started.ok) throw new Error(JSON.stringify(started.problem));
  const stop = new AbortController();
  const slow = sql`select count(*) from range(60000) a(x), range(60000) b(y) where (x * y) % 7 = 1`;
  const running = started.value.query(slow, { signal: stop.signal });
  setTimeout(() => stop.abort(), 100);
  expect(await running).toEqual({ ok: false, problem: { kind: "cancelled" } });
  expect((await started.value.query(sql`select 1`)).ok).toBe(true);
  await started.value.close();
});

it("opens the database and, beside it, the engine of protected households", async () => {
  const options = { manifest: MANIFEST, fetchBytes: serve() };
  const [database, protectedHouseholds] = await Promise.all([
    openDatabase(options),
    openProtectedHouseholds(options),
  ]);
  if (!database.ok || !protectedHouseholds.ok) throw new Error("not opened");
  expect(database.value.problems).toEqual([]);
  const counted = await database.value.engine.query(sql`select count(*) as n from tambon`);
  expect(counted.ok && counted.value.rows()).toEqual([{ n: 60 }]);
  expect((await database.value.engine.query(sql`from household`)).ok).toBe(false);
  expect(
    protectedHouseholds.value.cells("poor", 6, [90, 0, 110, 30]).households.length,
  ).toBeGreaterThan(0);
  await database.value.close();
});
