import { describe, expect, it } from "vitest";
import { readOfficeFile } from "../../src/catalogue/intake/read-office-file";
import { aDbf, aShp, aSquare, aZip, cp874, WGS84 } from "../catalogue/shapefile-fixture";
import { anImportSession, must, textFile } from "./an-import-session";
import { landAnswered } from "./landing";

const KML = `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Schema name="S1" id="S1">
<SimpleField type="string" name="0A1"><displayName>SUBDIST_CODE</displayName></SimpleField>
<SimpleField type="string" name="0A2"><displayName><![CDATA[<b>COMMUNITIES</b>]]></displayName></SimpleField>
<SimpleField type="string" name="0A3"><displayName>REMARK</displayName></SimpleField></Schema>
<Placemark><description><![CDATA[<table><tr><td>0A1</td><td>100101</td></tr></table>]]></description>
<ExtendedData><SchemaData schemaUrl="#S1"><SimpleData name="0A1">100101</SimpleData><SimpleData name="0A2">12</SimpleData></SchemaData></ExtendedData>
<Point><coordinates>100.492,13.751,0</coordinates></Point></Placemark>
<Placemark><ExtendedData><Data name="0A1"><displayName>SUBDIST_CODE</displayName><value>100102</value></Data><Data name="0A2"><value>17</value></Data></ExtendedData>
<Point><coordinates>100.499,13.744,0</coordinates></Point></Placemark></Document></kml>`;

describe("KML whose data have opaque names", () => {
  it("is called by what its schema shows, typed and untyped data alike", async () => {
    const { figures, questions } = await landAnswered({ year: "2566" }, textFile("z.kml", KML));
    expect(questions).toEqual([]);
    expect(figures).toEqual({ "communities 100101 2566": 12, "communities 100102 2566": 17 });
  });

  it("keeps columns that are declared and empty, and shows no markup anywhere", async () => {
    const [draft] = (await anImportSession().open([textFile("z.kml", KML)])).drafts;
    expect(draft?.columns.map(({ name }) => name)).toContain("REMARK");
    expect(JSON.stringify([draft?.columns, draft?.head])).not.toMatch(/<\/?[a-z]/i);
  });
});

describe("a point", () => {
  const ROWS = [
    "รหัส,แขวง,เขต,จังหวัด,ละติจูด,ลองจิจูด,ร้านค้า (แห่ง)",
    "105001,บางบอน,บางบอน,กรุงเทพมหานคร,13.6490,100.3680,64",
    "100101,พระบรมมหาราชวัง,พระนคร,กรุงเทพมหานคร,13.7510,100.4920,12",
  ].join("\n");

  it.each([
    ["outside of the khet of its row places nothing", "102302", { "100101": 12 }],
    ["inside of it tells which part", "105002", { "105002": 64, "100101": 12 }],
  ])("%s", async (_, found, expected) => {
    const locate = (lon: number) => (lon < 100.4 ? found : "100101");
    const importSession = anImportSession([], undefined, locate);
    const { drafts } = await importSession.open([textFile("ร้านค้า 2566.csv", ROWS)]);
    const [draft] = drafts;
    const { preview } = must(await importSession.review(draft!.id, draft!.recipe));
    const placed = preview.filter(({ area }) => area !== "");
    expect(Object.fromEntries(placed.map(({ area, value }) => [area, value]))).toEqual(expected);
  });
});

