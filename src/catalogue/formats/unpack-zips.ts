import type { Problem } from "../../base/problem";
import { formatOf, formatOfContent, type SourceFile } from "./index";
import { isZip } from "./zip-directory";
import { isSafeName, unzipGuarded, zipNames } from "./zip-guard";

/** A file to read, and the name of the dropped file it came in: its own, or that of a zip. */
export type UnpackedFile = SourceFile & { readonly from: string };

/** Files that systems and people put beside data. */
const BESIDE = /(^|\/)(__MACOSX\/|\._|~\$|\.|thumbs\.db$|desktop\.ini$)/i;
const READ_ME = /(^|\/)(readme|licen[sc]e)[^/]*$/i;
const SHOWN = 3;

/**
 * Puts the files of a zip of tables in its place, each named `zip/entry`; what no driver reads is
 * told. A zip that is a format of its own (workbook, KMZ, shapefile) stays, as does one that holds
 * nothing that is read.
 */
export async function unpackZips(
  files: readonly SourceFile[],
): Promise<{ files: UnpackedFile[]; problems: Problem[] }> {
  const unpacked: UnpackedFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const names = isZip(file.bytes) && !formatOfContent(file.bytes) ? zipNames(file.bytes) : [];
    if (names.some(isWanted)) problems.push(...(await unpackInto(unpacked, file, names)));
    else unpacked.push({ ...file, from: file.name });
  }
  return { files: unpacked, problems };
}

async function unpackInto(
  into: UnpackedFile[],
  { name: file, bytes }: SourceFile,
  names: readonly string[],
): Promise<Problem[]> {
  const unsafe = names.filter((name) => !isSafeName(name)).length;
  if (unsafe > 0) return [{ kind: "zip-leads-out", file, entries: unsafe }];
  const unzipped = await unzipGuarded(bytes, file, isWanted);
  if (!unzipped.ok) return [unzipped.problem];
  for (const [name, body] of unzipped.value) {
    into.push({ name: `${file}/${name}`, bytes: body, from: file });
  }
  const left = names.filter((name) => !unzipped.value.has(name) && isFile(name));
  if (left.length === 0) return [];
  return [{ kind: "zip-files-left", file, entries: left.length, names: left.slice(0, SHOWN) }];
}

function isFile(name: string): boolean {
  return !name.endsWith("/") && !BESIDE.test(name);
}

function isWanted(name: string): boolean {
  return isFile(name) && !READ_ME.test(name) && !/\.zip$/i.test(name) && formatOf(name) !== null;
}
