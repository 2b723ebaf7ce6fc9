import { groupBy } from "../../../base/group-by";
import type { TextTable } from "../../formats/format";
import type { Recipe } from "../vocabulary/recipe";
import { placeReader } from "./read-places";

const WHOLE =
  /^(?:(?:ยอด)?รวม(?:ทั้งหมด|ทั้งสิ้น|ทุก\S*)?|ทั้งหมด|ทั้งสิ้น|ทุก(?:เพศ|กลุ่ม|ประเภท|วัย|ช่วงอายุ|กลุ่มอายุ|ระดับ)|totals?|all(?: \S+)?|both(?: sexes)?|overall)$/i;
const MOST_GROUPS = 200;

/**
 * Rows (by index) that are parts of another row of the same area, year and indicator: ชาย and หญิง
 * where a column of groups has รวม too. The row of the whole alone is the area's figure: of rates it
 * is the only true one, and counts would be twice as many. Where every group is a part, there are none.
 */
export function partRows(table: TextTable, recipe: Recipe): ReadonlySet<number> {
  const groups = groupColumns(table, recipe);
  if (groups.length === 0) return new Set();
  const isWhole = (row: number) => groups.every((at) => WHOLE.test(textOf(table, row, at)));
  const rows = table.rows.map((_, row) => row);
  const spots = groupBy(rows, spotReader(table, recipe));
  const parts = [...spots].flatMap(([spot, own]) =>
    spot !== "" && own.some(isWhole) ? own.filter((row) => !isWhole(row)) : [],
  );
  return new Set(parts);
}

/** Columns that mean nothing else, with a word for the whole beside other words. */
function groupColumns(table: TextTable, { columns }: Recipe): number[] {
  return columns.flatMap(({ as }, at) => {
    if (as !== "ignored") return [];
    const texts = textsOf(table, at);
    return texts.size > 1 && [...texts].some((text) => WHOLE.test(text)) ? [at] : [];
  });
}

/** The different texts of a column that are few enough to be groups; none of one with more. */
function textsOf(table: TextTable, at: number): ReadonlySet<string> {
  const texts = new Set<string>();
  for (let row = 0; row < table.rows.length; row++) {
    const text = textOf(table, row, at);
    if (text !== "") texts.add(text);
    if (texts.size > MOST_GROUPS) return new Set();
  }
  return texts;
}

/** Area, year and indicator of each row in turn; "" for a row without an area. */
function spotReader(table: TextTable, recipe: Recipe): (row: number) => string {
  const place = placeReader(table, recipe);
  const told = recipe.columns.flatMap(({ as }, at) =>
    as === "year" || as === "indicator" ? [at] : [],
  );
  return (row) => {
    const { code, tambon, amphoe, province } = place(row);
    const area = [code, tambon, amphoe, province].join("|");
    if (area === "|||") return "";
    return [area, ...told.map((at) => textOf(table, row, at))].join("|");
  };
}

function textOf(table: TextTable, row: number, at: number): string {
  return (table.rows[row]?.[at] ?? "").trim();
}
