import type { MultiPolygon, Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import { formatOf } from "../../src/catalogue/formats";
import { csv } from "../../src/catalogue/formats/csv";
import { readDbf } from "../../src/catalogue/formats/dbf";
import type { TextTable } from "../../src/catalogue/formats/format";
import { shapefileZip } from "../../src/catalogue/formats/shapefile-zip";
import { readShapes } from "../../src/catalogue/formats/shp";
import { amphoeLayer, provincesCp874 } from "../support/made-up/office-files";
import { describeShared, sharedFile } from "../support/shared-files";
import { aBoundaryZip, aDbf, aShp, aSquare, aZip, cp874, WGS84 } from "./shapefile-fixture";

const utf8 = (text: string) => new TextEncoder().encode(text);

async function csvTable(bytes: Uint8Array): Promise<TextTable> {
  const read = await csv.read(bytes, "a.csv");
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value.tables[0]!;
}

it("finds a driver by the ending of the name", () => {
  expect(formatOf("A.CSV")?.id).toBe("csv");
  expect(formatOf("x.zip")?.id).toBe("shapefile-zip");
  expect(formatOf("x.docx")).toBeNull();
});

describe("CSV", () => {
  const rows = [["100101", "พระบรมมหาราชวัง"]];

  it.each([
    ["UTF-8", utf8("code,name\r\n100101,พระบรมมหาราชวัง\r\n")],
    ["UTF-8 with a byte-order mark", utf8("\uFEFFcode,name\n100101,พระบรมมหาราชวัง")],
    ["CP874", cp874("code,name\r\n100101,พระบรมมหาราชวัง\r\n")],
    ["UTF-16", new Uint8Array(Buffer.from("\uFEFFcode\tname\n100101\tพระบรมมหาราชวัง", "utf16le"))],
    ["semicolons and quotes", utf8('code;name\n"100101";"พระบรมมหาราชวัง"')],
  ])("reads %s", async (_, bytes) => {
    const table = await csvTable(bytes);
    expect(table.columns).toEqual(["code", "name"]);
    expect(table.rows).toEqual(rows);
  });

  it("counts rows as a spreadsheet shows them, over blank and comment lines", async () => {
    const table = await csvTable(utf8("# source: x\n# year: 2565\na,b\n1,2\n\n3,4\n"));
    expect(table.columns).toEqual(["a", "b"]);
    expect(table.rowNumbers).toEqual([4, 6]);
  });

  it("keeps short and long rows and lists them", async () => {
    const read = await csv.read(utf8("a,b\n1\n1,2,3\n"), "a.csv");
    expect(read).toMatchObject({
      value: {
        tables: [
          {
            columns: ["a", "b", "C"],
            rows: [
              ["1", "", ""],
              ["1", "2", "3"],
            ],
          },
        ],
        issues: [
          { row: 2, cells: 1 },
          { row: 3, cells: 3, expected: 2 },
        ],
      },
    });
  });

  it("names a file that is empty or no text", async () => {
    expect(await csv.read(utf8(""), "a.csv")).toMatchObject({ problem: { kind: "file-empty" } });
    const binary = await csv.read(Uint8Array.of(80, 75, 3, 4, 0, 0, 0, 0), "a.csv");
    expect(binary).toMatchObject({ problem: { kind: "not-text", file: "a.csv" } });
  });
});

function readPolygons(bytes: Uint8Array): (Polygon | MultiPolygon | null)[] {
  return readShapes(bytes) as (Polygon | MultiPolygon | null)[];
}

describe("polygons", () => {
  const hole = [...aSquare(2, 2)].reverse();

  it("put a hole into the ring around it and turn rings as GeoJSON does", () => {
    const [shape] = readPolygons(aShp([[aSquare(0, 0, 10), aSquare(20, 0), hole]]));
    expect(shape).toMatchObject({ type: "MultiPolygon" });
    expect(shape?.coordinates.map((rings) => rings.length)).toEqual([2, 1]);
    expect(shape?.coordinates[0]?.[1]).toEqual(aSquare(2, 2));
  });

  it("give an island inside a hole its own polygon, and the hole to the smallest ring", () => {
    const wide = [...aSquare(1, 1, 8)].reverse();
    const inner = [...aSquare(4, 4)].reverse();
    const rings = [aSquare(0, 0, 10), aSquare(3, 3, 4), wide, inner];
    const [shape] = readPolygons(aShp([rings]));
    expect(shape?.coordinates.map((r) => r.length)).toEqual([2, 2]);
  });

  it("keep the place of an empty shape", () => {
    expect(readPolygons(aShp([null, [aSquare(0, 0)]])).map((s) => s?.type)).toEqual([
      undefined,
      "Polygon",
    ]);
  });
});

describe("DBF", () => {
  it("is UTF-8 by content even where the .cpg says otherwise", () => {
    const dbf = aDbf(["NAME"], [["บางนา"], ["บางบอน"]]);
    expect(readDbf(dbf, "ISO 8859-1").records).toEqual([["บางนา"], ["บางบอน"]]);
  });

  it("is CP874 for the labels that Thai offices write", () => {
    const dbf = aDbf(["NAME"], [["บางนา"]], cp874);
    for (const cpg of ["", "ISO 885911", "874", "TIS-620", "UTF-8"]) {
      expect(readDbf(dbf, cpg).records).toEqual([["บางนา"]]);
    }
  });

  it("cuts a name at its last whole character", () => {
    const names = Array.from({ length: 20 }, () => ["ปากพนังฝั่งตะวันตก"]);
    expect(readDbf(aDbf(["NAME"], names), "").records[0]).toEqual(["ปากพนังฝั่งตะวัน"]);
  });

  it("leaves out deleted records with their place kept", () => {
    const dbf = aDbf(["A"], [["1"], ["2"]]);
    dbf[65] = 0x2a;
    expect(readDbf(dbf, "").records).toEqual([null, ["2"]]);
  });
});

describe("a zipped shapefile", () => {
  it("comes as a table with its shapes", async () => {
    const read = await shapefileZip.read(aBoundaryZip(["100101", "100102"]), "b.zip");
    expect(read).toMatchObject({
      ok: true,
      value: { tables: [{ rowNumbers: [2, 3], geometries: [{ type: "Polygon" }, {}] }] },
    });
  });

  const shp = aShp([[aSquare(100, 14)]]);
  const dbf = aDbf(["ADM3_PCODE"], [["TH100101"]]);
  const LCC = `PROJCS["Asia_Lambert_Conformal_Conic",${WGS84}]`;

  it.each([
    ["without a .shp", aZip({ dbf, prj: WGS84 }), "zip-without-shapefile"],
    ["in another projection", aZip({ shp, dbf, prj: LCC }), "projection-unsupported"],
    ["without a .dbf", aZip({ shp, prj: WGS84 }), "companion-missing"],
    ["cut off", aBoundaryZip(["100101"]).subarray(0, 300), "file-damaged"],
    ["with a .shp cut off", aZip({ shp: shp.subarray(0, 150), dbf }), "file-damaged"],
    ["with a .dbf cut off", aZip({ shp, dbf: dbf.subarray(0, 70) }), "file-damaged"],
    ["with fewer records than shapes", aZip({ shp, dbf: aDbf(["A"], []) }), "file-damaged"],
    ["that is no zip", utf8("hello"), "file-damaged"],
  ])("%s is named as such", async (_, bytes, kind) => {
    const read = await shapefileZip.read(bytes, "b.zip");
    expect(read).toMatchObject({ ok: false, problem: { kind, file: "b.zip" } });
  });
});

const MADE_UP = new Map(amphoeLayer().map(({ name, bytes }) => [name.split(".").at(-1), bytes]));

it("a CP874 DBF whose .cpg is no encoding is read", () => {
  const cpg = new TextDecoder().decode(MADE_UP.get("cpg"));
  const { columns, records, encoding } = readDbf(MADE_UP.get("dbf")!, cpg);
  expect(encoding).toBe("windows-874");
  expect(columns).toHaveLength(6);
  expect(records.map((cells) => cells?.[4])).toEqual([
    ...["อ.เมืองชลบุรี", "อ.บ้านบึง", "อ.หนองใหญ่", "อ.เมืองระยอง", "อ.บ้านฉาง", "อ.แกลง"],
  ]);
});

it("a CP874 CSV of all provinces is read", async () => {
  const table = await csvTable(provincesCp874());
  expect(table.rows).toHaveLength(77);
  expect(table.rows.map((cells) => cells[1])).toContain("เชียงใหม่");
});

describeShared("ugly", "files of offices in CP874", () => {
  it("a DBF whose .cpg is not its name", () => {
    const [dbf, cpg, shp] = ["dbf", "cpg", "shp"].map(
      (ending) => sharedFile(`ugly/Amphoe_Province_RIO9_WGS1984.${ending}`).bytes,
    );
    const { records } = readDbf(dbf!, new TextDecoder().decode(cpg));
    expect(records).toHaveLength(68);
    expect(records.flat().join("")).toMatch(/[ก-๙]{4}/);
    expect(records.flat().join("")).not.toMatch(/\uFFFD/);
    expect(readPolygons(shp!)).toHaveLength(68);
  });

  it("a CSV", async () => {
    const table = await csvTable(sharedFile("ugly/province_Windows874.csv").bytes);
    expect(table.rows.length).toBeGreaterThanOrEqual(76);
    expect(table.rows.flat().join(" ")).toMatch(/เชียงใหม่/);
  });
});
