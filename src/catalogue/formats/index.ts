import { csv } from "./csv";
import type { FileFormat } from "./format";
import { shapefileZip } from "./shapefile-zip";

/** Every format the product reads; a new one is one more line here. */
const FILE_FORMATS: readonly FileFormat[] = [csv, shapefileZip];

/** The driver for a file by its name's ending, in any case; none gives null. */
export function formatOf(file: string): FileFormat | null {
  const name = file.toLowerCase();
  return FILE_FORMATS.find((f) => f.extensions.some((e) => name.endsWith(e))) ?? null;
}
