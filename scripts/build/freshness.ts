import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { newestChange } from "./walk";

/** Where the built app lies. */
export const DIST = "dist";
const STAMP = `${DIST}/.built.json`;
const DATA = "public/data/manifest.json";
const SOURCES = [
  "src",
  "public",
  "data",
  "index.html",
  "vite.config.ts",
  "package.json",
  "package-lock.json",
];

type Stamp = { startedAt: number; base: string };

/** The path the app is served under, from `BASE`; begins and ends with a slash. */
export function basePath(): string {
  const given = process.env.BASE ?? "/";
  return `/${given.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
}

/** Whether `npm run data` has made the tables. */
export function hasData(): boolean {
  return existsSync(DATA);
}

/** Whether the build is whole and at least as new as the sources and the data it was made from. */
export function isFresh(): boolean {
  const stamp = readStamp();
  if (stamp === null || stamp.base !== basePath()) return false;
  return newestChange(SOURCES) <= stamp.startedAt;
}

/** A build that stops half way leaves no stamp and so is made again. */
export function clearStamp(): void {
  rmSync(STAMP, { force: true });
}

/** Marks the build whole, made from the sources as they were at `startedAt`. */
export function writeStamp(startedAt: number): void {
  writeFileSync(STAMP, JSON.stringify({ startedAt, base: basePath() } satisfies Stamp));
}

function readStamp(): Stamp | null {
  if (!existsSync(STAMP)) return null;
  return JSON.parse(readFileSync(STAMP, "utf8")) as Stamp;
}
