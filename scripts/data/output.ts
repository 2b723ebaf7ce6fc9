import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { checksum } from "../../src/base/checksum";

/** A file of the build as the report lists it. */
export type WrittenFile = {
  readonly name: string;
  readonly bytes: number;
  readonly compressed: number;
};

/** A folder being filled beside the one it will replace. */
export type Output = {
  /** Writes a file and returns its size in bytes. */
  readonly write: (name: string, contents: Uint8Array | string) => number;
  readonly files: () => readonly WrittenFile[];
  readonly checksums: () => Record<string, string>;
  /** Puts the folder in place of the previous one. */
  readonly commit: () => void;
  /** Removes what was written; the previous folder stays. */
  readonly discard: () => void;
};

const QUALITY = 9;

/** Opens a temporary folder beside `target`. */
export function openOutput(target: string): Output {
  const fresh = `${target}.new-${process.pid}`;
  const files: WrittenFile[] = [];
  const checksums: Record<string, string> = {};
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  return {
    write(name, contents) {
      const bytes = typeof contents === "string" ? Buffer.from(contents) : contents;
      mkdirSync(dirname(join(fresh, name)), { recursive: true });
      writeFileSync(join(fresh, name), bytes);
      files.push({ name, bytes: bytes.length, compressed: compressedSize(bytes) });
      checksums[name] = checksum(bytes);
      return bytes.length;
    },
    files: () => files,
    checksums: () => ({ ...checksums }),
    commit: () => swap(fresh, target),
    discard: () => rmSync(fresh, { recursive: true, force: true }),
  };
}

function compressedSize(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })
    .length;
}

function swap(fresh: string, target: string): void {
  const old = `${target}.old-${process.pid}`;
  const replaces = existsSync(target);
  if (replaces) renameSync(target, old);
  try {
    renameSync(fresh, target);
  } catch (cause) {
    if (replaces) renameSync(old, target);
    throw cause;
  }
  rmSync(old, { recursive: true, force: true });
}
