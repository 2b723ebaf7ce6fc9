import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLASS_METHODS } from "../../src/domain/classing";
import type { Series } from "../../src/domain/observation";
import { PALETTE_IDS } from "../../src/domain/palette";
import { classifyAreas } from "../../src/figures/classes/area-classes";
import { type Scale, sharedScale } from "../../src/figures/classes/scale";
import { wordingOf } from "../../src/i18n/wording";
import { rgbOf } from "../../src/layers/colour";
import { paletteColours, scaleColours } from "../../src/layers/palettes";
import { classLabels } from "../../src/ui/legend/class-labels";
import { someAreas } from "../support/areas";

function seriesOf(values: readonly number[]): Series {
  const value = Float64Array.from(values);
  const none = value.map(() => Number.NaN);
  const status = Uint8Array.from(values, (v) => Number(Number.isNaN(v)));
  const byYear = new Map([[2565, { value, numerator: none, denominator: none, status }]]);
  return { dataset: "d", indicator: "i", level: "tambon", years: [2565], byYear };
}

const scaleOf = (
  values: readonly number[],
  method: Scale extends never ? never : (typeof CLASS_METHODS)[number],
) => sharedScale([seriesOf(values)], { method, classes: 5, breaks: null, zero: false });

describe("box and deviation classes on a map", () => {
  it("box: quartiles and fences, median in the middle", () => {
    const scale = scaleOf([1, 2, 3, 4, 5, 6, 7, 8, 100], "box");
    expect(scale.breaks).toEqual([3, 5, 7, 13, 100]);
    expect(scale.centre).toBe(5);
    expect(scaleOf([1, 2, 3, 4, 5, 6, 7, 8, 15], "box3").breaks).toEqual([3, 5, 7, 19]);
  });

  it("deviation: bounds at one and two standard deviations, without outer classes that are empty", () => {
    const scale = scaleOf([2, 4, 4, 4, 5, 5, 7, 9], "deviation");
    expect(scale.centre).toBe(5);
    expect(scale.breaks.map((b) => Number(b.toFixed(4)))).toEqual([2.8619, 7.1381, 9.2762]);
  });

  it("a diverging palette keeps its middle at the centre when a side lacks classes", () => {
    const whole = scaleColours("puor", { breaks: [1, 2, 3, 4, 5, 6], centre: 3 });
    expect(scaleColours("puor", { breaks: [2, 3, 4, 5, 6], centre: 3 })).toEqual(whole.slice(1));
    expect(scaleColours("puor", { breaks: [2, 3, 4, 5, 6], centre: null })).not.toEqual(
      whole.slice(1),
    );
  });
});

describe("figures below zero", () => {
  const mixed = sharedScale([seriesOf([-2, -1, 0, 1])], {
    method: "equal",
    classes: 4,
    breaks: null,
    zero: false,
  });
  const falling = scaleOf([-8, -6, -4, -2, -0.04], "quantile");

  it("are cut at −1.25, −0.5 and 0.25 in four equal classes of −2, −1, 0, 1, one area in each", () => {
    expect(mixed.breaks).toEqual([-1.25, -0.5, 0.25, 1]);
    const areas = someAreas([1, 2, 3, 4].map((i) => [`70080${i}`, "", "", "", "", "", ""]));
    const yearValues = seriesOf([-2, -1, 0, 1]).byYear.get(2565)!;
    expect([...classifyAreas(areas, yearValues, mixed.breaks, false).classOf]).toEqual([
      0, 1, 2, 3,
    ]);
  });

  it("are coloured about 0: 0 neutral, −1 and +1 equally strong on opposite sides", () => {
    expect(mixed.centre).toBe(0);
    for (const palette of ["puor", "brbg"] as const) {
      const whole = paletteColours(palette, 5);
      expect(scaleColours(palette, mixed)).toEqual(whole.slice(0, 4));
    }
    const fixed = { method: "manual", classes: 4, breaks: [-1, 0, 1], zero: false } as const;
    expect(sharedScale([seriesOf([-2, 1])], fixed).centre).toBe(0);
    expect(sharedScale([seriesOf([0, 1])], fixed).centre).toBeNull();
  });

  it("use the falling side alone where all fall, stronger the farther from 0, whatever their number", () => {
    const lightness = (hex: string) => rgbOf(hex).reduce((sum, part) => sum + part, 0);
    for (const palette of ["puor", "brbg"] as const) {
      const rising = paletteColours(palette, 7).slice(3);
      for (const breaks of [[-1], falling.breaks, [-7, -6, -5, -4, -3, -2, -1]]) {
        const colours = scaleColours(palette, { breaks, centre: 0 });
        expect(new Set(colours).size).toBe(breaks.length);
        expect(colours.filter((one) => rising.includes(one))).toEqual([]);
        const light = colours.map(lightness);
        expect(light).toEqual([...light].sort((a, b) => a - b));
      }
    }
  });

  it("read with a word between two bounds, never with a dash, and never as −0.0", () => {
    const thai = classLabels(falling.breaks, 1, wordingOf("th"));
    expect(thai[1]).toBe("มากกว่า -6.4 ถึง -4.8");
    expect(classLabels([-8, -6], 0, wordingOf("en"))).toEqual(["up to -8", "over -8 to -6"]);
    const near = classLabels([-0.04, 0.02], 1, wordingOf("th"));
    expect(near).toEqual(["ไม่เกิน -0.04", "มากกว่า -0.04 ถึง 0.02"]);
    expect(wordingOf("th").number(-0.04, 1)).toBe("0.0");
  });
});

const value = fc.oneof(
  fc.constant(0),
  fc.constant(Number.NaN),
  fc.integer({ min: -5, max: 100 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.double({ min: 0, max: 1e-3, noNaN: true }),
);

describe("the rows of a legend, by any method and for any values", () => {
  it("are no NaN, not empty, never alike; bounds ascend and counts sum to the values", () => {
    const methods = CLASS_METHODS.filter((m) => m !== "manual");
    fc.assert(
      fc.property(
        fc.array(value, { maxLength: 60 }),
        fc.constantFrom(...methods),
        (values, method) => {
          const scale = scaleOf(values, method);
          const known = values.filter((v) => !Number.isNaN(v)).length;
          expect(scale.breaks.length > 0).toBe(known > 0);
          scale.breaks.forEach((b, k) => {
            expect(Number.isFinite(b)).toBe(true);
            expect(k === 0 || b > scale.breaks[k - 1]!).toBe(true);
          });
          for (const language of ["th", "en"] as const) {
            const labels = classLabels(scale.breaks, 2, wordingOf(language));
            expect(labels).toHaveLength(scale.breaks.length);
            expect(new Set(labels).size).toBe(labels.length);
            for (const label of labels) expect(label).not.toMatch(/NaN|–\s*$|\{|^$/);
          }
          for (const palette of PALETTE_IDS) {
            const colours = scaleColours(palette, scale);
            expect(colours).toHaveLength(scale.breaks.length);
            expect(new Set(colours).size).toBe(colours.length);
          }
          const areas = someAreas(
            values.map((_, i) => [String(100100 + i), "", "", "", "", "", ""]),
          );
          const { counts } = classifyAreas(
            areas,
            seriesOf(values).byYear.get(2565)!,
            scale.breaks,
            false,
          );
          expect(counts.classes.reduce((a, b) => a + b, 0)).toBe(known);
        },
      ),
      { numRuns: 400 },
    );
  });
});
