import { PAGES, type PageId, pageOf } from "../domain/pages";
import { readLocal, writeLocal } from "../state/device/local";

const KEY = "last-view";

/** The page last used on this device; the first one where none was. */
export function lastPage(): PageId {
  return pageOf(readLocal(KEY) ?? "")?.id ?? PAGES[0].id;
}

/** Remembers the page that is used now. */
export function rememberPage(page: PageId): void {
  writeLocal(KEY, page);
}
