let settle: () => void = () => undefined;
let done = false;

/** Settles when the first view is on the screen: its map painted, or its tables where it has no map. */
export const firstView = new Promise<void>((resolve) => {
  settle = resolve;
});

/** Says that the view is on the screen; only the first call counts. `map`: with its map painted. */
export function markFirstView(what: "map" | "tables"): void {
  if (done) return;
  done = true;
  performance.mark(`atlas:first-${what}`);
  settle();
}
