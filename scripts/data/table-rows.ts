import Papa from "papaparse";

/** A row of a table of `data/`: its cells by the heads, text as it stands in the file. */
export type TableRow = Readonly<Record<string, string>>;

/** The rows of a table of `data/`. They are part of the product, so a fault in one throws. */
export function tableRows(text: string): TableRow[] {
  const parsed = Papa.parse<TableRow>(text.trim(), { header: true });
  if (parsed.errors[0]) throw new Error(`data/: ${parsed.errors[0].message}`);
  return parsed.data;
}
