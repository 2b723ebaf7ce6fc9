import { describe, expect, it } from "vitest";
import { checksum } from "../../src/base/checksum";
import { fail, ok, type Result } from "../../src/base/result";
import { dataReader } from "../../src/catalogue/shipped/data-reader";
import { loadAreas, loadManifest } from "../../src/catalogue/shipped/manifest";
import { sealed } from "../../src/catalogue/shipped/manifest-seal";
import type { DatasetInfo, Manifest } from "../../src/domain/dataset";
import { sourceOfYear, unplacedFiles, visibleSources } from "../../src/domain/shown-datasets";
import { areasFile } from "./areas-fixture";

const words = { th: "ก", en: "a" };

function aDataset(id: string, indicators: string[], demonstration: boolean): DatasetInfo {
  return {
    id,
    kind: "indicators",
    title: words,
    source: words,
    licence: words,
    demonstration,
    years: demonstration ? [2564, 2565] : [2565],
    seriesBreaks: [2566],
    rows: 1,
    files: indicators.map((indicator) => ({ indicator, file: `${id}.${indicator}`, bytes: 1 })),
    joins: [],
  };
}

function aManifest(datasets: DatasetInfo[]): Manifest {
  return {
    format: 1,
    builtAt: "2026-01-01T00:00:00Z",
    boundaries: {
      title: words,
      source: words,
      licence: words,
      vintage: "2022",
      approximate: false,
      shapes: 1,
      current: 1,
      retired: [],
      withoutShape: [],
      cutNames: [],
      levels: [],
    },
    areas: "areas.arrow",
    regions: "regions.json",
    indicators: "indicators.json",
    neighbours: "n",
    unplaced: "u",
    checksums: {},
    checksum: "",
    datasets,
  };
}

function serving(files: Record<string, Uint8Array | string>) {
  return async (name: string): Promise<Result<Uint8Array>> => {
    const body = files[name];
    if (body === undefined) return fail({ kind: "fetch-failed", url: name, status: 404 });
    return ok(typeof body === "string" ? new TextEncoder().encode(body) : body);
  };
}

describe("the manifest", () => {
  it("comes back when it is sound", async () => {
    const manifest = aManifest([aDataset("demo", ["a"], true)]);
    const text = sealed(manifest);
    const read = await loadManifest(serving({ "manifest.json": text }));
    expect(read).toEqual(ok(JSON.parse(text)));
  });

  it.each([
    ["{", "file-damaged"],
    ["[]", "file-damaged"],
    ["<!doctype html>", "file-damaged"],
    [sealed({ ...aManifest([]), areas: 7 } as never), "file-damaged"],
    [sealed({ ...aManifest([]), datasets: [{ id: "x" }] } as never), "file-damaged"],
    [JSON.stringify(aManifest([])), "file-damaged"],
    [sealed(aManifest([])).replace("2026", "2027"), "file-damaged"],
  ])("named as damaged: %s", async (text, kind) => {
    const read = await loadManifest(serving({ "manifest.json": text }));
    expect(read).toMatchObject({ ok: false, problem: { kind, file: "manifest.json" } });
  });

  it("passes on what could not be fetched", async () => {
    const read = await loadManifest(serving({}));
    expect(read).toMatchObject({ problem: { kind: "fetch-failed", status: 404 } });
  });
});

it("names a file whose bytes are not those of the build, and one that is not listed", async () => {
  const bytes = areasFile(["100101"]);
  const manifest = { ...aManifest([]), checksums: { "areas.arrow": checksum(bytes) } };
  const reading = (areas: Uint8Array) => {
    const files = { "areas.arrow": areas, "more.arrow": areas, "manifest.json": sealed(manifest) };
    return dataReader(serving(files)).read;
  };
  expect(await loadAreas(reading(bytes), manifest)).toMatchObject({ value: { count: 1 } });
  const altered = bytes.map((b, i) => (i === 900 ? b ^ 1 : b));
  const read = await loadAreas(reading(altered), manifest);
  expect(read).toMatchObject({ problem: { kind: "file-damaged", file: "areas.arrow" } });
  const more = await reading(bytes)("more.arrow");
  expect(more).toMatchObject({ problem: { kind: "file-damaged", file: "more.arrow" } });
});

it("knows the check value of CRC-32", () => {
  expect(checksum(new TextEncoder().encode("123456789"))).toBe("cbf43926");
  expect(checksum(new Uint8Array())).toBe("00000000");
});

it("hides the demonstration of an indicator as soon as a real dataset has it", () => {
  const manifest = aManifest([
    aDataset("tpmap-2565", ["a"], false),
    aDataset("demo-tpmap", ["a", "b"], true),
  ]);
  const shown = visibleSources(manifest);
  expect(shown.get("a")).toMatchObject({ dataset: "tpmap-2565", years: [2565] });
  expect(shown.get("b")).toMatchObject({ dataset: "demo-tpmap", demonstration: true });
});

describe("an indicator of which several datasets have years", () => {
  const of = (id: string, years: number[], level?: DatasetInfo["level"]): DatasetInfo => ({
    ...aDataset(id, ["a"], false),
    years,
    ...(level ? { level } : {}),
  });
  const shown = (...datasets: DatasetInfo[]) =>
    visibleSources(aManifest([aDataset("demo", ["a"], true), ...datasets])).get("a")!;

  it("shows the years of all; of two with one year the later", () => {
    const source = shown(of("first", [2563, 2564]), of("second", [2564, 2565]));
    expect(source).toMatchObject({ dataset: "second", years: [2563, 2564, 2565] });
    expect(source.parts.map(({ years, hidden }) => [years, hidden])).toEqual([
      [[2563], [2564]],
      [[2564, 2565], []],
    ]);
    expect(sourceOfYear(source, 2563).dataset).toBe("first");
    expect(sourceOfYear(source, 2564)).toBe(source);
  });

  it("names the dataset of the latest year though it came first", () => {
    const source = shown(of("newer", [2566]), of("older", [2560]));
    expect(source).toMatchObject({ dataset: "newer", years: [2560, 2566] });
  });

  it("leaves out a dataset of which every year is replaced, and one of another level", () => {
    expect(shown(of("old", [2565]), of("new", [2565])).parts).toHaveLength(1);
    expect(shown(of("by-province", [2560], "province"), of("new", [2565])).years).toEqual([2565]);
  });

  it("leaves out the unplaced rows of a dataset that others replaced whole", () => {
    const importedInfo = (unplacedFile: string): DatasetInfo["imported"] => ({
      at: "",
      originals: [],
      unplacedFile,
      oneRow: words,
      vintage: "",
      thresholds: [],
    });
    const old = { ...of("old", [2565]), imported: importedInfo("old.unplaced")! };
    const now = { ...of("now", [2565]), imported: importedInfo("now.unplaced")! };
    const files = unplacedFiles(aManifest([old, now])).map(({ file }) => file);
    expect(files).not.toContain("old.unplaced");
    expect(files).toContain("now.unplaced");
  });
});
