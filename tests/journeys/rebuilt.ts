import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { buildServiceWorker } from "../../scripts/build/service-worker";

/** Says in the page's head that it is of the second build. */
export const SECOND = '<meta name="build" content="second">';

/**
 * A copy of a build as a second one would be: its page says so, the entry and the named chunks
 * (such as `executive-view`) have other names, and nothing is left under the old ones.
 */
export async function rebuilt(dist: string, chunks: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "tambon-atlas-second-"));
  await cp(dist, folder, { recursive: true });
  const files = await readdir(folder, { recursive: true });
  const page = await readFile(join(folder, "index.html"), "utf8");
  const [, entry = ""] = /src="[^"]*\/(index-[^"]+\.js)"/.exec(page) ?? [];
  const named = (file: string) => chunks.some((name) => basename(file).startsWith(`${name}-`));
  const old = [entry, ...files.filter((file) => file.endsWith(".js") && named(file))].map((file) =>
    basename(file),
  );
  for (const file of files.filter((name) => /\.(js|html)$/.test(name))) {
    await rewrite(join(folder, file), old);
  }
  for (const name of old) {
    await rename(join(folder, "assets", name), join(folder, "assets", renamed(name)));
  }
  await buildServiceWorker(folder);
  await rm(join(folder, "sw.js.br"), { force: true });
  return folder;
}

function renamed(name: string): string {
  return name.replace(/-[\w-]{8}\.js$/, "-2ndBuild.js");
}

async function rewrite(file: string, old: readonly string[]): Promise<void> {
  const before = await readFile(file, "utf8");
  const named = old.reduce((text, name) => text.replaceAll(name, renamed(name)), before);
  const after = file.endsWith(".html") ? named.replace("</head>", `${SECOND}</head>`) : named;
  if (after === before) return;
  await writeFile(file, after);
  await rm(`${file}.br`, { force: true });
}
