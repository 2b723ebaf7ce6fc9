import { crosswalkTable } from "../catalogue/intake/join/crosswalk-table";
import type { Recipe } from "../catalogue/intake/vocabulary/recipe";
import { toCsv } from "../reports/formats/csv";
import { saveFile } from "../reports/save-file";

/**
 * Saves the decisions of a recipe as a crosswalk: `from_code` is a code or "province|amphoe|tambon"
 * as the file had it, `to_code` a current code, blank for nowhere on purpose.
 */
export function saveCrosswalk({ dataset, decisions }: Pick<Recipe, "dataset" | "decisions">): void {
  const table = { meta: [], ...crosswalkTable(decisions) };
  saveFile(`${dataset.id}-crosswalk.csv`, "text/csv;charset=utf-8", toCsv(table));
}
