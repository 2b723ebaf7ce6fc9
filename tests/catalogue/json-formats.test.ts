import type { FeatureCollection, Point } from "geojson";
import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import { readOfficeFile } from "../../src/catalogue/intake/read-office-file";

const read = async (name: string, text: string) => {
  const result = await readOfficeFile({ name, bytes: new TextEncoder().encode(text) });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return { ...result.value, table: result.value.tables[0]! };
};

describe("JSON", () => {
  it("keeps the text of numbers, the order of keys and lost zeros", async () => {
    const { table } = await read(
      "a.json",
      '[{"name":"ก","2566":1.50,"2565":100101.0,"id":12345678901234567890},{"name":null,"x":1e400}]',
    );
    expect(table.columns).toEqual(["name", "2566", "2565", "id", "x"]);
    expect(table.rows).toEqual([
      ["ก", "1.50", "100101.0", "12345678901234567890", ""],
      ["", "", "", "", "1e400"],
    ]);
  });

  it.each([
    ["records inside", '{"success":true,"result":{"records":[{"a":1},{"a":2}]}}'],
    ["columns", '{"a":[1,2],"b":[3,4]}'],
    ["columns by row number", '{"a":{"0":1,"1":2},"b":{"0":3,"1":4}}'],
    ["columns and data apart", '{"columns":["a","b"],"index":[0,1],"data":[[1,3],[2,4]]}'],
    ["rows of cells", '[["a","b"],[1,3],[2,4]]'],
    ["NaN", '[{"a":1,"b":NaN},{"a":2,"b":-Infinity}]'],
  ])("reads %s", async (_, text) => {
    const { table } = await read("a.json", text);
    expect(table.columns[0]).toBe("a");
    expect(table.rows.map((r) => r[0])).toEqual(["1", "2"]);
  });

  it("puts keys of objects into a column, and inner objects into columns", async () => {
    const { table } = await read("a.json", '{"100101":{"n":1,"at":"x"},"100102":{"n":2,"at":"y"}}');
    expect([table.columns, table.rows[1]]).toEqual([
      ["key", "n", "at"],
      ["100102", "2", "y"],
    ]);
    const inner = (await read("a.json", '[{"a":{"b":1,"c":[1,2]}},{"a":"z"}]')).table;
    expect(inner.columns).toEqual(["a.b", "a.c", "a"]);
    expect(inner.rows).toEqual([
      ["1", "[1,2]", ""],
      ["", "", "z"],
    ]);
  });

  it("keeps both values of a key that comes twice", async () => {
    expect((await read("a.json", '[{"a":1,"a":2}]')).table.rows).toEqual([["1", "2"]]);
  });

  it.each([
    ["cut off", '[{"a":1},\n{"a":', { kind: "file-truncated", row: 2 }],
    ["cut in a word", '[{"a":1},\n{"a":tr', { kind: "file-truncated", row: 2 }],
    ["wrong", '[{"a":1},\n{"a"=2}]', { kind: "json-broken", row: 2 }],
    ["too deep", "[".repeat(100_000), { kind: "json-broken" }],
    ["without a list", '"text"', { kind: "json-without-table" }],
    ["an empty list", "[]", { kind: "json-without-table" }],
  ])("%s is named as such", async (_, text, problem) => {
    const bytes = new TextEncoder().encode(text);
    expect(await readOfficeFile({ name: "a.json", bytes })).toMatchObject({ problem });
  });

  it("comes a record a line, with the numbers of the lines", async () => {
    const { table, format } = await read("a.ndjson", '{"a":1}\n\n{"a":2,"b":3}\n');
    expect(format).toBe("ndjson");
    expect([table.rows, table.rowNumbers]).toEqual([
      [
        ["1", ""],
        ["2", "3"],
      ],
      [1, 3],
    ]);
  });
});

const point = (x: number, y: number) => ({ type: "Point", coordinates: [x, y] });

