import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { groupFiles } from "../../src/catalogue/formats/group-files";
import { isSafeName } from "../../src/catalogue/formats/zip-guard";
import { readOfficeFile } from "../../src/catalogue/intake/read-office-file";
import { arrowSamples, kmlSamples, parquetSamples } from "../fuzz/samples/binary";
import { amphoeLayer } from "../support/made-up/office-files";
import { describeShared, sharedFile } from "../support/shared-files";
import { FEATHER, FEATHER_ROWS } from "./feather-fixture";
import { aDbf, aShp, aSquare, UTM47 } from "./shapefile-fixture";

const dbf = aDbf(["CODE"], [["100101"]]);
const at = (x: number, y: number, size?: number) => aShp([[aSquare(x, y, size)]]);

async function readShp(shp: Uint8Array, prj?: string) {
  const parts = [
    { name: "A.SHP", bytes: shp },
    { name: "a.dbf", bytes: dbf },
    ...(prj ? [{ name: "a.prj", bytes: strToU8(prj) }] : []),
  ];
  const [file] = groupFiles(parts);
  return readOfficeFile(file!, { companions: file!.companions ?? new Map() });
}

describe("a loose shapefile", () => {
  it("is reprojected from UTM by its .prj", async () => {
    const read = await readShp(at(665_000, 1_518_000, 100), UTM47);
    expect(read).toMatchObject({ value: { reading: { projection: "WGS 84 / UTM 47N" } } });
    const shape = read.ok ? read.value.tables[0]?.geometries?.[0] : null;
    expect(JSON.stringify(shape)).toMatch(/100\.52\d+,13\.7[23]\d+/);
  });

  it("is reprojected from Indian 1975, some hundred metres from WGS 84", async () => {
    const indian = UTM47.replaceAll("WGS_1984", "Indian_1975");
    const read = await readShp(at(665_000, 1_518_000, 100), indian);
    expect(read).toMatchObject({ value: { reading: { projection: "Indian 1975 / UTM 47N" } } });
    const shape = read.ok ? read.value.tables[0]?.geometries?.[0] : null;
    expect(JSON.stringify(shape)).toMatch(/100\.5228\d+,13\.7292\d+/);
  });

  it.each([
    ["swapped", at(14, 100), "coordinates-swapped"],
    ["of another country", at(10, 50), "coordinates-outside"],
    ["in metres", at(665_000, 1_518_000), "coordinates-in-metres"],
  ])("with coordinates %s is refused", async (_, shp, kind) => {
    expect(await readShp(shp)).toMatchObject({ problem: { kind } });
  });
});

it("pins come with their folders and data", async () => {
  for (const { name, bytes } of await kmlSamples.make()) {
    const read = await readOfficeFile({ name, bytes });
    expect(read).toMatchObject({ value: { format: "kml" } });
    const table = read.ok ? read.value.tables[0] : undefined;
    expect(table?.columns).toEqual(["folder", "name", "description", "code"]);
    expect(table?.rows[0]).toEqual(["ครัวเรือน", "พระบรมมหาราชวัง", "บ้าน 0", "100101"]);
    expect(table?.geometries?.[0]).toEqual({ type: "Point", coordinates: [100, 14.1] });
  }
});

it("KML that declares entities is not expanded", async () => {
  const text = '<!DOCTYPE k [<!ENTITY a "aaaa">]><kml><Document/></kml>';
  const read = await readOfficeFile({ name: "a.kml", bytes: strToU8(text) });
  expect(read).toMatchObject({ problem: { kind: "file-damaged" } });
});

it("columns of Arrow and Parquet come as text", async () => {
  for (const { name, bytes } of [
    ...(await arrowSamples.make()).filter(({ name }) => !name.endsWith(".feather")),
    ...(await parquetSamples.make()),
  ]) {
    const read = await readOfficeFile({ name, bytes });
    const table = read.ok ? read.value.tables[0] : undefined;
    expect([name, table?.columns]).toEqual([name, ["code", "name", "people"]]);
    expect(table?.rows[1]).toEqual(["100102", "วังบูรพาภิรมย์", "100"]);
  }
});

describe.each(["lz4", "zstd"] as const)("a Feather file packed by %s", (codec) => {
  it("comes as text, row by row", async () => {
    const read = await readOfficeFile({ name: "a.feather", bytes: FEATHER[codec]() });
    const table = read.ok ? read.value.tables[0] : read.problem;
    expect(table).toMatchObject({ columns: ["รหัสตำบล", "คนจน"], rows: FEATHER_ROWS });
  });

  it("whose packed part declares another length is damaged, as is one that declares too much", async () => {
    for (const [at, byte] of [
      [0, 1],
      [5, 0x7f],
    ] as const) {
      const bytes = FEATHER[codec]();
      bytes[packedAt(bytes) + at] = byte;
      const read = await readOfficeFile({ name: "a.feather", bytes });
      expect(read).toMatchObject({ problem: { kind: "file-damaged", file: "a.feather" } });
    }
  });
});

/** Where the length of the first packed part stands: before the mark of its LZ4 or Zstandard frame. */
function packedAt(bytes: Uint8Array): number {
  const marks = ["04224d18", "28b52ffd"].map((mark) => Buffer.from(bytes).indexOf(mark, "hex"));
  return Math.max(...marks) - 8;
}

it("names in a zip that lead out of it are unsafe", () => {
  expect(["../a.shp", "/a", "C:\\a", "a/../../b"].map(isSafeName)).toEqual(Array(4).fill(false));
  expect(["a.shp", "x/a..shp"].map(isSafeName)).toEqual([true, true]);
});

async function rowsOfLayer(files: readonly { name: string; bytes: Uint8Array }[]) {
  const [file, ...rest] = groupFiles(files);
  expect(rest).toEqual([]);
  const read = await readOfficeFile(file!, { companions: file!.companions ?? new Map() });
  expect(read).toMatchObject({
    value: { format: "shapefile", reading: { encoding: "windows-874" } },
  });
  return read.ok ? read.value.tables[0]!.rows : [];
}

it("Thai names of a CP874 shapefile whose .cpg lies", async () => {
  const rows = await rowsOfLayer(amphoeLayer());
  expect(rows).toHaveLength(6);
  expect(rows[0]).toEqual(["0", "20", "จ.ชลบุรี", "01", "อ.เมืองชลบุรี", "20010000"]);
  expect(rows.flat().join("")).not.toMatch(/\uFFFD/);
});

describeShared("ugly", "a shapefile of an office", () => {
  it("68 Thai names of a CP874 shapefile whose .cpg lies", async () => {
    const stem = "ugly/Amphoe_Province_RIO9_WGS1984";
    const endings = ["cpg", "dbf", "prj", "shp", "shx"];
    const rows = await rowsOfLayer(endings.map((ending) => sharedFile(`${stem}.${ending}`)));
    expect(rows).toHaveLength(68);
    expect(rows.filter((cells) => cells.some((c) => /^(อ\.)?[ก-๙]{2,}/.test(c)))).toHaveLength(68);
    expect(rows.flat().join("")).not.toMatch(/\uFFFD/);
  });
});
