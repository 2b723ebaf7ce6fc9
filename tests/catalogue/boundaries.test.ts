import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { buildData } from "../../scripts/data/build-data";
import { readFacts } from "../../scripts/data/facts";
import { buildBoundaries } from "../../src/catalogue/boundaries/build-boundaries";
import type { TextTable } from "../../src/catalogue/formats/format";
import { shapefileZip } from "../../src/catalogue/formats/shapefile-zip";
import { aSquare } from "./shapefile-fixture";

const ZIP = "../shared/data/tha_admbnda_adm3_rtsd_20220121.zip";
const facts = readFacts();
const options = {
  file: "b.zip",
  gazetteer: facts.gazetteer,
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

describe.skipIf(!existsSync(ZIP))(
  "the official zip of ../shared (skipped where it is absent)",
  () => {
    it("gives the same files as npm run data, untouched by mending", async () => {
      const read = await shapefileZip.read(new Uint8Array(readFileSync(ZIP)), "official.zip");
      if (!read.ok) throw new Error(read.problem.kind);
      const started = performance.now();
      const built = buildBoundaries(read.value.tables[0]!, options);
      const took = performance.now() - started;
      if (!built.ok) throw new Error(built.problem.kind);
      expect(built.value.report.mended).toEqual({
        selfIntersections: 0,
        overlaps: 0,
        slivers: 0,
        holes: 0,
        emptyRings: 0,
        mended: [],
      });
      const folder = mkdtempSync(join(tmpdir(), "boundaries-"));
      const data = await buildData(
        { boundaries: ZIP, indicators: [], crosswalk: null },
        `${folder}/d`,
      );
      if (!data.ok) throw new Error(data.problem.kind);
      for (const { name, bytes } of built.value.files) {
        expect(Buffer.compare(readFileSync(`${folder}/d/${name}`), bytes)).toBe(0);
      }
      const { title, vintage, ...official } = data.value.manifest.boundaries;
      expect(built.value.info).toMatchObject(official);
      rmSync(folder, { recursive: true });
      expect(took).toBeLessThan(60_000);
      console.info(`official boundaries built in ${Math.round(took)} ms`);
    }, 120_000);
  },
);
