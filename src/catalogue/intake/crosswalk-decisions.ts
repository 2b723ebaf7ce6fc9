import type { CrosswalkInfo } from "../../domain/dataset";
import { normaliseCode } from "../codes";
import type { TextTable } from "../formats/format";
import type { Basis } from "../join/basis";
import type { ColumnMeaning, PlaceDecision, Recipe } from "./recipe";

const SOURCE = ["TUMBOL_ID", "from_code", "from", "raw", "code", "รหัสเดิม", "รหัสในไฟล์"];
const TARGET = ["MAP_TUMBOL_ID", "to_code", "to", "target", "รหัสปัจจุบัน", "รหัสใหม่"];

/** A crosswalk as decisions about places. */
export type CrosswalkDecisions = {
  readonly decisions: readonly PlaceDecision[];
  readonly info: CrosswalkInfo;
};

/** Whether a table has the heads of a crosswalk as this app saves it, codes or names in it. */
export function isOwnCrosswalk({ columns }: TextTable): boolean {
  return ["from_code", "to_code"].every((head) => columns.includes(head));
}

/**
 * A table of two code schemes → decisions. A blank target is the decision to place the code
 * nowhere; a code that is current today needs none and gets none. Without known heads the first
 * and the last column that hold codes are taken, else the first two of the table.
 */
export function crosswalkDecisions(
  table: TextTable,
  meanings: readonly ColumnMeaning[],
  file: string,
  basis: Basis,
): CrosswalkDecisions {
  const codes = meanings.flatMap(({ as }, at) => (as === "code" ? [at] : []));
  const source = columnOf(table, SOURCE, codes[0] ?? 0);
  const target = columnOf(table, TARGET, codes.length > 1 ? codes.at(-1)! : 1);
  const targets = new Map<string, string>();
  for (const cells of table.rows) {
    const raw = codeOrText(cells[source]);
    if (raw !== "") targets.set(raw, codeOrText(cells[target]));
  }
  const decisions = [...targets]
    .filter(([raw]) => !basis.areas.has(raw))
    .map(([raw, code]) => ({ raw, code, by: "crosswalk" as const }));
  return { decisions, info: infoOf(targets, table.rows.length, file) };
}

/** The recipe with a crosswalk's decisions; what a person decided by hand stands. */
export function withCrosswalk(recipe: Recipe, crosswalk: CrosswalkDecisions): Recipe {
  const decisions = new Map(recipe.decisions.map((one) => [one.raw, one]));
  for (const one of crosswalk.decisions) {
    if (decisions.get(one.raw)?.by !== "hand") decisions.set(one.raw, one);
  }
  return { ...recipe, decisions: [...decisions.values()] };
}

function columnOf(table: TextTable, heads: readonly string[], otherwise: number): number {
  const names = table.columns.map((name) => name.trim().toLowerCase());
  const found = heads.map((head) => names.indexOf(head.toLowerCase())).find((at) => at >= 0);
  return found ?? otherwise;
}

function codeOrText(cell = ""): string {
  return normaliseCode(cell) ?? cell.trim();
}

function infoOf(targets: ReadonlyMap<string, string>, rows: number, file: string): CrosswalkInfo {
  const hits = new Map<string, number>();
  for (const to of targets.values()) if (to !== "") hits.set(to, (hits.get(to) ?? 0) + 1);
  return {
    file,
    rows,
    blank: [...targets.values()].filter((to) => to === "").length,
    sharedTargets: [...hits.values()].filter((n) => n > 1).length,
  };
}
