import { fail, type Result } from "../../src/base/result";
import { type BoundarySet, readBoundarySet } from "../../src/catalogue/boundaries/boundary-set";
import type { CodeList } from "../../src/catalogue/gazetteer/code-list";
import { readSource } from "./read-source";

/** Official boundaries: every shape of the file (retired codes too) and what there is to say of them. */
export type OfficialBoundaries = BoundarySet;

/** Reads the boundary file: the first of its layers whose codes are tambon codes. */
export async function loadBoundaries(
  pathOrUrl: string,
  codeList: CodeList,
): Promise<Result<OfficialBoundaries>> {
  const source = await readSource(pathOrUrl);
  if (!source.ok) return source;
  const { name, contents } = source.value;
  let first: Result<OfficialBoundaries> = fail({ kind: "zip-without-shapefile", file: name });
  for (const table of contents.tables.filter((t) => t.geometries)) {
    const read = readBoundarySet(table, { file: name, codeList });
    if (read.ok) return read;
    first = read;
  }
  return first;
}
