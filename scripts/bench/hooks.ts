import { taskSeconds } from "./at-rest";
import { median } from "./measure";
import type { Visit } from "./sites";

/**
 * What a page offers to be measured by, as `window.__atlasBench`; see scripts/README.md.
 * `recolour` shows another indicator or year and resolves once it is drawn. `areaAt` answers a point
 * of the window (CSS pixels) exactly as hover and click do.
 */
export type AtlasBench = {
  recolour: () => Promise<void>;
  areaAt?: (x: number, y: number) => unknown;
};

declare global {
  interface Window {
    __atlasBench?: AtlasBench;
  }
}

const TIMES = 20;
const SIDE = 20;

/** Median main-thread ms to recolour every tambon, as the browser counts it; null without the hook. */
export async function recolourTime({ page, cdp }: Visit): Promise<number | null> {
  const taken: number[] = [];
  for (let turn = 0; turn < TIMES; turn++) {
    const before = await taskSeconds({ cdp });
    const hooked = await page.evaluate(async () => {
      await window.__atlasBench?.recolour();
      return window.__atlasBench !== undefined;
    });
    if (!hooked) return null;
    taken.push(((await taskSeconds({ cdp })) - before) * 1000);
  }
  return median(taken);
}

/** Mean ms from a point of the window to its area, over a net of points; null without the hook. */
export async function hitTime({ page }: Visit): Promise<number | null> {
  return page.evaluate((side) => {
    const areaAt = window.__atlasBench?.areaAt;
    if (areaAt === undefined) return null;
    const started = performance.now();
    for (let at = 0; at < side * side; at++) {
      const x = ((at % side) + 0.5) * (window.innerWidth / side);
      areaAt(x, (Math.floor(at / side) + 0.5) * (window.innerHeight / side));
    }
    return (performance.now() - started) / (side * side);
  }, SIDE);
}
