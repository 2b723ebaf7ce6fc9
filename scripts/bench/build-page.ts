import { build } from "vite";

/** Builds a page of this folder, apart from the app, into another folder; `define` names constants of it. */
export async function buildPage(
  page: string,
  folder: string,
  define: Record<string, string> = {},
): Promise<void> {
  await build({
    configFile: false,
    root: "scripts/bench",
    base: "./",
    publicDir: false,
    logLevel: "error",
    define,
    worker: { format: "es" },
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2023",
      assetsInlineLimit: 0,
      rolldownOptions: { input: `scripts/bench/${page}` },
    },
  });
}
