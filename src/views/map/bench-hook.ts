import { type RefObject, useEffect } from "react";
import { useViewContext } from "../../state/use-view-context";
import type { MapHandle } from "../../ui/map/map-canvas";

/** What `npm run bench` measures by; see scripts/README.md. */
type BenchHook = {
  recolour(): Promise<void>;
  areaAt(x: number, y: number): number;
};

/** Offers the bench a change of year and the way from a point of the window to its area. */
export function useBenchHook(handle: RefObject<MapHandle | null>): void {
  const { resolved, patch } = useViewContext();
  const { source, year } = resolved.left;
  useEffect(() => {
    const { years } = source;
    const next = years[(years.indexOf(year) + 1) % years.length] ?? year;
    const hook: BenchHook = {
      recolour: async () => {
        patch({ year: next }, { replace: true });
        await twoFrames();
      },
      areaAt: (x, y) => handle.current?.areaUnder(x, y) ?? -1,
    };
    Object.assign(window, { __atlasBench: hook });
  }, [handle, source, year, patch]);
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