describe("a shapefile whose heads were cut at ten bytes", () => {
  const square = aShp([0, 1, 2].map((i) => [aSquare(99.6 + i / 10, 13.4, 0.05)]));
  const utf8 = (text: string) => new TextEncoder().encode(text).subarray(0, 10);
  const zipped = (heads: readonly Uint8Array[]) => {
    const rows = ["700801", "700802", "700803"].map((code, i) => [
      code,
      ...heads.map((_, nth) => String(11 + i + nth * 10)),
    ]);
    const dbf = aDbf(["TAMBON_ID", ...heads.map((_, i) => `F${i}`)], rows);
    heads.forEach((head, i) => {
      const at = 32 * (i + 2);
      dbf.fill(0, at, at + 11).set(head, at);
    });
    const bytes = aZip({ shp: square, dbf, prj: WGS84 });
    return { name: "survey.zip", bytes };
  };

  it.each([
    ["in CP874", [cp874("ร้อยละคนจน"), cp874("ร้อยละคนจน")], "ร้อยละคนจน"],
    ["in UTF-8, inside a letter", [utf8("คนจน2564"), utf8("คนจน2565")], "คนจ"],
    ["in ASCII", [utf8("POVERTY_RATE_64"), utf8("POVERTY_RATE_65")], "POVERTY_RA"],
  ])("%s keeps both columns and asks the year of each", async (_, heads, head) => {
    const file = zipped(heads);
    const open = await landAnswered({}, file);
    expect(open.questions).toEqual([`year ${head}: `, `year ${head} (2): `]);
    const said = { [`year ${head}`]: "2564", [`year ${head} (2)`]: "2565" };
    const { figures, questions } = await landAnswered(said, file);
    expect(questions).toEqual([]);
    expect(Object.values(figures)).toEqual([11, 12, 13, 21, 22, 23]);
    const years = Object.keys(figures).map((key) => key.slice(-4));
    expect(years).toEqual(["2564", "2564", "2564", "2565", "2565", "2565"]);
    const [draft] = (await anImportSession().open([file])).drafts;
    expect(draft?.issues.map(({ kind }) => kind)).toContain("heads-cut");
    expect(JSON.stringify(draft)).not.toContain("\uFFFD");
  });

  it("in Thai over records of nothing but digits is read by its heads", async () => {
    const { name, bytes } = zipped([cp874("คนจน65")]);
    const [draft] = (await anImportSession().open([{ name, bytes }])).drafts;
    expect(draft?.columns.map((column) => column.name)).toEqual(["TAMBON_ID", "คนจน65"]);
  });
});

describe("a layer of ESRI JSON", () => {
  const layer = (wkid: number, ring: readonly (readonly number[])[]) =>
    textFile(
      "layer.json",
      JSON.stringify({
        geometryType: "esriGeometryPolygon",
        spatialReference: { wkid },
        fields: [{ name: "T_CODE" }],
        features: [{ attributes: { T_CODE: "671001" }, geometry: { rings: [ring] } }],
      }),
    );

  it.each([
    ["UTM 47N", 32647, [692502.168, 1806732.725], [695066.745, 1809411.543]],
    ["degrees", 4326, [100.8, 16.33], [100.825, 16.356]],
    ["Web Mercator", 102100, [11221004, 1843104], [11223787, 1846111]],
  ])("in %s gives shapes in degrees", async (_, wkid, [x0 = 0, y0 = 0], [x1 = 0, y1 = 0]) => {
    const ring = [
      [x0, y0],
      [x0, y1],
      [x1, y1],
      [x1, y0],
      [x0, y0],
    ];
    const read = await readOfficeFile(layer(wkid, ring));
    const table = read.ok ? read.value.tables[0] : undefined;
    expect(table?.rows).toEqual([["671001"]]);
    const shape = table?.geometries?.[0];
    const [lon = 0, lat = 0] = shape?.type === "Polygon" ? (shape.coordinates[0]?.[0] ?? []) : [];
    expect(lon).toBeCloseTo(100.8, 1);
    expect(lat).toBeCloseTo(16.33, 1);
  });

  it("is a layer of boundaries", async () => {
    const ring = [
      [100.8, 16.33],
      [100.8, 16.35],
      [100.83, 16.35],
      [100.83, 16.33],
      [100.8, 16.33],
    ];
    expect((await landAnswered({}, layer(4326, ring))).kinds).toEqual(["boundaries tambon"]);
  });
});

describe("boundaries that are named only", () => {
  it("are placed by ต. and อ. where the pair is one of the country", async () => {
    const features = ["ริมใต้", "ริมเหนือ", "สันโป่ง"].map((name, i) => ({
      type: "Feature",
      properties: { T_NAME_T: `ต.${name}`, A_NAME_T: "อ.แม่ริม" },
      geometry: {
        type: "Polygon",
        coordinates: [
          [0, 1, 2, 3, 0].map((corner) => [
            98.94 + i * 0.03 + (corner === 1 || corner === 2 ? 0.02 : 0),
            18.9 + (corner > 1 ? 0.02 : 0),
          ]),
        ],
      },
    }));
    const text = JSON.stringify({ type: "FeatureCollection", features });
    const importSession = anImportSession();
    const [draft] = (await importSession.open([textFile("แม่ริม.geojson", text)])).drafts;
    const review = must(await importSession.review(draft!.id, draft!.recipe));
    expect(review.faults).toEqual([]);
    expect(review.notes).toContainEqual({ kind: "shapes-current", value: 3 });
  });
});
