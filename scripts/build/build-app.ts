import { spawnSync } from "node:child_process";
import { cp, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";
import { PAGE_IDS } from "../../src/domain/pages";
import { compressAll } from "./compress";
import { clearStamp, DIST, hasData, isFresh, writeStamp } from "./freshness";
import { buildServiceWorker } from "./service-worker";

/** Makes the data and the app where they are absent or older than their sources. False if the data failed. */
export async function ensureBuilt(): Promise<boolean> {
  if (!ensureData()) return false;
  if (!isFresh()) await buildApp();
  return true;
}

/** Makes `public/data` if it is absent; the data command itself says what went wrong. */
export function ensureData(): boolean {
  if (hasData()) return true;
  console.log("Making the default data (npm run data)");
  const made = spawnSync(process.execPath, ["--import", "tsx", "scripts/data.ts"], {
    stdio: "inherit",
  });
  return made.status === 0 && hasData();
}

/** Builds the app into `dist`: an `index.html` for each page, and a compressed copy beside each file. */
export async function buildApp(): Promise<void> {
  const startedAt = Date.now();
  console.log("Building the app");
  clearStamp();
  process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = "true";
  await build({ logLevel: "warn", mode: "production" });
  await copyPages();
  await buildServiceWorker(DIST);
  const packed = await compressAll(DIST);
  writeStamp(startedAt);
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  const megabytes = (packed.bytes / 1e6).toFixed(1);
  console.log(`Built in ${seconds} s: ${packed.files} files, ${megabytes} MB compressed`);
}

async function copyPages(): Promise<void> {
  for (const page of PAGE_IDS) {
    await mkdir(join(DIST, page), { recursive: true });
    await cp(join(DIST, "index.html"), join(DIST, page, "index.html"));
  }
}
