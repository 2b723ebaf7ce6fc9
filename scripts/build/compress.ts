import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { walk } from "./walk";

const brotli = promisify(brotliCompress);
const CACHE = join("node_modules", ".cache", "tambon-atlas-brotli");
const COMPRESSED = new Set([
  ".js",
  ".mjs",
  ".css",
  ".html",
  ".json",
  ".arrow",
  ".wasm",
  ".svg",
  ".ttf",
  ".map",
]);
const WORTH_BYTES = 512;
// Quality 11 takes a minute and more on the 34 MB of DuckDB; 9 takes 6 s and is 15 % larger.
const TABLES = new Set([".wasm", ".arrow"]);

/** Writes `<file>.br` beside every file that gains by it; known contents come from the cache. */
export async function compressAll(folder: string): Promise<{ files: number; bytes: number }> {
  await mkdir(CACHE, { recursive: true });
  const files = await walk(folder);
  const sizes = await Promise.all(files.map(compressOne));
  const written = sizes.filter((size) => size > 0);
  return { files: written.length, bytes: written.reduce((sum, size) => sum + size, 0) };
}

async function compressOne(file: string): Promise<number> {
  if (!COMPRESSED.has(extname(file)) || (await stat(file)).size < WORTH_BYTES) return 0;
  const content = await readFile(file);
  const packed = await packedOf(content, TABLES.has(extname(file)) ? 9 : 11);
  await writeFile(`${file}.br`, packed);
  return packed.length;
}

async function packedOf(content: Buffer, quality: number): Promise<Buffer> {
  const hash = createHash("sha256").update(content).digest("hex");
  const cached = join(CACHE, `${hash}-${quality}.br`);
  const known = await readFile(cached).catch(() => null);
  return known ?? pack(content, quality, cached);
}

async function pack(content: Buffer, quality: number, cached: string): Promise<Buffer> {
  const packed = await brotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  const part = `${cached}.${randomUUID()}.part`;
  await writeFile(part, packed);
  await rename(part, cached);
  return packed;
}
