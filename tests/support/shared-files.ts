import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe } from "vitest";

/** Real files of other owners, which are never part of the project. */
const SHARED = "../shared/data";

/** Where a real file of another owner lies, if it is there. */
export function sharedPath(path: string): string {
  return `${SHARED}/${path}`;
}

/** A real file of another owner, as it is dropped on a page. */
export function sharedFile(path: string): { name: string; bytes: Uint8Array } {
  return { name: basename(path), bytes: new Uint8Array(readFileSync(sharedPath(path))) };
}

/** Tests on a real file of another owner. Where it is absent they are skipped, and the run says why. */
export function describeShared(path: string, title: string, tests: () => void): void {
  const absent = !existsSync(sharedPath(path));
  if (absent) console.info(`skipped: "${title}" needs ${sharedPath(path)}, which is not here`);
  describe.skipIf(absent)(`${title} (needs ${sharedPath(path)})`, tests);
}
