import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { TextTable } from "../../src/catalogue/formats/format";
import { gazetteerOf } from "../../src/catalogue/gazetteer/gazetteer";
import { profileColumns } from "../../src/catalogue/intake/mapping/profile-columns";
import { proposeRecipe } from "../../src/catalogue/intake/mapping/propose-recipe";
import { readRecords } from "../../src/catalogue/intake/mapping/read-records";
import type { Recipe } from "../../src/catalogue/intake/vocabulary/recipe";
import type { Records } from "../../src/catalogue/intake/vocabulary/records";
import type { Indicator } from "../../src/domain/indicator";

const rows = Papa.parse<Record<string, string>>(readFileSync("data/gazetteer.csv", "utf8"), {
  header: true,
  skipEmptyLines: true,
}).data;
const column = (name: string) => rows.map((row) => row[name] ?? "");

/** The gazetteer of the whole country, without a code history. */
export const gazetteer = gazetteerOf(
  {
    code: column("tambon_code"),
    nameTh: column("name_th"),
    nameEn: column("name_en"),
    amphoeCode: column("amphoe_code"),
    amphoeTh: column("amphoe_th"),
    amphoeEn: column("amphoe_en"),
    provinceCode: column("province_code"),
    provinceTh: column("province_th"),
    provinceEn: column("province_en"),
  },
  [],
);

const catalogue = Papa.parse<Record<string, string>>(readFileSync("data/indicators.csv", "utf8"), {
  header: true,
  skipEmptyLines: true,
}).data;

/** The shipped indicators. */
export const indicators = catalogue.map((row) => ({
  id: row.id,
  name: { th: row.name_th, en: row.name_en },
  unit: row.unit,
  direction: row.direction,
  dimension: row.dimension === "" ? null : row.dimension,
  decimals: Number(row.decimals),
  family: row.family,
  aggregation: row.aggregation,
  accrual: row.accrual,
  weight: row.weight,
})) as Indicator[];

/** A table of lines whose cells are set apart by `|`; the first line has the heads. */
export function tableOf(text: string, extra: Partial<TextTable> = {}): TextTable {
  const lines = text.replace(/^\n|\n\s*$/g, "").split("\n");
  const cells = lines.map((line) => line.split("|"));
  const heads = cells[0]!.map((head) => head.trim());
  const body = cells.slice(1);
  return {
    name: "Sheet1",
    columns: heads,
    rows: body,
    rowNumbers: body.map((_, i) => i + 2),
    geometries: null,
    ...extra,
  };
}

/** What becomes of a table that is taken as proposed. */
export function take(table: TextTable, file = "table.csv"): { recipe: Recipe; records: Records } {
  const profiles = profileColumns(table, gazetteer);
  const recipe = proposeRecipe(table, profiles, { file, gazetteer, indicators });
  return { recipe, records: readRecords(table, recipe) };
}

/** The meanings of a recipe in short: `code`, `name:tambon`, `value:id@2565`. */
export function meanings(recipe: Recipe): string[] {
  return recipe.columns.map((c) => {
    if (c.as === "name") return `name:${c.level}`;
    if (!("indicator" in c)) return c.as === "ignored" ? "-" : c.as;
    return `${c.as}:${c.indicator}${c.yearBe === null ? "" : `@${c.yearBe}`}`;
  });
}
