import { ok, type Result } from "../../base/result";
import type { FileContents, FileFormat, ReadOptions } from "./format";
import { readShapeLayer } from "./shape-layer";
import { isShp } from "./shp";

/** A loose .shp with its companions (see `groupFiles`). */
export const shapefile: FileFormat = {
  id: "shapefile",
  extensions: [".shp"],
  sniff: isShp,
  read: readShapefile,
};

async function readShapefile(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Result<FileContents>> {
  const part = (ending: string) => (ending === ".shp" ? bytes : options.companions?.get(ending));
  const layer = await readShapeLayer(part, file, file, options);
  if (!layer.ok) return layer;
  const { table, reading, issues } = layer.value;
  return ok({ tables: [table], issues, reading });
}
