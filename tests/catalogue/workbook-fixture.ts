import { type BookType, utils, type WorkSheet, write } from "@e965/xlsx";

type Cell = string | number | boolean | null;

/** A workbook of plain cells, one sheet per key; `touch` may add merges and formats to a sheet. */
export function aWorkbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  bookType: BookType = "xlsx",
  touch: (sheet: WorkSheet, name: string) => void = () => undefined,
  hidden: readonly string[] = [],
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((cells) => [...cells]));
    touch(sheet, name);
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = {
    Sheets: book.SheetNames.map((name) => ({ Hidden: hidden.includes(name) ? 1 : 0 })),
  };
  return new Uint8Array(write(book, { type: "array", bookType, compression: true }));
}
