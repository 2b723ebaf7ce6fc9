import { importsOf, type SourceFile } from "./import-table";

/**
 * Every value that these files take from a package not in the list, Node's own modules included;
 * one sentence each. Types are free: they are gone before the browser.
 */
export function packageBreaches(
  files: readonly SourceFile[],
  dependencies: readonly string[],
): string[] {
  return files.flatMap(({ path, text }) =>
    importsOf(text)
      .filter(({ from, typesOnly }) => !typesOnly && !from.startsWith("."))
      .map(({ from }) => packageOf(from))
      .filter((name) => !dependencies.includes(name))
      .map((name) => `${path} imports ${name}, which is no run-time dependency`),
  );
}

function packageOf(from: string): string {
  return from
    .split("/")
    .slice(0, from.startsWith("@") ? 2 : 1)
    .join("/");
}
