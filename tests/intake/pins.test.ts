import { describe, expect, it } from "vitest";
import { readSeriesRows } from "../../src/catalogue/arrow/read-series-rows";
import type { DroppedFile } from "../../src/catalogue/intake/desk";
import { aDesk, must, textFile } from "./a-desk";

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

/** Faults of the best guess, and "area year" → figure of its only indicator. */
async function taken(file: DroppedFile) {
  const desk = aDesk([], undefined, locate);
  const [draft] = (await desk.open([file])).drafts;
  const { faults } = must(await desk.review(draft!.id, draft!.recipe));
  const { files } = must(await desk.build(draft!.id, draft!.recipe));
  const series = files.filter(({ name }) => name.startsWith("series/"));
  const rows = series.flatMap(({ name, bytes }) => must(readSeriesRows(bytes, name)));
  const figures = rows.map(({ areaCode, yearBe, value }) => [`${areaCode} ${yearBe}`, value]);
  return { draft: draft!, faults, figures: Object.fromEntries(figures) };
}

describe("pins with a figure", () => {
  it.each([
    ["GeoJSON", textFile("จุด_65.geojson", GEOJSON)],
    ["KML", textFile("หมุด_65.kml", kml())],
  ])("of %s are taken over by where they lie", async (_, file) => {
    const { faults, figures } = await taken(file);
    expect(faults).toEqual([]);
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
