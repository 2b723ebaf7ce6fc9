import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { tableFromIPC } from "@uwdata/flechette";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { quantileBreaks } from "../../src/analysis";
import type { Manifest } from "../../src/domain/dataset";
import { compressAll } from "../build/compress";
import { buildPage } from "./build-page";

const DATA = "public/data";
const CLASSES = 5;
const DECIMALS = 1e4;

/** Builds the baseline page and its polygons, compressed as the app is, into a folder. */
export async function buildBaseline(folder: string): Promise<void> {
  const values = latestValues();
  const { breaks } = quantileBreaks([...values.values()], CLASSES);
  const between = [...new Set(breaks.slice(0, -1))];
  await buildPage("baseline.html", folder, { CLASS_BREAKS: JSON.stringify(between) });
  const page = readFileSync(join(folder, "baseline.html"));
  writeFileSync(join(folder, "index.html"), page);
  writePolygons(folder, values);
  await compressAll(folder);
}

function writePolygons(folder: string, values: ReadonlyMap<string, number>): void {
  const polygons = tambons().features.map(({ id, geometry }) => {
    const v = values.get(String(id));
    const properties = v === undefined ? {} : { v };
    return { type: "Feature", id: Number(id), properties, geometry: rounded(geometry) };
  });
  const collection = { type: "FeatureCollection", features: polygons };
  writeFileSync(join(folder, "tambons.json"), JSON.stringify(collection));
}

function tambons() {
  const { boundaries } = readJson<Manifest>("manifest.json");
  const file = boundaries.levels[0]?.file ?? "boundaries-0.topo.json";
  const topology = readJson<Topology>(file);
  return feature(topology, topology.objects.tambon as GeometryCollection);
}

function latestValues(): Map<string, number> {
  const bytes = readFileSync(join(DATA, "series/demo-tpmap.poverty_any.arrow"));
  const table = tableFromIPC(new Uint8Array(bytes));
  const codes = table.getChild("area_code").toArray() as string[];
  const years = table.getChild("year_be").toArray() as ArrayLike<number>;
  const values = table.getChild("value").toArray() as ArrayLike<number | null>;
  const last = Math.max(...new Set(Array.from(years)));
  const rows = codes.map((code, row) => ({ code, year: years[row], value: values[row] ?? null }));
  const placed = rows.filter(({ year, value }) => year === last && value !== null);
  return new Map(placed.map(({ code, value }) => [code, value as number]));
}

function rounded(geometry: unknown): Polygon | MultiPolygon {
  const shape = geometry as Polygon | MultiPolygon;
  const ring = (points: Position[]) => points.map((point) => point.map(round));
  if (shape.type === "Polygon") return { ...shape, coordinates: shape.coordinates.map(ring) };
  return { ...shape, coordinates: shape.coordinates.map((polygon) => polygon.map(ring)) };
}

function round(value: number): number {
  return Math.round(value * DECIMALS) / DECIMALS;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(join(DATA, file), "utf8")) as T;
}
