import { fail, ok, type Result } from "../base/result";
import type { Columns } from "./columns";
import type { Ingested } from "./engine";
import { detailOf } from "./query-error";
import { type Connection, run } from "./run";
import { join, name, type Sql, sql } from "./sql";
import { type ColumnSum, sumsOfStream } from "./stream-sums";

/** Sums are taken in another order than ours: this share of their scale may differ. */
const TOLERANCE = 1e-9;

/** See `Engine.ingest`. DuckDB detaches what it is given, so it gets a copy. */
export async function ingest(
  connection: Connection,
  table: string,
  bytes: Uint8Array,
): Promise<Result<Ingested>> {
  const dropped = await drop(connection, table);
  if (!dropped.ok) return dropped;
  let expected: ReturnType<typeof sumsOfStream>;
  try {
    expected = sumsOfStream(bytes);
    const options = { name: table, create: true };
    await connection.db.insertArrowFromIPCStream(connection.id, bytes.slice(), options);
  } catch (cause) {
    return fail({ kind: "file-damaged", file: table, detail: detailOf(cause) });
  }
  const checked = await check(connection, table, expected);
  if (!checked.ok) await drop(connection, table);
  return checked;
}

function drop(connection: Connection, table: string): Promise<Result<Columns>> {
  return run(connection, sql`drop table if exists ${name(table)}`, { question: "ingest" });
}

async function check(
  connection: Connection,
  table: string,
  expected: { rows: number; columns: readonly ColumnSum[] },
): Promise<Result<Ingested>> {
  const found = await run(connection, sumsOfTable(table, expected.columns), { question: "ingest" });
  if (!found.ok) return found;
  const at = (column: string) => found.value.numbers(column)[0]!;
  const differ = (column: string, wanted: number, got: number) =>
    fail({ kind: "ingest-mismatch" as const, table, column, expected: wanted, found: got });
  if (at("row_count") !== expected.rows) return differ("*", expected.rows, at("row_count"));
  for (const [i, { column, present, sum, scale }] of expected.columns.entries()) {
    if (at(`present_${i}`) !== present) return differ(column, present, at(`present_${i}`));
    const off = Math.abs(at(`sum_${i}`) - sum);
    if (!(off <= TOLERANCE * scale)) return differ(column, sum, at(`sum_${i}`));
  }
  return ok({ rows: expected.rows });
}

const NUMBER_OF: Record<ColumnSum["kind"], (cell: Sql) => Sql> = {
  text: (cell) => sql`strlen(${cell}::varchar)::double`,
  bytes: (cell) => sql`octet_length(${cell})::double`,
  number: (cell) => sql`nullif(${cell}::double, 'nan')`,
};

function sumsOfTable(table: string, columns: readonly ColumnSum[]): Sql {
  const figures = columns.map(({ column, kind }, i) => {
    const cell = name(column);
    const number = NUMBER_OF[kind](cell);
    return sql`, count(${number}) as ${name(`present_${i}`)},
      coalesce(sum(${number}), 0) as ${name(`sum_${i}`)}`;
  });
  return sql`select count(*) as row_count ${join(figures, " ")} from ${name(table)}`;
}
