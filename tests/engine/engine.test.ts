import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeTable } from "../../src/catalogue/arrow/write-table";
import type { Columns } from "../../src/engine/columns";
import type { Engine } from "../../src/engine/engine";
import { type Sql, sql, statement } from "../../src/engine/sql";
import { startNodeEngine } from "../support/node-engine";

let engine: Engine;
beforeAll(async () => {
  engine = await startNodeEngine();
});
afterAll(() => engine.close());

async function answer(asked: Sql): Promise<Columns> {
  const result = await engine.query(asked);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const slow = sql`select count(*) as n from range(60000) a(x), range(60000) b(y)
  where (x * y) % 7 = 1`;

describe("query", () => {
  it("binds every value, whatever is in it", async () => {
    const text = "ก'; drop table x; --?";
    const [row] = (
      await answer(sql`select ${text} as a, ${2.5} as b, ${null} as c, ${true} as d,
      ${4} in (${[3, 4]}) as e, 4 in (${[]}) as f`)
    ).rows();
    expect(row).toEqual({ a: text, b: 2.5, c: null, d: true, e: true, f: null });
  });

  it("reads numbers as doubles and NULL as NaN", async () => {
    const columns = await answer(
      statement(`select * from (values
      (1, 9007199254740991, 1.25::decimal(30,2), true), (null, null, null, null)) t(i, b, d, t)`),
    );
    expect(columns.names).toEqual(["i", "b", "d", "t"]);
    expect([...columns.numbers("i")]).toEqual([1, Number.NaN]);
    expect([...columns.numbers("b")]).toEqual([9007199254740991, Number.NaN]);
    expect([...columns.numbers("d")]).toEqual([1.25, Number.NaN]);
    expect([...columns.numbers("t")]).toEqual([1, Number.NaN]);
    expect(columns.texts("i")).toEqual(["1", null]);
  });

  it("collects every batch of a long answer", async () => {
    const columns = await answer(sql`select x::int as x from range(100000) t(x)`);
    expect(columns.count).toBe(100000);
    expect(columns.numbers("x").at(-1)).toBe(99999);
  });

  it("gives rows as plain JSON", async () => {
    const [row] = (
      await answer(
        statement(`select count(*) as n, sum(x) as s,
      123456789012345678901234567890::hugeint as h, date '2022-11-10' as d, time '09:00:00' as t,
      timestamp '2022-11-10 09:00:00' as ts, [1, 2] as l, {'a': 1::bigint, 'b': ['x']} as st,
      map {'k': 7} as m, 'ab'::blob as bl, interval 2 day as iv, null as z, avg(x) as av,
      [date '2022-11-10'] as ld from range(10) t(x)`),
      )
    ).rows();
    expect(row).toEqual({
      n: 10,
      s: 45,
      h: Number("123456789012345678901234567890"),
      d: "2022-11-10",
      t: "09:00:00",
      ts: "2022-11-10T09:00:00.000Z",
      l: [1, 2],
      st: { a: 1, b: ["x"] },
      m: { k: 7 },
      bl: "6162",
      iv: "P0M2DT0S",
      z: null,
      av: 4.5,
      ld: ["2022-11-10"],
    });
    expect(JSON.parse(JSON.stringify(row))).toEqual(row);
  });

  it("names the statement and the reason of a failure", async () => {
    const failed = await engine.query(sql`select * from nowhere where a = ${1}`, { question: "q" });
    expect(failed).toMatchObject({
      ok: false,
      problem: { kind: "query-failed", question: "q", sql: "select * from nowhere where a = ?" },
    });
    const cast = await engine.query(sql`select x::int from (values ('a')) t(x)`);
    expect(!cast.ok && cast.problem).toMatchObject({
      detail: expect.stringMatching(/^Conversion Error: Could not convert/),
    });
  });

  it("answers an empty statement with nothing", async () => {
    expect((await answer(statement(" ; -- nothing"))).count).toBe(0);
  });

  it("keeps simultaneous questions apart", async () => {
    const asked = Array.from({ length: 20 }, (_, i) =>
      answer(sql`select ${i} as i, ${`${i}`} as t`),
    );
    const got = (await Promise.all(asked)).map((c) => [c.numbers("i")[0], c.texts("t")[0]]);
    expect(got).toEqual(Array.from({ length: 20 }, (_, i) => [i, `${i}`]));
  });
});

describe("cancelling", () => {
  it("stops a running question and goes on with the next", async () => {
    const stop = new AbortController();
    const started = performance.now();
    const running = engine.query(sql`${slow} and x > ${1}`, { signal: stop.signal });
    const next = engine.query(sql`select 1 as a`);
    setTimeout(() => stop.abort(), 200);
    expect(await running).toEqual({ ok: false, problem: { kind: "cancelled" } });
    expect((await next).ok).toBe(true);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it("leaves an answer half read and goes on with the next", async () => {
    const stop = new AbortController();
    const running = engine.query(sql`select x, x::varchar as t from range(5000000) r(x)`, {
      signal: stop.signal,
    });
    setTimeout(() => stop.abort(), 60);
    expect(await running).toEqual({ ok: false, problem: { kind: "cancelled" } });
    expect((await answer(sql`select ${"ok"} as a`)).texts("a")).toEqual(["ok"]);
  });

  it("never starts a question that was cancelled while it waited", async () => {
    const stop = new AbortController();
    const first = engine.query(sql`select 1`);
    const second = engine.query(sql`create table never as select 1`, { signal: stop.signal });
    stop.abort();
    await first;
    expect((await second).ok).toBe(false);
    expect((await engine.query(sql`select * from never`)).ok).toBe(false);
  });
});

describe("ingest", () => {
  const codes = Array.from({ length: 60000 }, (_, i) => String(100101 + (i % 7436)));
  const bytes = writeTable([
    { name: "code", type: "dictionary", values: codes },
    { name: "thai", type: "text", values: codes.map((c, i) => (i % 9 ? `ตำบล ${c} 😀` : null)) },
    { name: "year", type: "uint16", values: codes.map(() => 2565) },
    { name: "value", type: "float64", values: codes.map((_, i) => (i % 5 ? i / 7 : Number.NaN)) },
    { name: "small", type: "float32", values: codes.map((_, i) => i / 3) },
    { name: "flag", type: "bool", values: codes.map((_, i) => i % 2 === 0) },
  ]);

  it("brings every row and value in, and leaves the bytes usable", async () => {
    const before = bytes.length;
    expect(await engine.ingest("many", bytes)).toEqual({ ok: true, value: { rows: 60000 } });
    expect(await engine.ingest("many", bytes)).toEqual({ ok: true, value: { rows: 60000 } });
    expect(bytes.length).toBe(before);
    const got = await answer(sql`select code, thai, value from many where year = ${2565}`);
    expect(got.texts("code")).toEqual(codes);
    expect(got.texts("thai")[1]).toBe("ตำบล 100102 😀");
    expect([...got.numbers("value").slice(0, 3)]).toEqual([Number.NaN, 1 / 7, 2 / 7]);
  });

  it("takes a table without rows", async () => {
    const empty = writeTable([{ name: "code", type: "dictionary", values: [] }]);
    expect(await engine.ingest("none", empty)).toEqual({ ok: true, value: { rows: 0 } });
    expect((await answer(sql`select * from none`)).count).toBe(0);
  });

  it("refuses a stream that was cut off, and keeps no half of it", async () => {
    const cut = await engine.ingest("cut", bytes.slice(0, bytes.length >> 1));
    expect(cut).toMatchObject({ ok: false, problem: { kind: "file-damaged", file: "cut" } });
    expect((await engine.query(sql`select * from cut`)).ok).toBe(false);
    expect((await engine.ingest("cut", new Uint8Array(3))).ok).toBe(false);
  });
});

describe("network", () => {
  it("is never asked", async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests++;
      response.end("a\n1\n");
    }).listen(0);
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const text of [
      `select * from read_parquet('${host}/x.parquet')`,
      `select * from read_csv('${host}/x.csv')`,
      `select * from '${host}/x.csv'`,
      `attach '${host}/x.duckdb' as x`,
      `copy (select 1) to '${host}/x.csv'`,
      `install httpfs from '${host}'; load httpfs`,
      "load parquet",
      "select * from read_json('x.json')",
      "set enable_external_access = true",
      "set autoload_known_extensions = true",
    ]) {
      expect([text, (await engine.query(statement(text))).ok]).toEqual([text, false]);
    }
    server.close();
    expect(requests).toBe(0);
  });
});

it("says so when it is closed, to those who wait too", async () => {
  const closing = await startNodeEngine();
  const waiting = closing.query(slow);
  await closing.close();
  const unavailable = { ok: false, problem: { kind: "engine-unavailable", detail: "closed" } };
  expect(await waiting).toEqual(unavailable);
  expect(await closing.query(sql`select 1`)).toEqual(unavailable);
});
