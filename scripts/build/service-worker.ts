import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import { build } from "vite";
import { PAGE_IDS } from "../../src/domain/pages";
import { walk } from "./walk";

/** A file that the app needs, relative to it; `revision` null where its name tells its content. */
type OfflineFile = { url: string; revision: string | null; integrity?: string };

const NOT_NEEDED = [
  /(^|\/)\./,
  /\.br$/,
  /\.woff$/,
  /^sw\.js$/,
  /^unsupported\.js$/,
  new RegExp(`^(${PAGE_IDS.join("|")})/index\\.html$`),
];

/** Writes `sw.js` into a built app: the worker that keeps all of this very build for use offline. */
export async function buildServiceWorker(folder: string): Promise<void> {
  const pages = ["", ...PAGE_IDS.flatMap((page) => [page, `${page}/`])];
  const files = await offlineFiles(folder);
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { OFFLINE_FILES: JSON.stringify(files), OFFLINE_PAGES: JSON.stringify(pages) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: "src/service-worker.ts",
        output: { format: "iife", entryFileNames: "sw.js" },
      },
    },
  });
}

async function offlineFiles(folder: string): Promise<OfflineFile[]> {
  const names = (await walk(folder)).map((file) => relative(folder, file).replaceAll(sep, "/"));
  const needed = names.filter((name) => !NOT_NEEDED.some((pattern) => pattern.test(name)));
  return Promise.all(needed.sort().map((name) => entryOf(folder, name)));
}

// The page is asked for by its folder, which every host answers with index.html.
async function entryOf(folder: string, name: string): Promise<OfflineFile> {
  if (name.startsWith("assets/")) return { url: name, revision: null };
  const hash = createHash("sha256").update(await readFile(`${folder}/${name}`));
  const digest = hash.digest("base64");
  const url = name === "index.html" ? "./" : name;
  return { url, revision: digest.slice(0, 16), integrity: `sha256-${digest}` };
}
