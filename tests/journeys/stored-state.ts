import type { Page } from "playwright";

/** What the browser holds of the workspace, looked at past the app's own code. */
export type StoredState = {
  readonly datasets: readonly { readonly id: string; readonly revision: number }[];
  /** Files of datasets whose bytes are absent or not those of their hash. */
  readonly broken: readonly string[];
  /** Blobs that no dataset refers to. */
  readonly strays: number;
};

/** Compares every record in IndexedDB with the bytes in the private file system. */
export function storedState(page: Page): Promise<StoredState> {
  return page.evaluate(async () => {
    type Held = { id: string; revision: number; files: Name[]; originals: Name[] };
    type Name = { name: string; hash: string };
    const records = await new Promise<Held[]>((resolve, reject) => {
      const opening = indexedDB.open("tambon-atlas");
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const db = opening.result;
        const asked = db.transaction("datasets").objectStore("datasets").getAll();
        asked.onsuccess = () => {
          db.close();
          resolve(asked.result);
        };
      };
    });
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle("workspace", { create: true });
    const found = new Map<string, string>();
    const entries = folder as unknown as { entries(): AsyncIterable<[string, unknown]> };
    for await (const [name] of entries.entries()) {
      if (!/^[0-9a-f]{64}$/.test(name)) continue;
      const file = await (await folder.getFileHandle(name)).getFile();
      const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
      const hex = [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, "0")).join("");
      found.set(name, hex);
    }
    const needed = records.flatMap(({ files, originals }) => [...files, ...originals]);
    const known = new Set(needed.map(({ hash }) => hash));
    return {
      datasets: records.map(({ id, revision }) => ({ id, revision })),
      broken: needed.filter(({ hash }) => found.get(hash) !== hash).map(({ name }) => name),
      strays: [...found.keys()].filter((name) => !known.has(name)).length,
    };
  });
}

/** The plan last worked on as the browser holds it, in JSON; "" before it holds one. */
export function storedPlan(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open("tambon-atlas");
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const asked = db.transaction("scenarios").objectStore("scenarios").get("current");
          asked.onsuccess = () => {
            db.close();
            resolve(asked.result ? JSON.stringify(asked.result) : "");
          };
        };
      }),
  );
}
