import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { protectHouseholdCounts } from "../../src/analysis";
import {
  countHouseholds,
  failing,
  type SurveyedHousehold,
} from "../../src/domain/household-counts";
import { type NrdScore, nrdLevel } from "../../src/domain/nrd-level";
import { sepLevel } from "../../src/domain/sep-level";

const CORE = [1, 4, 5, 6, 7, 8, 9, 11, 19, 20];
const passedBut = (...missing: number[]) =>
  Array.from({ length: 23 }, (_, i) => !missing.includes(i + 1));

describe("the level of a sufficiency-economy village", () => {
  it.each([
    ["all 23", passedBut(), 3, 0],
    ["one not core missing", passedBut(23), 2, 1],
    ["17 with all core", passedBut(2, 3, 10, 12, 13, 14), 2, 6],
    ["16 with all core", passedBut(2, 3, 10, 12, 13, 14, 15), 1, 1],
    [
      "just the ten core ones",
      passedBut(...[...Array(23).keys()].map((i) => i + 1).filter((n) => !CORE.includes(n))),
      1,
      7,
    ],
    ["22 without one core", passedBut(1), 0, 1],
    ["none", Array(23).fill(false) as boolean[], 0, 10],
  ])("with %s", (_, passed, level, needed) => {
    expect(sepLevel(passed, CORE)).toMatchObject({ level, needed });
  });

  it("names core indicators first among the missing", () => {
    expect(sepLevel(passedBut(2, 20), CORE).missing).toEqual([20, 2]);
  });
});

describe("the level of a กชช.2ค village", () => {
  const severe = (count: number): NrdScore[] =>
    Array.from({ length: 33 }, (_, i) => (i < count ? 1 : 3));

  it.each([
    [33, 1],
    [11, 1],
    [10, 2],
    [6, 2],
    [5, 3],
    [0, 3],
  ])("with %i severe problems is %i", (count, level) => {
    expect(nrdLevel(severe(count))).toBe(level);
  });

  it("follows other bands, and is none without scores", () => {
    const bands = [
      { level: 1 as const, from: 20 },
      { level: 3 as const, from: 0 },
    ];
    expect(nrdLevel(severe(12), bands)).toBe(3);
    expect(nrdLevel(Array<NrdScore>(33).fill(null))).toBeNull();
    expect(nrdLevel(severe(1), [{ level: 1, from: 5 }])).toBeNull();
  });
});

describe("households counted by joint cell", () => {
  const households = fc.array(
    fc.record({
      areaCode: fc.constantFrom("500101", "500102", "500201"),
      yearBe: fc.constantFrom(2567, 2568),
      members: fc.integer({ min: 1, max: 9 }),
      results: fc.array(fc.constantFrom("fail", "pass", "not-applicable"), {
        minLength: 5,
        maxLength: 5,
      }) as fc.Arbitrary<SurveyedHousehold["results"]>,
    }),
    { maxLength: 200 },
  );

  it("add up to all people, and to those who fail each dimension", () => {
    fc.assert(
      fc.property(households, (all) => {
        const counts = countHouseholds(all);
        const people = (rows: readonly SurveyedHousehold[]) =>
          rows.reduce((sum, h) => sum + h.members, 0);
        const sum = (bits: number) => counts.reduce((n, c) => n + failing(c.people, bits), 0);
        expect(counts.flatMap((c) => c.people).reduce((a, b) => a + b, 0)).toBe(people(all));
        for (let d = 0; d < 5; d++) {
          expect(sum(1 << d)).toBe(people(all.filter((h) => h.results[d] === "fail")));
        }
      }),
    );
  });

  it("are never shown where a cell, a rate or a difference between rates is small", () => {
    fc.assert(
      fc.property(households, (all) => {
        const counts = countHouseholds(all);
        protectHouseholdCounts(counts).forEach((shown, i) => {
          const { people, households: homes } = counts[i]!;
          const small = (n: number) => n > 0 && n < 5;
          if (shown.cells) expect([...people, ...homes].some(small)).toBe(false);
          if (!shown.rates) return;
          const any = failing(homes, 31);
          for (let d = 0; d < 5; d++) {
            const one = failing(homes, 1 << d);
            expect([one, any - one].some(small)).toBe(false);
          }
        });
      }),
    );
  });
});
