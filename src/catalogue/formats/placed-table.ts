import type { FileContents, TextTable } from "./format";
import type { IssueList } from "./issue-list";
import { type KnownProjection, mapPositions, reprojector } from "./projection";

/** A table with its shapes brought to WGS 84 degrees. */
export async function placedTable(
  table: TextTable,
  projection: KnownProjection | null,
  issues: IssueList,
): Promise<FileContents> {
  const turn = projection ? await reprojector(projection) : null;
  const shapes = table.geometries?.map((s) => (s && turn ? mapPositions(s, turn) : s)) ?? null;
  const reading = projection ? { projection: projection.name } : {};
  return { tables: [{ ...table, geometries: shapes }], issues: issues.all(), reading };
}
