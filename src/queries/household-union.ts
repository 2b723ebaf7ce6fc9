import { name, type Sql, sql } from "../engine/sql";

/** Makes `household` of the sets of pins that were brought in; at least one. */
export function householdUnion(tables: readonly string[]): Sql {
  const selects = tables.map((table) => sql`select lon, lat, mask from ${name(table)}`);
  const all = selects.reduce((united, one) => sql`${united} union all ${one}`);
  return sql`create or replace view household as ${all}`;
}
