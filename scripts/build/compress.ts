import { createHash } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { walk } from "./walk";

const brotli = promisify(brotliCompress);
const CACHE = join("node_modules", ".cache", "tambon-atlas-brotli");
const COMPRESSED = new Set([
  ".js",
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
const LARGE_BYTES = 4_000_000;

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
  const packed = await packedOf(content);
  await writeFile(`${file}.br`, packed);
  return packed.length;
}

// Quality 11 takes a minute and more on the 34 MB of DuckDB; 9 takes 6 s and is 15 % larger.
async function packedOf(content: Buffer): Promise<Buffer> {
  const quality = content.length > LARGE_BYTES ? 9 : 11;
  const hash = createHash("sha256").update(content).digest("hex");
  const cached = join(CACHE, `${hash}-${quality}.br`);
  const known = await readFile(cached).catch(() => null);
  if (known !== null) return known;
  const packed = await brotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
  await writeFile(`${cached}.part`, packed);
  await rename(`${cached}.part`, cached);
  return packed;
}
