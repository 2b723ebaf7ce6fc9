import { storageSpace } from "../state/workspace/quota";
import { whenIdle } from "./when-idle";

/** What the user brings in goes first: with less room than this the app keeps nothing of its own. */
const ROOM_BYTES = 500_000_000;

/**
 * Has the browser keep the built app, so that it opens without a network from then on, and keep
 * the newer build when there is one. Where there is no service worker (http on a network, some
 * private windows), no room, or it cannot be had, the app works as before, with a network.
 */
export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  await whenIdle(10_000);
  if ((await storageSpace()).free < ROOM_BYTES) return;
  const base = import.meta.env.BASE_URL;
  const registration = await navigator.serviceWorker
    .register(`${base}sw.js`, { scope: base, updateViaCache: "none" })
    .catch(() => null);
  if (!registration) return;
  const follow = () =>
    registration.installing?.addEventListener("statechange", () => tellWaiting(registration));
  registration.addEventListener("updatefound", follow);
  follow();
  tellWaiting(registration);
}

/** Tells a worker that waits for an older one to end which build this page shows. */
function tellWaiting({ waiting }: ServiceWorkerRegistration): void {
  const entry = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  waiting?.postMessage({ shown: entry?.src });
}
