import { fail, ok, type Result } from "../../base/result";
import type { FileContents, TextTable } from "./format";
import type { IssueList } from "./issue-list";
import { type KnownProjection, mapPositions, reprojector } from "./projection";
import { placeFault } from "./where-shapes-lie";

/** A table with its shapes brought to WGS 84 degrees, or what is wrong with where they lie. */
export async function placedTable(
  table: TextTable,
  projection: KnownProjection | null,
  file: string,
  issues: IssueList,
): Promise<Result<FileContents>> {
  const turn = projection ? await reprojector(projection) : null;
  const shapes = table.geometries?.map((s) => (s && turn ? mapPositions(s, turn) : s)) ?? null;
  const fault = placeFault(shapes ?? [], table.rowNumbers, file, issues);
  if (fault) return fail(fault);
  const reading = projection ? { projection: projection.name } : {};
  return ok({ tables: [{ ...table, geometries: shapes }], issues: issues.all(), reading });
}
