import { ok, type Result } from "../base/result";
import { readUnplaced } from "../catalogue/arrow/read-unplaced";
import type { UnplacedRow } from "../catalogue/arrow/write-unplaced";
import type { Manifest } from "../domain/dataset";
import { unplacedFiles } from "../domain/shown-datasets";
import { type Answer, useAnswer } from "./async/use-answer";
import { readData } from "./data/read-data";
import { useViewContext } from "./use-view-context";

/** Rows of the source files that are on no map, the user's files last; needs no database. */
export function useUnplaced(): Answer<UnplacedRow[]> {
  const { manifest, workspace } = useViewContext().app;
  return useAnswer(["unplaced", manifest.builtAt, workspace], () => load(manifest));
}

async function load(manifest: Manifest): Promise<Result<UnplacedRow[]>> {
  const rows: UnplacedRow[] = [];
  for (const { file, without } of unplacedFiles(manifest)) {
    const bytes = await readData(file);
    const read = bytes.ok ? readUnplaced(bytes.value, file) : bytes;
    if (!read.ok) return read;
    for (const row of read.value) if (!without.includes(row.dataset)) rows.push(row);
  }
  return ok(rows);
}
