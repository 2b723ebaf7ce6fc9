import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FetchBytes } from "../../src/catalogue/shipped/fetch-bytes";
import type { Manifest } from "../../src/domain/dataset";

/** Where `npm run data` puts its files; `npm test` makes them before any test runs. */
const BUILT = "public/data";

/** The manifest of the data that the app ships. */
export function builtManifest(folder = BUILT): Manifest {
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
}

/** Serves the data that the app ships. */
export function serveBuilt(folder = BUILT): FetchBytes {
  return async (file) => ({ ok: true, value: new Uint8Array(readFileSync(join(folder, file))) });
}
