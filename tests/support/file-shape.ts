import type { SourceFile } from "./import-table";

const MOST_LINES = 400;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|worker|module|d))?\.(ts|tsx|css)$/;

/** Every breach of the rules on names, length and exports in these files, one sentence each. */
export function shapeBreaches(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const breaches: string[] = [];
    const lines = text.trimEnd().split("\n").length;
    if (lines > MOST_LINES) breaches.push(`${path} has ${lines} lines, over ${MOST_LINES}`);
    if (!KEBAB.test(path.split("/").at(-1)!)) breaches.push(`${path} is not in kebab-case`);
    if (/^src\/(.+\/)?(utils?|libs?|helpers?|common|misc)(\/|\.)/.test(path)) {
      breaches.push(`${path} lies in a room without a meaning`);
    }
    if (path.startsWith("src/") && /^\s*export\s+(default\b|\{[^}]*\bas default\b)/m.test(text)) {
      breaches.push(`${path} has a default export`);
    }
    return breaches;
  });
}
