import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { fail, ok, type Result } from "../../src/base/result";
import { formatOf } from "../../src/catalogue/formats";
import type { FileContents } from "../../src/catalogue/formats/format";
import { shapesInThailand } from "../../src/catalogue/gazetteer/where-shapes-lie";

/** A source read through its format; `name` is the bare file name that reports show. */
export type Source = { readonly name: string; readonly contents: FileContents };

/** Reads a path or an http(s) address through the driver of its format. */
export async function readSource(pathOrUrl: string): Promise<Result<Source>> {
  const name = nameOf(pathOrUrl);
  const format = formatOf(name);
  if (!format) return fail({ kind: "format-unknown", file: name });
  const bytes = isUrl(pathOrUrl) ? await fetchSource(pathOrUrl) : await readLocal(pathOrUrl);
  if (!bytes.ok) return bytes;
  const read = await format.read(bytes.value, name);
  const contents = read.ok ? shapesInThailand(read.value, name) : read;
  return contents.ok ? ok({ name, contents: contents.value }) : contents;
}

function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

function nameOf(pathOrUrl: string): string {
  if (!isUrl(pathOrUrl)) return basename(pathOrUrl);
  return decodeURIComponent(basename(new URL(pathOrUrl).pathname));
}

async function readLocal(path: string): Promise<Result<Uint8Array>> {
  try {
    return ok(await readFile(path));
  } catch {
    return fail({ kind: "file-missing", file: path });
  }
}

async function fetchSource(url: string): Promise<Result<Uint8Array>> {
  try {
    const response = await fetch(url);
    if (!response.ok) return fail({ kind: "fetch-failed", url, status: response.status });
    return ok(new Uint8Array(await response.arrayBuffer()));
  } catch {
    return fail({ kind: "fetch-failed", url, status: 0 });
  }
}
