import { PrecacheController, type PrecacheEntry } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { NetworkOnly } from "workbox-strategies";

declare const self: ServiceWorkerGlobalScope;

/** Put in by the build: every file that the app needs, and the paths of its pages, relative to it. */
declare const OFFLINE_FILES: PrecacheEntry[];
declare const OFFLINE_PAGES: string[];

/** Says which build a page shows: the address of its entry script. */
type ShownMessage = { readonly shown?: unknown };

const root = self.location.href.replace(/[^/]*$/, "");
const pages = new Set(OFFLINE_PAGES.map((path) => root + path));
const precache = new PrecacheController();
precache.precache(OFFLINE_FILES);

/** The network; where it does not answer, the file of this worker's own build. */
function networkFirst(addressOf: (request: Request) => string): NetworkOnly {
  const handlerDidError = ({ request }: { request: Request }) =>
    precache.matchPrecache(addressOf(request));
  return new NetworkOnly({ plugins: [{ handlerDidError }] });
}

const withoutQuery = ({ href }: URL) => href.replace(/[?#].*$/, "");

registerRoute(({ url }) => url.href.startsWith(`${root}assets/`), precache.strategy);
registerRoute(
  ({ url, request }) => request.mode === "navigate" && pages.has(withoutQuery(url)),
  networkFirst(() => root),
);
registerRoute(
  ({ url, request }) =>
    request.mode !== "navigate" && precache.getCacheKeyForURL(url.href) !== undefined,
  networkFirst(({ url }) => url),
);

self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  const { shown } = event.data as ShownMessage;
  event.waitUntil(replaceOlder(shown));
});

/**
 * Ends the worker of an older build, with its files, once no page needs them: the only window
 * shows this worker's build. Otherwise the browser does so when the last window has closed.
 */
async function replaceOlder(shown: unknown): Promise<void> {
  if (typeof shown !== "string" || precache.getCacheKeyForURL(shown) === undefined) return;
  const windows = await self.clients.matchAll({ includeUncontrolled: true });
  if (windows.length <= 1) await self.skipWaiting();
}
