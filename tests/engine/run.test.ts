import type { AsyncDuckDB } from "@duckdb/duckdb-wasm";
import { expect, it } from "vitest";
import { writeTable } from "../../src/catalogue/arrow/write-table";
import { run } from "../../src/engine/run";
import { sql } from "../../src/engine/sql";

/** A DuckDB whose answer comes in the given pieces after its head. */
function dbWith(head: Uint8Array, pieces: (Uint8Array | null)[]): AsyncDuckDB {
  const left = [...pieces];
  return {
    startPendingQuery: async () => head,
    fetchQueryResults: async () => left.shift() ?? null,
  } as unknown as AsyncDuckDB;
}

it("a piece that is not there yet is not the end of an answer", async () => {
  const whole = writeTable([{ name: "x", type: "int32", values: [1, 2, 3] }]);
  const middle = Math.floor(whole.length / 2 / 8) * 8;
  const pieces = [null, whole.subarray(middle), null, new Uint8Array(0)];
  const db = dbWith(whole.subarray(0, middle), pieces);
  const answer = await run({ db, id: 1 }, sql`select x from t`, {});
  expect(answer.ok && [...answer.value.numbers("x")]).toEqual([1, 2, 3]);
});
