import { strToU8, zipSync } from "fflate";
import { type Random, random } from "../../src/analysis/numbers/random";

const TYPES = `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
const RELS = (target: string, type: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const BOOK = `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="data" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const FIGURES = 10;
const PIECE = 5000;

/** An .xlsx of so many rows: a code, a year and ten figures each, with decimals that pack badly. */
export function largeWorkbook(codes: readonly string[], rows: number): Uint8Array {
  const draw = random(rows);
  const heads = Array.from({ length: FIGURES }, (_, i) => `<c t="str"><v>figure ${i}</v></c>`);
  const head = `<row><c t="str"><v>รหัสตำบล</v></c><c t="str"><v>ปี</v></c>${heads.join("")}</row>`;
  const pieces = [strToU8(`<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${head}`)];
  for (let from = 0; from < rows; from += PIECE) {
    let text = "";
    for (let row = from; row < Math.min(rows, from + PIECE); row++)
      text += rowText(codes, row, draw);
    pieces.push(strToU8(text));
  }
  pieces.push(strToU8("</sheetData></worksheet>"));
  return zipSync(
    {
      "[Content_Types].xml": strToU8(TYPES),
      "_rels/.rels": strToU8(RELS("xl/workbook.xml", "officeDocument")),
      "xl/workbook.xml": strToU8(BOOK),
      "xl/_rels/workbook.xml.rels": strToU8(RELS("worksheets/sheet1.xml", "worksheet")),
      "xl/worksheets/sheet1.xml": Buffer.concat(pieces),
    },
    { level: 1 },
  );
}

function rowText(codes: readonly string[], row: number, draw: Random): string {
  const code = codes[row % codes.length] ?? "";
  const year = 2500 + (Math.floor(row / codes.length) % 90);
  let cells = `<c><v>${code}</v></c><c><v>${year}</v></c>`;
  for (let i = 0; i < FIGURES; i++) {
    cells += `<c><v>${(draw() * 1000).toFixed(9)}</v></c>`;
  }
  return `<row>${cells}</row>`;
}
