import type { Result } from "../../base/result";
import { deleteLocalDb } from "../device/local-db";
import { attempt } from "./attempt";
import { blobStores } from "./blob-store";
import { noteSignature } from "./workspace-store";

const OWN_KEYS = /^(atlas\.|mantine-)/;

/**
 * Deletes all that this app keeps in the browser: datasets, original files, role edits and
 * preferences. It cannot be undone. Other tabs see it; the caller reloads the page, whose memory
 * still holds what was shown.
 */
export async function forgetEverything(): Promise<Result<null>> {
  const done = await attempt(async () => {
    for (const store of await blobStores()) await store.clear();
    await deleteLocalDb();
    return null;
  });
  if (!done.ok) return done;
  noteSignature("");
  return attempt(async () => {
    for (const storage of [window.localStorage, window.sessionStorage]) {
      for (const key of Object.keys(storage)) if (OWN_KEYS.test(key)) storage.removeItem(key);
    }
    return null;
  });
}
