import { describe, expect, it } from "vitest";
import { readSeriesRows } from "../../src/catalogue/arrow/read-series-rows";
import type { DroppedFile } from "../../src/catalogue/intake/import-session";
import { withRowCount } from "../../src/views/data/import/recipe-edits";
import { anImportSession, must, textFile } from "./an-import-session";

const AREAS = new Map([
  [98.9853, "500107"],
  [98.68, "500102"],
]);
const locate = (lon: number) => AREAS.get(lon) ?? null;

const GEOJSON = JSON.stringify({
  type: "FeatureCollection",
  features: [
    [98.9853, 18.7883, 12],
    [98.68, 18.42, 8],
  ].map(([lon, lat, members]) => ({
    type: "Feature",
    properties: { สมาชิก: members },
    geometry: { type: "Point", coordinates: [lon, lat] },
  })),
});

function kml(): string {
  const pins = [
    ["ก", 98.9853, 18.7883, 12],
    ["ข", 98.68, 18.42, 8],
  ].map(([name, lon, lat, n]) => {
    const data = `<ExtendedData><Data name="สมาชิก"><value>${n}</value></Data></ExtendedData>`;
    const point = `<Point><coordinates>${lon},${lat},0</coordinates></Point>`;
    return `<Placemark><name>${name}</name>${data}${point}</Placemark>`;
  });
  return `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${pins.join("")}</Document></kml>`;
}

/** A map of My Maps: names and points, nothing to add up. */
function plainKml(title: string): string {
  const pins = ["ก", "ยอดรวม", "ข"].map((name, i) => {
    const lon = i < 2 ? 98.9853 : 98.68;
    return `<Placemark><name>${name}</name><Point><coordinates>${lon},18.5,0</coordinates></Point></Placemark>`;
  });
  const lost = "<Placemark><name>ค</name></Placemark>";
  return `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>${title}</name>${pins.join("")}${lost}</Document></kml>`;
}

/** What the best guess gives, and "area year" → figure of its only indicator. */
async function taken(file: DroppedFile) {
  const importSession = anImportSession([], undefined, locate);
  const [draft] = (await importSession.open([file])).drafts;
  const review = must(await importSession.review(draft!.id, draft!.recipe));
  const { files } = must(await importSession.build(draft!.id, draft!.recipe));
  const series = files.filter(({ name }) => name.startsWith("series/"));
  const rows = series.flatMap(({ name, bytes }) => must(readSeriesRows(bytes, name)));
  const figures = rows.map(({ areaCode, yearBe, value }) => [`${areaCode} ${yearBe}`, value]);
  return { draft: draft!, review, figures: Object.fromEntries(figures) };
}

describe("pins with classes and a constant scale", () => {
  const features = [0, 1, 2, 3, 4, 5].map((i) => ({
    type: "Feature",
    properties: { pin_id: 500 + 3 * i, pin_type: `030${i % 3}`, scale: 25000, name: `ร้าน ${i}` },
    geometry: { type: "Point", coordinates: [i < 4 ? 98.9853 : 98.68, 18.5] },
  }));
  const file = textFile("ร้าน_65.geojson", JSON.stringify({ type: "FeatureCollection", features }));

  it("are counted, and nothing else is read in them", async () => {
    const { draft, figures } = await taken(file);
    expect(draft.recipe.indicators.map(({ id }) => id)).toEqual([draft.recipe.countRows]);
    expect(figures).toEqual({ "500107 2565": 4, "500102 2565": 2 });
  });
});

describe("pins with a figure", () => {
  it("can be counted by hand too", async () => {
    const importSession = anImportSession([], undefined, locate);
    const [draft] = (await importSession.open([textFile("จุด_65.geojson", GEOJSON)])).drafts;
    expect(draft?.recipe.countRows).toBeUndefined();
    const recipe = withRowCount(draft!.recipe, draft!.pins!);
    const { files } = must(await importSession.build(draft!.id, recipe));
    const { name, bytes } = files.find((one) => one.name.includes(draft!.pins!.id))!;
    const rows = must(readSeriesRows(bytes, name));
    expect(Object.fromEntries(rows.map(({ areaCode, value }) => [areaCode, value]))).toEqual({
      "500102": 1,
      "500107": 1,
    });
  });

  it.each([
    ["GeoJSON", textFile("จุด_65.geojson", GEOJSON)],
    ["KML", textFile("หมุด_65.kml", kml())],
  ])("of %s are taken over by where they lie", async (_, file) => {
    const { review, figures } = await taken(file);
    expect(review.faults).toEqual([]);
    expect(figures).toEqual({ "500107 2565": 12, "500102 2565": 8 });
  });

  it("whose lines lie nowhere tell no place", async () => {
    const line = GEOJSON.replaceAll("Point", "LineString").replace(
      /"coordinates":(\[[^\]]*\])/g,
      '"coordinates":[$1,$1]',
    );
    const { draft } = await taken(textFile("เส้น_65.geojson", line));
    expect(draft.recipe.kind).toBe("nothing");
  });
});

describe("pins without a figure", () => {
  it.each([
    ["KML", textFile("หมุด.kml", plainKml("ศูนย์เรียนรู้ 2565"))],
    [
      "a table",
      textFile(
        "ศูนย์เรียนรู้ 2565.csv",
        "ชื่อ,lat,lng\nก,18.5,98.9853\nยอดรวม,18.5,98.9853\nข,18.5,98.68\nค,,\n",
      ),
    ],
  ])("of %s are counted by area, each of them told", async (_, file) => {
    const { draft, review, figures } = await taken(file);
    expect(draft.recipe.indicators).toMatchObject([
      { name: { th: "จำนวนหมุด: ศูนย์เรียนรู้" }, unit: "places", decimals: 0 },
    ]);
    expect(review.faults).toEqual([]);
    expect(review.joins).toMatchObject([{ rows: 4, byPoint: 3, unplaced: 1 }]);
    expect(figures).toEqual({ "500107 2565": 2, "500102 2565": 1 });
  });

  it("ask for their year where nothing tells it", async () => {
    const { review } = await taken(textFile("หมุด.kml", plainKml("แผนที่")));
    expect(review.faults).toEqual([]);
    expect(review.questions).toMatchObject([{ about: "year", candidates: [], answer: null }]);
  });

  it("are not counted where codes say what the rows are", async () => {
    const list = "รหัสตำบล,lat,lng\n500107,18.5,98.98\n500102,18.5,98.68\n500103,18.5,98.6\n";
    const { draft } = await taken(textFile("ตำบล 2565.csv", list));
    expect(draft.recipe).toMatchObject({ kind: "nothing", indicators: [] });
    expect(draft.recipe.countRows).toBeUndefined();
  });
});
