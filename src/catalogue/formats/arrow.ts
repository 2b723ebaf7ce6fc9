import { tableFromIPC } from "@uwdata/flechette";
import { fail, ok, type Result } from "../../base/result";
import { readPackedBuffers } from "./arrow-codecs";
import { checkArrowCounts } from "./arrow-guard";
import { type ArrowRows, addRows, shapeColumnOf, tableOfRows } from "./arrow-rows";
import { EXTRACTION } from "./arrow-text";
import { damageDetail } from "./damage-detail";
import type { FileContents, FileFormat } from "./format";
import { issueList } from "./issue-list";
import { placedTable } from "./placed-table";

/** Arrow IPC, file (Feather) and stream, packed or not, with shapes in a GeoArrow column of well-known binary. */
export const arrow: FileFormat = {
  id: "arrow",
  extensions: [".arrow", ".arrows", ".feather", ".ipc"],
  sniff: isArrow,
  read: readArrow,
};

const MAGIC = "ARROW1";
/** The narrowest column has a bit per row; more rows than that are a damaged count. */
const ROWS_PER_BYTE = 8;

/** A stream begins with a mark of four full bytes and the length of its schema. */
function isArrow(bytes: Uint8Array): boolean {
  if (new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) === MAGIC) return true;
  return bytes.length > 16 && [0, 1, 2, 3].every((i) => bytes[i] === 0xff) && bytes[7] === 0;
}

async function readArrow(bytes: Uint8Array, file: string): Promise<Result<FileContents>> {
  try {
    if (!isWhole(bytes)) throw new Error("the end is missing");
    checkArrowCounts(bytes);
    await readPackedBuffers();
    const table = tableFromIPC(bytes, EXTRACTION);
    if (table.numRows > bytes.length * ROWS_PER_BYTE) throw new Error("rows are missing");
    const issues = issueList();
    const shape = shapeColumnOf(table);
    const columns = table.schema.fields.map((f) => f.name).filter((name) => name !== shape);
    const gathered: ArrowRows = { columns, rows: [], geometries: [] };
    addRows(gathered, table, shape, issues);
    return ok(await placedTable(tableOfRows(gathered, file, shape), null, issues));
  } catch (cause) {
    return fail({ kind: "file-damaged", file, detail: damageDetail(cause) });
  }
}

/** A file ends in its magic; a stream may end after any message and is checked while it is read. */
function isWhole(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff) return true;
  return new TextDecoder().decode(bytes.subarray(-MAGIC.length)) === MAGIC;
}
