import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COUNTRY_BOUNDS, COUNTRY_STRIPS } from "../../src/geography/bounds";
import { fitView } from "../../src/ui/map/fit-view";
import { homeView, isClear } from "../../src/ui/map/home-view";

const SIZES = [
  { width: 390, height: 669 },
  { width: 646, height: 420 },
  { width: 746, height: 395 },
  { width: 710, height: 719 },
  { width: 1840, height: 1390 },
];

/** What lies over a map of the app: buttons, a folded or an open legend, the years. */
function obstructions({ width, height }: { width: number; height: number }, legend: number) {
  return [
    { x: width - 48, y: 12, width: 36, height: 110 },
    { x: width - 10 - legend, y: height - 250, width: legend, height: 200 },
    { x: 10, y: height - 60, width: width < 560 ? 208 : 280, height: 36 },
  ];
}

describe("the country at home", () => {
  it("lies in the middle, as large as the map allows, where nothing covers it", () => {
    for (const size of SIZES) {
      const camera = homeView(size, []);
      const plain = fitView(COUNTRY_BOUNDS, size, 14);
      expect(Math.abs(camera.zoom - plain.zoom)).toBeLessThan(0.03);
      expect(Math.abs(camera.lon - plain.longitude)).toBeLessThan(0.1);
      expect(Math.abs(camera.lat - plain.latitude)).toBeLessThan(0.1);
    }
  });

  it("keeps clear of legend, years and buttons, and uses the corners that the country leaves free", () => {
    for (const size of SIZES) {
      for (const legend of size.width > 600 ? [184, 240] : [184]) {
        const covered = obstructions(size, legend);
        const camera = homeView(size, covered);
        expect(isClear(camera, size, covered)).toBe(true);
        expect(homeView(size, []).zoom - camera.zoom).toBeLessThan(0.35);
      }
    }
    expect(isClear(homeView(SIZES[0]!, []), SIZES[0]!, obstructions(SIZES[0]!, 240))).toBe(false);
  });

  it("is shown whole whatever lies over the map, also where nothing is left free", () => {
    const side = fc.integer({ min: 0, max: 400 });
    fc.assert(
      fc.property(
        fc.record({
          width: fc.integer({ min: 120, max: 2560 }),
          height: fc.integer({ min: 120, max: 1440 }),
        }),
        fc.array(fc.record({ x: side, y: side, width: side, height: side }), { maxLength: 5 }),
        (size, covered) => {
          expect(isClear(homeView(size, covered), size, [])).toBe(true);
        },
      ),
    );
  });

  it("knows the country by strips that leave no latitude out and lie within its bounds", () => {
    const [west, south, east, north] = COUNTRY_BOUNDS;
    COUNTRY_STRIPS.forEach(([w, s, e, n], i) => {
      expect(w).toBeGreaterThanOrEqual(west);
      expect(e).toBeLessThanOrEqual(east);
      expect(s).toBe(COUNTRY_STRIPS[i - 1]?.[3] ?? south);
      expect(n).toBeGreaterThan(s);
    });
    expect(COUNTRY_STRIPS.at(-1)?.[3]).toBe(north);
  });
});
