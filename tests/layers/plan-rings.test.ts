import { describe, expect, it } from "vitest";
import { decodeGeometry } from "../../src/geography/decode-geometry";
import { planRings } from "../../src/layers/plan-rings";
import { RING, ringLegend } from "../../src/layers/ring-lines";
import { aSmallTopology, CODES } from "../geography/small-topology";

const geometry = decodeGeometry(aSmallTopology(), CODES);
const idsOf = (rings: Uint8Array) =>
  planRings.build({ geometry, rings }, "light").map(({ id }) => id);

describe("the lines of a planned rollout", () => {
  it("draws a cased line for each kind that some area is of, and none without any", () => {
    const rings = new Uint8Array(CODES.length);
    expect(idsOf(rings)).toEqual([]);
    const some = rings.slice();
    const [first = 0, other = 0] = new Set(geometry.shapes.area);
    some[first] = RING.firstWave;
    some[other] = RING.comparison;
    expect(idsOf(some)).toEqual([
      "plan-comparison-casing",
      "plan-comparison",
      "plan-firstWave-casing",
      "plan-firstWave",
    ]);
  });

  it("tells the kinds apart by their line, not by colour alone", () => {
    const { firstWave, laterWave, comparison, none } = RING;
    const items = ringLegend(Uint8Array.from([none, firstWave, laterWave, laterWave, comparison]));
    expect(items.map(({ key, count }) => [key, count])).toEqual([
      ["firstWave", 1],
      ["laterWave", 2],
      ["comparison", 1],
    ]);
    expect(ringLegend(Uint8Array.from([none]))).toEqual([]);
    expect(new Set(items.map(({ pattern }) => pattern)).size).toBe(3);
  });
});
