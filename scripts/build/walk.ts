import { existsSync, readdirSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Paths of all files under a folder. */
export async function walk(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** When the newest of these files and folders (with all in them) changed, in ms; 0 where none exists. */
export function newestChange(paths: readonly string[]): number {
  const times = paths.filter((path) => existsSync(path)).map(changeOf);
  return Math.max(0, ...times);
}

function changeOf(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const inside = readdirSync(path).map((name) => changeOf(join(path, name)));
  return Math.max(stats.mtimeMs, ...inside);
}
