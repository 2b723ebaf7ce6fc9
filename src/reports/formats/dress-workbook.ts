import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** What a sheet shows of its heads; rows count from 1. */
export type SheetDress = {
  /** Rows whose cells are heads. */
  readonly heads: readonly number[];
  /** The row down to which the sheet stands still; 0 = none. */
  readonly frozen: number;
};

const STYLES = "xl/styles.xml";
const HEAD_FONT = '<font><b/><sz val="12"/><name val="Calibri"/><family val="2"/></font>';
const HEAD_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE3EAE4"/><bgColor indexed="64"/></patternFill></fill>';

/**
 * A workbook as SheetJS writes it, with bold heads on a ground and rows that stand still: the free
 * edition writes neither. Sheets by their order. Page breaks follow the width of a page.
 */
export function dressWorkbook(bytes: Uint8Array, sheets: readonly SheetDress[]): Uint8Array {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts[STYLES]!);
  const place = (list: string) => Number(new RegExp(`<${list} count="(\\d+)"`).exec(styles)?.[1]);
  const xf = `<xf numFmtId="49" fontId="${place("fonts")}" fillId="${place("fills")}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
  const head = place("cellXfs");
  parts[STYLES] = strToU8(
    [
      ["fonts", HEAD_FONT],
      ["fills", HEAD_FILL],
      ["cellXfs", xf],
    ].reduce((text, [list, entry]) => appended(text, list!, entry!), styles),
  );
  sheets.forEach((dress, i) => {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    const sheet = parts[name];
    if (sheet) parts[name] = strToU8(dressed(strFromU8(sheet), dress, head));
  });
  return zipSync(parts);
}

/** A list of the styles with one entry more. */
function appended(styles: string, list: string, entry: string): string {
  return styles
    .replace(new RegExp(`<${list} count="(\\d+)"`), (_, n) => `<${list} count="${Number(n) + 1}"`)
    .replace(`</${list}>`, `${entry}</${list}>`);
}

function dressed(sheet: string, { heads, frozen }: SheetDress, head: number): string {
  const rows = new Set(heads);
  const styled = sheet.replace(/<row r="(\d+)"[^>]*>.*?<\/row>/gs, (row, number) =>
    rows.has(Number(number))
      ? row.replace(/<c r="([A-Z]+\d+)"(?: s="\d+")?/g, `<c r="$1" s="${head}"`)
      : row,
  );
  const pane = `<sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView>`;
  const still =
    frozen > 0 ? styled.replace(/<sheetView workbookViewId="0"\s*\/>/, () => pane) : styled;
  return still
    .replace(/(<worksheet [^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(
      /(<ignoredErrors>|<\/worksheet>)/,
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>$1',
    );
}
