import type { FeatureCollection } from "geojson";
import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import {
  contaminated,
  type RingInput,
  rolloutRings,
} from "../../../src/analysis/comparison/rollout-rings";
import { adjacencyOf } from "../../../src/geography/adjacency";

const SIDE = 5;

/** A country of 5 × 5 square tambons; rows of the table go along its rows. */
function squares() {
  const codes = Array.from({ length: SIDE * SIDE }, (_, i) => String(100101 + i));
  const features = codes.map((id, i) => {
    const [x, y] = [100 + (i % SIDE) / 10, 14 + Math.floor(i / SIDE) / 10];
    const ring = [
      [x, y],
      [x + 0.1, y],
      [x + 0.1, y + 0.1],
      [x, y + 0.1],
      [x, y],
    ];
    const geometry = { type: "Polygon" as const, coordinates: [ring] };
    return { type: "Feature" as const, id, properties: {}, geometry };
  });
  const tambon: FeatureCollection = { type: "FeatureCollection", features };
  const made = topology({ tambon }, 1e5);
  return { codes, neighbours: adjacencyOf(made, codes).queen };
}

const { neighbours } = squares();
const rows = Array.from({ length: SIDE * SIDE }, (_, i) => i);

const input = (change: Partial<RingInput> = {}): RingInput => ({
  pilots: [12],
  rule: "neighbours",
  size: 8,
  waves: [3, 5],
  neighbours,
  amphoe: rows.map((i) => Math.floor(i / SIDE)),
  lon: rows.map((i) => 100.05 + (i % SIDE) / 10),
  lat: rows.map((i) => 14.05 + Math.floor(i / SIDE) / 10),
  covariates: [rows.map((i) => i)],
  region: rows.map((i) => (i < 15 ? 0 : 1)),
  barred: new Uint8Array(SIDE * SIDE),
  ...change,
});

const membersOf = (change: Partial<RingInput>) =>
  rolloutRings(input(change)).map(({ members }) =>
    members.map(({ row }) => row).sort((a, b) => a - b),
  );

describe("rollout rings", () => {
  it("are the areas that touch the pilot, nearest first, in waves", () => {
    const [ring] = rolloutRings(input());
    expect(ring?.members.map(({ row }) => row).sort((a, b) => a - b)).toEqual([
      6, 7, 8, 11, 13, 16, 17, 18,
    ]);
    expect(ring?.members.map(({ wave }) => wave)).toEqual([1, 1, 1, 2, 2, 2, 2, 2]);
    expect(
      ring?.members
        .slice(0, 4)
        .map(({ row }) => row)
        .sort((a, b) => a - b),
    ).toEqual([7, 11, 13, 17]);
    expect(ring?.members[0]?.distance).toBeCloseTo(10.8, 0);
  });

  it("go on to the areas behind the neighbours when more are wanted", () => {
    const [ring] = rolloutRings(input({ size: 10 }));
    expect(ring?.members.map(({ steps }) => steps)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2, 2]);
  });

  it("share no area, and none is a pilot or barred", () => {
    const barred = new Uint8Array(SIDE * SIDE);
    barred[7] = 1;
    const rings = rolloutRings(input({ pilots: [12, 13], barred }));
    const all = rings.flatMap(({ members }) => members.map(({ row }) => row));
    expect(new Set(all).size).toBe(all.length);
    for (const row of [12, 13, 7]) expect(all).not.toContain(row);
  });

  it("may be of the same amphoe, or most alike within the region", () => {
    expect(membersOf({ rule: "amphoe" })).toEqual([[10, 11, 13, 14]]);
    expect(membersOf({ rule: "most-alike", size: 3 })).toEqual([[10, 11, 13]]);
    expect(membersOf({ rule: "most-alike", covariates: [] })).toEqual([[]]);
  });

  it("are empty for size 0 and where there are no pilots", () => {
    expect(membersOf({ size: 0 })).toEqual([[]]);
    expect(rolloutRings(input({ pilots: [] }))).toEqual([]);
  });

  it("name comparison areas that touch what the programme reaches", () => {
    expect(contaminated([24, 0, 18], [12, 13], neighbours)).toEqual([{ row: 18, by: [12, 13] }]);
  });
});
