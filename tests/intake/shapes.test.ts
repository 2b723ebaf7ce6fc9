import { describe, expect, it } from "vitest";
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
