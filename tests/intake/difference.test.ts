import { describe, expect, it } from "vitest";
import type { SeriesRow } from "../../src/catalogue/arrow/write-series";
import { differenceOf } from "../../src/catalogue/intake/difference";

function row(areaCode: string, value: number, status: SeriesRow["status"] = "value"): SeriesRow {
  return {
    areaCode,
    yearBe: 2565,
    value,
    status,
    numerator: Number.NaN,
    denominator: Number.NaN,
  };
}

const BEFORE = [
  row("500101", 12),
  row("500102", 7),
  row("500103", 4),
  row("500104", Number.NaN, "missing"),
];
const AFTER = [
  row("500101", 15),
  row("500102", 7),
  row("500105", 33),
  row("500104", Number.NaN, "suppressed"),
];

describe("a new version against the old one", () => {
  const found = differenceOf(new Map([["poor", BEFORE]]), new Map([["poor", AFTER]]));

  it("counts every figure once", () => {
    expect(found).toMatchObject({ same: 1, changed: 2, added: 1, removed: 1 });
  });

  it("tells what vanished, what is new and what changed, with its status", () => {
    const { removed, added, changed } = found.samples;
    expect(removed).toMatchObject([{ area: "500103", before: { value: 4 }, after: null }]);
    expect(added).toMatchObject([{ area: "500105", before: null, after: { value: 33 } }]);
    expect(changed).toMatchObject([
      { area: "500101", before: { value: 12 }, after: { value: 15 } },
      { area: "500104", before: { status: "missing" }, after: { status: "suppressed" } },
    ]);
  });

  it("tells the first two hundred of a kind and counts all", () => {
    const many = Array.from({ length: 300 }, (_, i) => row(String(100101 + i), i));
    const gone = differenceOf(new Map([["poor", many]]), new Map());
    expect(gone.removed).toBe(300);
    expect(gone.samples.removed).toHaveLength(200);
  });
});
