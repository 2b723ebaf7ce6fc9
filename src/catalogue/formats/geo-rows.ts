import type { Geometry, Position } from "geojson";
import { type Json, type JsonObject, NumberText } from "./exact-json";
import type { TextTable } from "./format";
import type { IssueList } from "./issue-list";
import { isList, isObject, rowsOfRecords } from "./json-rows";

/** Depth of the coordinates of each type of geometry. */
const DEPTHS: Readonly<Record<string, number>> = {
  Point: 0,
  MultiPoint: 1,
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

const NOTHING: JsonObject = new Map();

/** One feature: its properties (with its `id`, where they have none) and its shape as the file has it. */
export type FeatureRow = { readonly properties: JsonObject; readonly geometry: Json };

/** The features of a GeoJSON value; null where it is none. */
export function featuresOf(value: Json): FeatureRow[] | null {
  if (!isObject(value)) return null;
  const type = value.get("type");
  if (type === "FeatureCollection") {
    const features = value.get("features");
    return isList(features) ? features.map((f) => (isObject(f) ? featureOf(f) : lone(f))) : null;
  }
  if (type === "Feature") return [featureOf(value)];
  if (type === "GeometryCollection" && isList(value.get("geometries"))) {
    return (value.get("geometries") as readonly Json[]).map(lone);
  }
  return typeof type === "string" && type in DEPTHS && value.has("coordinates")
    ? [lone(value)]
    : null;
}

function featureOf(feature: JsonObject): FeatureRow {
  const own = feature.get("properties");
  const properties = isObject(own) ? own : NOTHING;
  const id = feature.get("id");
  const named = id === undefined || id === null || properties.has("id");
  return {
    properties: named ? properties : new Map([["id", id], ...properties]),
    geometry: feature.get("geometry") ?? null,
  };
}

function lone(geometry: Json): FeatureRow {
  return { properties: NOTHING, geometry };
}

/** Features → a table with their shapes along its rows. A shape that is none is listed and null. */
export function tableOfFeatures(
  features: readonly FeatureRow[],
  name: string,
  most: number,
  issues: IssueList,
): TextTable {
  const { columns, rows } = rowsOfRecords(
    features.map((f) => f.properties),
    { most },
  );
  const geometries = features.map(({ geometry }, i) => {
    if (geometry === null) return null;
    const shape = geometryOf(geometry);
    if (!shape) {
      const type = isObject(geometry) ? geometry.get("type") : undefined;
      const detail = typeof type === "string" ? type.slice(0, 40) : "geometry";
      issues.add({ kind: "bad-geometry", row: i + 2, detail });
    }
    return shape;
  });
  return { name, columns, rows, rowNumbers: rows.map((_, i) => i + 2), geometries };
}

/** A GeoJSON geometry; null where its type is unknown or a coordinate is no number. */
export function geometryOf(value: Json): Geometry | null {
  if (!isObject(value)) return null;
  const type = value.get("type");
  if (type === "GeometryCollection") return collectionOf(value);
  const depth = typeof type === "string" && Object.hasOwn(DEPTHS, type) ? DEPTHS[type] : undefined;
  if (depth === undefined) return null;
  const coordinates = coordinatesOf(value.get("coordinates"), depth);
  return coordinates && ({ type, coordinates } as Geometry);
}

function collectionOf(value: JsonObject): Geometry | null {
  const list = value.get("geometries");
  if (!isList(list)) return null;
  const geometries = list.map(geometryOf);
  return geometries.includes(null)
    ? null
    : { type: "GeometryCollection", geometries: geometries as Geometry[] };
}

type Coordinates = Position | Coordinates[];

function coordinatesOf(value: Json | undefined, depth: number): Coordinates | null {
  if (!isList(value)) return null;
  if (depth === 0) return positionOf(value);
  const all: Coordinates[] = [];
  for (const inner of value) {
    const one = coordinatesOf(inner, depth - 1);
    if (!one) return null;
    all.push(one);
  }
  return all;
}

/** Longitude and latitude; heights are dropped. */
function positionOf(value: readonly Json[]): Position | null {
  const x = numberOf(value[0]);
  const y = numberOf(value[1]);
  return Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}

function numberOf(value: Json | undefined): number {
  if (value instanceof NumberText) return Number(value.text);
  return typeof value === "number" ? value : Number.NaN;
}
