import { fail, ok, type Result } from "../../../base/result";
import { addTo } from "../../../base/tally";
import type { CrosswalkInfo } from "../../../domain/dataset";
import type { TextTable } from "../../formats/format";
import type { CodeList } from "../../gazetteer/code-list";
import { tambonCode } from "../../gazetteer/codes";
import { columnNamed, findCodeColumn } from "../../gazetteer/find-column";
import type { PlaceDecision } from "../vocabulary/recipe";

/** Heads of the source codes of a crosswalk. */
export const CROSSWALK_SOURCE = ["TUMBOL_ID", "from_code", "code"];
/** Heads of its target codes. */
export const CROSSWALK_TARGET = ["MAP_TUMBOL_ID", "to_code", "target"];

/**
 * Where a code of another scheme lies: source code → tambon code, or "" where the crosswalk leaves
 * the target blank on purpose. A target that is no code at all is kept as it stands.
 */
export type Crosswalk = {
  readonly targets: ReadonlyMap<string, string>;
  readonly info: CrosswalkInfo;
};

/** A table with `TUMBOL_ID` and `MAP_TUMBOL_ID` (or from_code, to_code) → the crosswalk. */
export function readCrosswalk(
  table: TextTable,
  file: string,
  codeList: CodeList,
): Result<Crosswalk> {
  const source = findCodeColumn(table, CROSSWALK_SOURCE, codeList, file);
  if (!source.ok) return source;
  const target = columnNamed(table, CROSSWALK_TARGET);
  if (target < 0) return fail({ kind: "missing-columns", file, columns: [CROSSWALK_TARGET[0]!] });
  const targets = new Map<string, string>();
  for (const cells of table.rows) {
    const raw = cells[source.value] ?? "";
    const to = cells[target] ?? "";
    targets.set(tambonCode(raw) ?? raw.trim(), tambonCode(to) ?? to.trim());
  }
  return ok({ targets, info: crosswalkInfo(targets, table.rows.length, file) });
}

/** What there is to tell of targets by source code that come from so many rows of a file. */
export function crosswalkInfo(
  targets: ReadonlyMap<string, string>,
  rows: number,
  file: string,
): CrosswalkInfo {
  const hits = new Map<string, number>();
  for (const to of targets.values()) if (to !== "") addTo(hits, to);
  return {
    file,
    rows,
    blank: [...targets.values()].filter((to) => to === "").length,
    sharedTargets: [...hits.values()].filter((n) => n > 1).length,
  };
}

/** A crosswalk as decisions of a recipe, in its order. */
export function decisionsOfTargets({ targets }: Pick<Crosswalk, "targets">): PlaceDecision[] {
  return [...targets].map(([raw, code]) => ({ raw, code, by: "crosswalk" }));
}
