import { describe, expect, it } from "vitest";
import { AREA_CLASS } from "../../src/domain/area-class";
import { PALETTE_IDS } from "../../src/domain/palette";
import type { Classed, ClassItem } from "../../src/figures/classes/classed";
import { type Colouring, colouringOf } from "../../src/layers/colouring";
import { hexOf } from "./hex";

const { zero, missing, suppressed, notApplicable } = AREA_CLASS;
const BOUNDS = [2, 5, 9, 20];

/** Two areas in each class and one in each state. */
function someClasses(items: readonly ClassItem[], ramp: Classed["ramp"]): Classed {
  const twice = items.flatMap((_, k) => [k, k]);
  const classOf = Uint8Array.from([...twice, zero, missing, suppressed, notApplicable]);
  return { classOf, items, ramp };
}

const steps = BOUNDS.map((to, k): ClassItem => {
  return { key: `class-${k}`, from: BOUNDS[k - 1] ?? null, to, count: 2 };
});
const meanings: ClassItem[] = [
  { key: "HH", tone: "high", count: 2 },
  { key: "ns", tone: "neither", count: 2 },
  { key: "both", tone: "square-2-0", count: 2 },
];

/** Colour of an area as the map draws it. */
function drawn({ table }: Colouring, row: number): string {
  return hexOf([table[4 * row]!, table[4 * row + 1]!, table[4 * row + 2]!]);
}

const RAMPS: Classed["ramp"][] = [
  { kind: "palette", centre: null },
  { kind: "palette", centre: 5 },
  { kind: "sequential" },
  { kind: "counts" },
  { kind: "arms", worse: "high" },
  { kind: "arms", worse: "low" },
];

describe("the colours of a map and of its legend", () => {
  it("are the same for every class and state, by any ramp, palette and theme", () => {
    for (const ramp of RAMPS) {
      for (const classed of [
        someClasses(steps, ramp),
        someClasses([...steps, ...meanings], ramp),
      ]) {
        for (const palette of PALETTE_IDS) {
          for (const theme of ["light", "dark"] as const) {
            const colouring = colouringOf(classed, palette, theme);
            const { classes, states } = colouring;
            const rows = [...classes.flatMap((item) => [item, item]), ...Object.values(states)];
            expect(rows.map(({ colour }) => colour)).toEqual(
              rows.map((_, row) => drawn(colouring, row)),
            );
            expect(classes.map(({ key, count }) => [key, count])).toEqual(
              classed.items.map(({ key, count }) => [key, count]),
            );
            expect(Object.values(states).map(({ count }) => count)).toEqual([1, 1, 1, 1]);
          }
        }
      }
    }
  });

  it("are made once, so that a table on the graphics card stays", () => {
    const classed = someClasses(steps, { kind: "sequential" });
    const first = colouringOf(classed, "blues", "light");
    const same = (other: Colouring) => other === first;
    expect(same(colouringOf(classed, "blues", "light"))).toBe(true);
    expect(same(colouringOf(classed, "blues", "dark"))).toBe(false);
    expect(same(colouringOf({ ...classed }, "blues", "light"))).toBe(false);
  });

  it("keep the middle of two arms where the worse side is warm", () => {
    const high = colouringOf(someClasses(steps, { kind: "arms", worse: "high" }), "puor", "light");
    const low = colouringOf(someClasses(steps, { kind: "arms", worse: "low" }), "puor", "light");
    const colours = (of: Colouring) => of.classes.map(({ colour }) => colour);
    expect(colours(high)).toEqual(colours(low).reverse());
  });
});
