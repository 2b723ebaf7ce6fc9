import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdBack } from "../../../src/analysis";

/** Six tambons in three amphoe, two provinces, one country. */
const PARENT = [6, 6, 7, 7, 8, 8, 9, 9, 10, 11, 11, -1];
const KINDS = 4;

const someHouseholds = fc.array(
  fc.record({
    place: fc.constantFrom(0, 1, 2, 3, 4, 5, 11),
    kind: fc.nat(KINDS - 1),
    count: fc.integer({ min: 1, max: 12 }),
  }),
  { maxLength: 30 },
);

const columns = (rows: { place: number; kind: number; count: number }[]) => ({
  place: rows.map((row) => row.place),
  kind: rows.map((row) => row.kind),
  count: rows.map((row) => row.count),
});

const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

describe("counts released for brushing", () => {
  it("are 5 or more, each place and kind once, so that no sum or difference goes below them", () => {
    fc.assert(
      fc.property(someHouseholds, (rows) => {
        const released = holdBack(columns(rows), { parent: PARENT, kinds: KINDS });
        expect(released.count.every((count) => count >= 5)).toBe(true);
        const keys = [...released.place].map((place, i) => place * KINDS + released.kind[i]!);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("leave out nobody, or at least five households altogether", () => {
    fc.assert(
      fc.property(someHouseholds, (rows) => {
        const released = holdBack(columns(rows), { parent: PARENT, kinds: KINDS });
        const left = sum(rows.map((row) => row.count)) - sum(released.count);
        expect(released.withheld).toBe(left > 0);
        expect(left === 0 || left >= 5 || released.count.length === 0).toBe(true);
      }),
    );
  });

  it("tell of a place no more than it has", () => {
    fc.assert(
      fc.property(someHouseholds, (rows) => {
        const released = holdBack(columns(rows), { parent: PARENT, kinds: KINDS });
        for (let place = 0; place < 6; place++) {
          for (let kind = 0; kind < KINDS; kind++) {
            const own = rows.filter((row) => row.place === place && row.kind === kind);
            const exact = sum(own.map((row) => row.count));
            const shown = [...released.count].filter(
              (_, i) => released.place[i] === place && released.kind[i] === kind,
            );
            expect([0, exact]).toContain(sum(shown));
          }
        }
      }),
    );
  });

  it("hand what is too little to the place around it", () => {
    const rows = [
      { place: 0, kind: 0, count: 3 },
      { place: 1, kind: 0, count: 4 },
      { place: 2, kind: 0, count: 6 },
    ];
    const released = holdBack(columns(rows), { parent: PARENT, kinds: KINDS });
    expect([...released.place]).toEqual([2, 6]);
    expect([...released.count]).toEqual([6, 7]);
    expect(released.withheld).toBe(false);
  });

  it("withhold another count where the rest alone would be known from the total", () => {
    const rows = [
      { place: 0, kind: 0, count: 9 },
      { place: 1, kind: 1, count: 2 },
    ];
    const released = holdBack(columns(rows), { parent: PARENT, kinds: KINDS });
    expect(released.count.length).toBe(0);
    expect(released.withheld).toBe(true);
  });
});
