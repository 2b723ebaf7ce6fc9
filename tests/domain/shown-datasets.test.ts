import { describe, expect, it } from "vitest";
import type { DatasetInfo, Manifest } from "../../src/domain/dataset";
import { breakBetween } from "../../src/domain/period";
import { sourceOfYear, visibleSources } from "../../src/domain/shown-datasets";

const both = { th: "", en: "" };

function dataset(id: string, years: number[], change: Partial<DatasetInfo> = {}): DatasetInfo {
  return {
    ...{ id, kind: "indicators", title: both, source: both, licence: both },
    ...{ demonstration: false, years, seriesBreaks: [], rows: 1, joins: [] },
    files: [{ indicator: "poverty_income", file: `${id}.arrow`, bytes: 1 }],
    ...change,
  };
}

const sourceOf = (...datasets: DatasetInfo[]) =>
  visibleSources({ datasets } as unknown as Manifest).get("poverty_income")!;

describe("what is shown of an indicator", () => {
  const demo = dataset("demo", [2562, 2566], { demonstration: true, seriesBreaks: [2566] });

  it("is never drawn across a new round of its survey, whoever brought the years in", () => {
    const source = sourceOf(demo, dataset("a", [2565]), dataset("b", [2566]));
    expect(source.years).toEqual([2565, 2566]);
    expect(source.demonstration).toBe(false);
    expect(breakBetween(source.seriesBreaks, 2565, 2566)).toBe(2566);
  });

  it("has the breaks of all its datasets, each once and ascending", () => {
    const own = dataset("a", [2560, 2565], { seriesBreaks: [2566, 2563] });
    expect(sourceOf(demo, own).seriesBreaks).toEqual([2563, 2566]);
    expect(sourceOf(dataset("a", [2565])).seriesBreaks).toEqual([]);
  });

  it("takes each year from the last dataset of the last one's level, never from the demonstration", () => {
    const first = dataset("a", [2563, 2564]);
    const second = dataset("b", [2564, 2565]);
    const source = sourceOf(first, second, demo);
    expect(source.parts.map(({ dataset: id, years, hidden }) => [id, years, hidden])).toEqual([
      ["a", [2563], [2564]],
      ["b", [2564, 2565], []],
    ]);
    expect(sourceOfYear(source, 2563).dataset).toBe("a");
    const amphoe = sourceOf(first, dataset("c", [2565], { level: "amphoe" }));
    expect([amphoe.level, amphoe.years]).toEqual(["amphoe", [2565]]);
  });
});
