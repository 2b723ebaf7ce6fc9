import { fail, ok, type Result } from "../../base/result";
import type { FileContents, FileFormat, Reading, ReadOptions, RowIssue, TextTable } from "./format";
import { readShapeLayer } from "./shape-layer";
import { isZip } from "./zip-directory";
import { isSafeName, unzipGuarded, zipNames } from "./zip-guard";

/** One or more shapefiles in a zip. */
export const shapefileZip: FileFormat = {
  id: "shapefile-zip",
  extensions: [".zip"],
  sniff: (bytes) => isZip(bytes) && zipNames(bytes).some((name) => /\.shp$/i.test(name)),
  read: readShapefileZip,
};

async function readShapefileZip(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Result<FileContents>> {
  const unzipped = await unzipGuarded(bytes, file, isPart);
  if (!unzipped.ok) return unzipped;
  const parts = new Map([...unzipped.value].map(([name, body]) => [name.toLowerCase(), body]));
  const shapes = [...parts.keys()].filter((name) => name.endsWith(".shp"));
  if (shapes.length === 0) {
    const unsafe = zipNames(bytes).filter((name) => isPart(name) && !isSafeName(name)).length;
    return fail(
      unsafe > 0
        ? { kind: "zip-leads-out", file, entries: unsafe }
        : { kind: "zip-without-shapefile", file },
    );
  }
  const tables: TextTable[] = [];
  const issues: RowIssue[] = [];
  let reading: Reading = {};
  for (const shp of shapes) {
    const part = (ending: string) => parts.get(shp.replace(/\.shp$/, ending));
    const layer = await readShapeLayer(part, shp, file, options);
    if (!layer.ok) return layer;
    tables.push(layer.value.table);
    issues.push(...layer.value.issues);
    reading = { ...layer.value.reading, ...reading };
  }
  return ok({ tables, issues, reading });
}

function isPart(name: string): boolean {
  return /\.(shp|dbf|prj|cpg)$/i.test(name) && !/(^|\/)(__MACOSX\/|\._)/.test(name);
}
