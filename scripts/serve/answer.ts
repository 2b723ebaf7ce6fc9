import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { gzip as gzipCallback } from "node:zlib";
import { pageOf } from "../../src/domain/pages";

const gzip = promisify(gzipCallback);

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".wasm": "application/wasm",
  ".arrow": "application/vnd.apache.arrow.stream",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};
const PACKED_ALREADY = new Set([".woff2", ".woff", ".png", ".webp", ".ico", ".br", ".gz", ".zip"]);
const HASHED = /^assets\/.+-[\w-]{8}\.\w+$/;

/** A file as it goes over the wire. */
export type Served = {
  body: Buffer;
  etag: string;
  type: string;
  encoding: "br" | "gzip" | null;
  immutable: boolean;
};

/** The file of `root` that a path of the site (without its base, percent signs decoded) names; null if none. */
export async function fileOf(root: string, path: string): Promise<string | null> {
  if (path.includes("\0") || path.split("/").some((part) => part.startsWith("."))) return null;
  const trimmed = path.replace(/\/$/, "");
  const isPage = trimmed === "" || pageOf(trimmed) !== null;
  const file = resolve(root, isPage ? join(trimmed, "index.html") : path);
  if (!file.startsWith(resolve(root) + sep)) return null;
  return (await stat(file).catch(() => null))?.isFile() ? file : null;
}

/** Reads a file in the best encoding the client takes: the brotli made at build time, gzip, or plain. */
export async function served(root: string, file: string, accepts: string): Promise<Served> {
  const extension = extname(file);
  const coded = await encoded(file, extension, acceptedCodings(accepts));
  return {
    ...coded,
    etag: `"${createHash("sha1").update(coded.body).digest("base64url")}"`,
    type: TYPES[extension] ?? "application/octet-stream",
    immutable: HASHED.test(file.slice(resolve(root).length + 1).replaceAll(sep, "/")),
  };
}

async function encoded(file: string, extension: string, codings: Set<string>) {
  if (codings.has("br")) {
    const body = await readFile(`${file}.br`).catch(() => null);
    if (body !== null) return { body, encoding: "br" as const };
  }
  const plain = await readFile(file);
  if (!codings.has("gzip") || PACKED_ALREADY.has(extension)) return { body: plain, encoding: null };
  return { body: await gzip(plain, { level: 5 }), encoding: "gzip" as const };
}

// "gzip;q=0" is a refusal.
function acceptedCodings(header: string): Set<string> {
  const wanted = header.split(",").map((part) => part.trim().toLowerCase());
  return new Set(
    wanted.filter((part) => !/;\s*q=0(\.0*)?$/.test(part)).map((part) => part.replace(/;.*/, "")),
  );
}