describe("GeoJSON", () => {
  it("has properties as text and shapes along the rows", async () => {
    const features = [
      { type: "Feature", id: 7, properties: { code: 100101 }, geometry: point(100, 14) },
      { type: "Feature", id: 8, properties: null, geometry: null },
      { type: "Feature", properties: {}, geometry: { type: "Point", coordinates: ["x"] } },
    ];
    const { table, issues, format } = await read(
      "a.json",
      JSON.stringify({ type: "FeatureCollection", features }),
    );
    expect(format).toBe("geojson");
    expect(table.columns).toEqual(["id", "code"]);
    expect(table.rows).toEqual([
      ["7", "100101"],
      ["8", ""],
      ["", ""],
    ]);
    expect(table.geometries).toEqual([point(100, 14), null, null]);
    expect(issues).toEqual([{ kind: "bad-geometry", row: 4, detail: "Point" }]);
  });

  it("lists the rows that lie elsewhere where others lie in Thailand", async () => {
    const shapes = [point(18.79, 98.98), point(98.68, 18.42), point(665_000, 1_520_000), null];
    const features = shapes.map((geometry) => ({ type: "Feature", properties: {}, geometry }));
    const { issues, table } = await read(
      "a.geojson",
      JSON.stringify({ type: "FeatureCollection", features }),
    );
    expect(issues).toEqual([
      { kind: "coordinates-swapped", row: 2, detail: "18.79, 98.98" },
      { kind: "outside-country", row: 4, detail: "665000, 1520000" },
    ]);
    expect(table.geometries).toEqual(shapes);
  });

  it("in metres is turned into degrees where it says of what, else refused", async () => {
    const far = { ...point(665_000, 1_520_000) };
    const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::32647" } };
    const { table, reading } = await read("a.geojson", JSON.stringify({ ...far, crs }));
    expect(reading?.projection).toBe("WGS 84 / UTM 47N");
    expect(table.geometries?.[0]).toMatchObject({ type: "Point" });
    const [lon = 0] = (table.geometries?.[0] as Point | undefined)?.coordinates ?? [];
    expect(lon).toBeCloseTo(100.53, 1);
    const bytes = new TextEncoder().encode(JSON.stringify(far));
    expect(await readOfficeFile({ name: "a.geojson", bytes })).toMatchObject({
      problem: { kind: "coordinates-in-metres" },
    });
  });
});

it("reads each object of a TopoJSON as a table", async () => {
  const ring = [
    [100, 14],
    [101, 14],
    [101, 15],
    [100, 15],
    [100, 14],
  ];
  const geometry = { type: "Polygon", coordinates: [ring] };
  const layer = {
    type: "FeatureCollection",
    features: [{ type: "Feature", properties: { code: "100101" }, geometry }],
  } as FeatureCollection;
  const { tables, format } = await read("a.json", JSON.stringify(topology({ a: layer, b: layer })));
  expect(format).toBe("topojson");
  expect(tables.map((t) => t.name)).toEqual(["a", "b"]);
  expect(tables[0]).toMatchObject({ rows: [["100101"]], geometries: [{ type: "Polygon" }] });
});

describe("a name whose ending lies", () => {
  const page =
    "<html><head><meta charset='utf-8'></head><table><caption>ปี 2565</caption><tr><th rowspan=2>รหัส</th><th colspan=2>คน</th></tr><tr><td>ชาย</td><td>หญิง</td></tr><tr><td>100101</td><td>1&nbsp;200</td><td>&lt;5<br>x</td></tr></table></html>";

  it("is told, and the content counts", async () => {
    expect(await read("a.txt", '[{"a":1}]')).toMatchObject({
      format: "json",
      reading: { extensionLies: true },
    });
    expect((await read("a.json", '{"a":1}\n{"a":2}\n')).reading?.extensionLies).toBeUndefined();
    expect(await read("a.zip", "a,b\n1,2\n")).toMatchObject({
      format: "csv",
      reading: { extensionLies: true },
    });
    expect((await read("a.dat", "a,b\n1,2\n")).reading?.extensionLies).toBeUndefined();
  });

  it("is that of many office systems: a web page under another name", async () => {
    const { table, format, reading } = await read("report.csv", page);
    expect(format).toBe("html");
    expect(reading?.extensionLies).toBe(true);
    expect(table.columns).toEqual(["รหัส", "คน ชาย", "คน หญิง"]);
    expect(table.rows).toEqual([["100101", "1 200", "<5 x"]]);
    expect(table.title).toBe("ปี 2565");
  });

  it("holds a page without a table", async () => {
    const bytes = new TextEncoder().encode("<!DOCTYPE html><html><body>404</body></html>");
    expect(await readOfficeFile({ name: "a.csv", bytes })).toMatchObject({
      problem: { kind: "html-without-table" },
    });
  });
});
