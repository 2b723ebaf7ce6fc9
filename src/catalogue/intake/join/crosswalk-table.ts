import { textAt } from "../../../base/column";
import type { TextTable } from "../../formats/format";
import { columnNamed } from "../../gazetteer/find-column";
import { rowOfKey } from "../../gazetteer/place-text";
import type { PlaceDecision } from "../vocabulary/recipe";
import { CROSSWALK_SOURCE, CROSSWALK_TARGET } from "./crosswalk";

const NOTE = ["note", "decided_by"];
const HAND = "hand";

/** Heads and rows of a crosswalk file, for a writer of tables. */
export type CrosswalkTable = {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/**
 * Decisions as a crosswalk of ours: `from_code` is a code or "province|amphoe|tambon" as the file
 * had it, `to_code` a current code, blank for nowhere on purpose, `name` that of the target, `note`
 * who decided. Of several decisions about one text the last holds; those about single rows of the
 * file are of no use to another one and left out. No decisions give the heads alone.
 */
export function crosswalkTable(
  decisions: readonly PlaceDecision[],
  nameOf: (code: string) => string = () => "",
): CrosswalkTable {
  return {
    head: ["from_code", "to_code", "name", "note"],
    rows: [...new Map(decisions.map((one) => [one.raw, one])).values()]
      .filter(({ raw }) => rowOfKey(raw) === null)
      .map(({ raw, code, by }) => [raw, code, nameOf(code), by]),
  };
}

/**
 * Decisions of a crosswalk table of ours, texts as they stand, in its order; rows without a source
 * decide nothing. A table without the columns of a crosswalk gives none. The note `hand` keeps
 * what a person decided above the codes.
 */
export function decisionsOfCrosswalk(table: TextTable): PlaceDecision[] {
  const source = columnNamed(table, CROSSWALK_SOURCE);
  const target = columnNamed(table, CROSSWALK_TARGET);
  if (source < 0 || target < 0) return [];
  const note = columnNamed(table, NOTE);
  return table.rows
    .filter((cells) => (cells[source] ?? "") !== "")
    .map((cells) => ({
      raw: textAt(cells, source),
      code: cells[target] ?? "",
      by: note >= 0 && cells[note]?.trim() === HAND ? "hand" : "crosswalk",
    }));
}
