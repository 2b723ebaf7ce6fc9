import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { buildData } from "../../scripts/data/build-data";
import { readFacts } from "../../scripts/data/facts";
import { buildBoundaries } from "../../src/catalogue/boundaries/build-boundaries";
import type { TextTable } from "../../src/catalogue/formats/format";
import { shapefileZip } from "../../src/catalogue/formats/shapefile-zip";
import type { BoundaryInfo } from "../../src/domain/dataset";
import { OFFICIAL_ZIP, officialZip } from "../support/made-up/official-zip";
import { describeShared, sharedFile } from "../support/shared-files";
import { aSquare } from "./shapefile-fixture";

const facts = readFacts();
const options = {
  file: "b.zip",
  codeList: facts.codeList,
  regionOf: (province: string) => facts.regionOf.get(province) ?? null,
};

function aLayer(
  column: string,
  shapes: readonly (readonly [string, Geometry | null])[],
): TextTable {
  return {
    name: "layer",
    columns: [column],
    rows: shapes.map(([cell]) => [cell]),
    rowNumbers: shapes.map((_, i) => i + 2),
    geometries: shapes.map(([, geometry]) => geometry),
  };
}

function square(x: number, y: number, size = 0.1): Geometry {
  return { type: "Polygon", coordinates: [aSquare(x, y, size).map((p) => [...p])] };
}

describe("boundaries from a layer", () => {
  it("become a set with two levels of detail, and say what is retired and without a shape", () => {
    const layer = aLayer("T_CODE", [
      ["500101", square(99, 18)],
      ["500102", square(99.1, 18)],
      ["104701", square(100, 13)],
    ]);
    const built = buildBoundaries(layer, options);
    expect(built).toMatchObject({
      ok: true,
      value: {
        info: { shapes: 3, current: 2, approximate: false, retired: [{ code: "104701" }] },
        report: { level: "tambon", mended: { overlaps: 0 } },
      },
    });
    if (!built.ok) return;
    expect(built.value.info.withoutShape).toHaveLength(facts.places.length - 2);
    expect(built.value.files.map((f) => f.name)).toEqual(
      built.value.info.levels.map((l) => l.file),
    );
  });

  it("are mended, with the codes named", () => {
    const layer = aLayer("T_CODE", [
      ["500101", square(99, 18, 0.11)],
      ["500102", square(99.1, 18)],
    ]);
    const built = buildBoundaries(layer, options);
    expect(built).toMatchObject({
      value: { report: { mended: { overlaps: 1, mended: ["500101"] } } },
    });
  });

  it.each([
    ["of amphoe", aLayer("A_CODE", [["5001", square(99, 18)]]), "boundaries-of-amphoe"],
    ["of provinces", aLayer("P_CODE", [["50", square(99, 18)]]), "boundaries-of-provinces"],
    [
      "of points",
      aLayer("T_CODE", [["500101", { type: "Point", coordinates: [99, 18] }]]),
      "boundaries-without-shapes",
    ],
    [
      "of two shapes for one ground",
      aLayer("T_CODE", [
        ["500101", square(99, 18)],
        ["500102", square(99, 18)],
      ]),
      "boundaries-overlap",
    ],
    ["of no codes", aLayer("NAME", [["x", square(99, 18)]]), "missing-columns"],
  ])("%s are refused", (_, layer, kind) => {
    expect(buildBoundaries(layer, options)).toMatchObject({ ok: false, problem: { kind } });
  });

  it("are found by name where a layer has no codes", () => {
    const layer = {
      ...aLayer("T_NAME_T", [["x", square(99, 18)]]),
      columns: ["T_NAME_T", "A_NAME_T", "P_NAME_T"],
      rows: [["ศรีภูมิ", "เมืองเชียงใหม่", "เชียงใหม่"]],
    };
    const placeByName = (places: readonly { tambon: string }[]) =>
      places.map((p) => (p.tambon === "ศรีภูมิ" ? "500101" : null));
    const built = buildBoundaries(layer, { ...options, placeByName });
    expect(built).toMatchObject({ ok: true, value: { info: { current: 1 } } });
  });
});

const UNMENDED = {
  ...{ selfIntersections: 0, overlaps: 0, slivers: 0, holes: 0, emptyRings: 0 },
  mended: [],
};

/** The set built from a zip is the one that `npm run data` writes, byte for byte; gives its description. */
async function provesSameFiles(zip: Uint8Array, name: string): Promise<BoundaryInfo> {
  const read = await shapefileZip.read(zip, name);
  if (!read.ok) throw new Error(read.problem.kind);
  const started = performance.now();
  const built = buildBoundaries(read.value.tables[0]!, options);
  const took = performance.now() - started;
  if (!built.ok) throw new Error(built.problem.kind);
  expect(built.value.report.mended).toEqual(UNMENDED);
  const folder = mkdtempSync(join(tmpdir(), "boundaries-"));
  const boundaries = join(folder, name);
  writeFileSync(boundaries, zip);
  const data = await buildData({ boundaries, indicators: [], crosswalk: null }, `${folder}/d`);
  if (!data.ok) throw new Error(data.problem.kind);
  expect(built.value.files.length).toBeGreaterThan(0);
  for (const { name, bytes } of built.value.files) {
    expect(Buffer.compare(readFileSync(`${folder}/d/${name}`), bytes)).toBe(0);
  }
  rmSync(folder, { recursive: true });
  const { title, vintage, ...official } = data.value.manifest.boundaries;
  expect(built.value.info).toMatchObject(official);
  console.info(`${name} built in ${Math.round(took)} ms`);
  return built.value.info;
}

describe("a made-up zip in the shape of the official one", () => {
  it("gives the same files as npm run data, untouched by mending", async () => {
    const info = await provesSameFiles(officialZip(), OFFICIAL_ZIP);
    expect(info).toMatchObject({ shapes: 83, current: 81, approximate: false });
    expect(info.retired.map(({ code }) => code)).toEqual(["104701", "530306"]);
  }, 120_000);
});

const ZIP = "tha_admbnda_adm3_rtsd_20220121.zip";

describeShared(ZIP, "the official zip", () => {
  it("gives the same files as npm run data, untouched by mending", async () => {
    const info = await provesSameFiles(sharedFile(ZIP).bytes, ZIP);
    expect(info).toMatchObject({ shapes: 7425, current: 7422, approximate: false });
  }, 120_000);
});
