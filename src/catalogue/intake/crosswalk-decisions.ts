import type { CrosswalkInfo } from "../../domain/dataset";
import type { TextTable } from "../formats/format";
import { normaliseCode } from "../gazetteer/codes";
import type { Gazetteer } from "../gazetteer/gazetteer";
import { crosswalkInfo } from "./join/crosswalk";
import { decisionsOfCrosswalk } from "./join/crosswalk-table";
import type { ColumnMeaning, PlaceDecision, Recipe } from "./vocabulary/recipe";

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
 * nowhere; a code that is current today needs none and gets none, unless a person decided it.
 * Without known heads the first and the last column that hold codes are taken, else the first two
 * of the table.
 */
export function crosswalkDecisions(
  table: TextTable,
  meanings: readonly ColumnMeaning[],
  file: string,
  gazetteer: Gazetteer,
): CrosswalkDecisions {
  const known = decisionsOfCrosswalk(table);
  const all = known.length > 0 ? known : decisionsOfColumns(table, meanings);
  const decisions = all
    .map((one) => ({ ...one, raw: plainCode(one.raw), code: plainCode(one.code) }))
    .filter(({ raw, by }) => by === "hand" || !gazetteer.areas.has(raw));
  const targets = new Map(all.map(({ raw, code }) => [plainCode(raw), plainCode(code)]));
  return { decisions, info: crosswalkInfo(targets, table.rows.length, file) };
}

function decisionsOfColumns(table: TextTable, meanings: readonly ColumnMeaning[]): PlaceDecision[] {
  const codes = meanings.flatMap(({ as }, at) => (as === "code" ? [at] : []));
  const [source, target] = codes.length > 1 ? [codes[0]!, codes.at(-1)!] : [0, 1];
  return table.rows
    .map((cells) => ({ raw: cells[source] ?? "", code: cells[target] ?? "" }))
    .filter(({ raw }) => raw.trim() !== "")
    .map((one) => ({ ...one, by: "crosswalk" as const }));
}

/** The recipe with a crosswalk's decisions; what a person decided by hand stands. */
export function withCrosswalk(recipe: Recipe, crosswalk: CrosswalkDecisions): Recipe {
  const decisions = new Map(recipe.decisions.map((one) => [one.raw, one]));
  for (const one of crosswalk.decisions) {
    if (decisions.get(one.raw)?.by !== "hand") decisions.set(one.raw, one);
  }
  return { ...recipe, decisions: [...decisions.values()] };
}

function plainCode(text: string): string {
  return normaliseCode(text) ?? text.trim();
}
