import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import { tableFromIPC } from "@uwdata/flechette";
import type { Feature, Polygon } from "geojson";
import { feature } from "topojson-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildData } from "../../scripts/data/build-data";
import { checksum } from "../../src/base/checksum";
import { ok } from "../../src/base/result";
import { readAreas } from "../../src/catalogue/arrow/read-areas";
import { readRoles } from "../../src/catalogue/arrow/read-roles";
import { readSepVillages } from "../../src/catalogue/arrow/read-sep-villages";
import { readSeries } from "../../src/catalogue/arrow/read-series";
import { manifestFault } from "../../src/catalogue/shipped/check-manifest";
import { dataReader } from "../../src/catalogue/shipped/data-reader";
import { MANIFEST_FILE } from "../../src/catalogue/shipped/manifest";
import { sealHolds } from "../../src/catalogue/shipped/manifest-seal";
import type { AreaTable } from "../../src/domain/area";
import type { Manifest } from "../../src/domain/dataset";
import type { AtlasTopology } from "../../src/geography/build/atlas-topology";

const NOTHING = { boundaries: null, indicators: [], crosswalk: null };

let folder: string;
let manifest: Manifest;
let areas: AreaTable;

const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, "data", name)));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "build-data-"));
  const built = await buildData(NOTHING, join(folder, "data"));
  if (!built.ok) throw new Error(built.problem.kind);
  manifest = built.value.manifest;
  const read = readAreas(bytesOf(manifest.areas), manifest.areas);
  if (!read.ok) throw new Error(read.problem.kind);
  areas = read.value;
}, 90_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe("the default build", () => {
  it("writes a sound manifest whose checksums hold", () => {
    expect(manifestFault(JSON.parse(JSON.stringify(manifest)))).toBeNull();
    for (const [name, sum] of Object.entries(manifest.checksums)) {
      expect(checksum(bytesOf(name))).toBe(sum);
    }
  });

  it("says that its boundaries are approximate and which 14 tambons have none", () => {
    expect(manifest.boundaries).toMatchObject({ approximate: true, shapes: 7422, current: 7422 });
    expect(manifest.boundaries.withoutShape).toHaveLength(14);
    expect(areas.count).toBe(7436);
    expect(areas.hasBoundary.reduce((a, b) => a + b, 0)).toBe(7422);
  });

  it("labels every dataset as demonstration", () => {
    expect(manifest.datasets.map((d) => d.id)).toEqual([
      "demo-tpmap",
      "demo-cells",
      "demo-sep",
      "demo-roles",
      "demo-households",
    ]);
    expect(manifest.datasets.every((d) => d.demonstration)).toBe(true);
  });

  it("writes series, roles and villages that the app's readers take", () => {
    for (const { indicator, file } of manifest.datasets[0]!.files) {
      const series = readSeries(bytesOf(file), file, areas, { dataset: "demo-tpmap", indicator });
      expect(series.ok && series.value.years).toEqual([2561, 2562, 2563, 2564, 2565, 2566]);
    }
    const roles = readRoles(bytesOf("area-roles.arrow"), "area-roles.arrow");
    expect(roles.ok && roles.value.filter((r) => r.role === "pilot")).toHaveLength(6);
    const villages = readSepVillages(bytesOf("sep-villages.arrow"), "sep-villages.arrow", areas);
    expect(villages.ok && villages.value.villages).toBe(23_589);
  });

  it("puts 100,000 household pins inside their tambons", () => {
    const table = tableFromIPC(bytesOf("households.arrow"));
    expect(table.numRows).toBe(100_000);
    const shapes = fullShapes();
    const column = (name: string) => table.getChild(name);
    for (let row = 0; row < table.numRows; row += 37) {
      const shape = shapes.get(String(column("tambon_code").at(row)));
      const point = [Number(column("lon").at(row)), Number(column("lat").at(row))];
      expect(shape && booleanPointInPolygon(point, shape)).toBe(true);
    }
  });

  it("X5: one altered byte in any of its files is named, and none of the file is used", async () => {
    const files = readdirSync(join(folder, "data"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(join(folder, "data"), join(entry.parentPath, entry.name)));
    expect(files).toHaveLength(20);
    const reading = (altered: string) =>
      dataReader(async (name) => {
        const bytes = bytesOf(name);
        if (name === altered) bytes[bytes.length >> 1]! ^= 1;
        return ok(bytes);
      });
    for (const file of files) {
      const { read } = reading(file);
      const refused = { ok: false, problem: { kind: "file-damaged", file } };
      expect(await read(file === MANIFEST_FILE ? manifest.areas : file)).toMatchObject(refused);
    }
    const sound = reading("");
    for (const file of Object.keys(manifest.checksums)) {
      expect((await sound.read(file)).ok).toBe(true);
    }
    expect(Object.keys(manifest.checksums).sort()).toEqual(
      files.filter((file) => file !== MANIFEST_FILE).sort(),
    );
  });

  it("X5: no byte of the manifest can be altered", async () => {
    const bytes = bytesOf(MANIFEST_FILE);
    for (let at = 0; at < bytes.length; at += 7) {
      const altered = bytes.slice();
      altered[at]! ^= 1;
      expect(sealHolds(altered)).toBe(false);
    }
    expect(sealHolds(bytes)).toBe(true);
  });

  it("leaves no temporary folder behind", () => {
    expect(readdirSync(folder)).toEqual(["data"]);
  });

  it("is the same to the byte when made again, but for its date", async () => {
    const again = await buildData(NOTHING, join(folder, "data"));
    expect(again.ok && again.value.manifest.checksums).toEqual(manifest.checksums);
  }, 90_000);
});

function fullShapes(): Map<string, Feature<Polygon>> {
  const { file } = manifest.boundaries.levels.at(-1)!;
  const topology: AtlasTopology = JSON.parse(Buffer.from(bytesOf(file)).toString("utf8"));
  const { features } = feature(topology, topology.objects.tambon);
  return new Map(features.map((f) => [String(f.id), f as Feature<Polygon>]));
}
