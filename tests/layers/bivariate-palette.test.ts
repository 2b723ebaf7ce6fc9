import { describe, expect, it } from "vitest";
import { BIVARIATE_COLOURS } from "../../src/layers/bivariate-palette";
import { ciede2000, labSeen, SIGHTS } from "./colour-blindness";

const colours = BIVARIATE_COLOURS.flat();

describe("the nine colours of two indicators", () => {
  it("measures colour differences as published (Sharma, Wu and Dalal 2005, pairs 1 and 17)", () => {
    expect(ciede2000([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
    expect(ciede2000([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  });

  it.each(Object.keys(SIGHTS))("stay at least 12 apart with %s", (sight) => {
    const labs = colours.map((colour) => labSeen(colour, sight));
    const apart = labs.flatMap((a, i) => labs.slice(i + 1).map((b) => ciede2000(a, b)));
    expect(apart).toHaveLength(36);
    expect(Math.min(...apart)).toBeGreaterThan(12);
  });

  it("darken along both axes", () => {
    const light = BIVARIATE_COLOURS.map((row) => row.map((c) => labSeen(c, "normal")[0]));
    light.forEach((row, j) => {
      row.forEach((l, i) => {
        if (i > 0) expect(l).toBeLessThan(row[i - 1]!);
        if (j > 0) expect(l).toBeLessThan(light[j - 1]![i]!);
      });
    });
  });
});
