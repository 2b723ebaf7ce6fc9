import type { Geometry, Position } from "geojson";
import { type Json, type JsonObject, NumberText } from "./exact-json";
import type { FeatureRow } from "./geo-rows";
import { isList, isObject } from "./json-rows";
import { type KnownProjection, knownProjection, projectionOfEpsg } from "./projection";
import { polygonsOf } from "./shp-rings";

const NOTHING: JsonObject = new Map();

/** The features of ESRI JSON (`attributes`, `rings`); null where the value is none. */
export function esriFeaturesOf(value: Json): FeatureRow[] | null {
  if (!isObject(value)) return null;
  const features = value.get("features");
  if (!isList(features) || features.length === 0) return null;
  const isEsri = features.every((one) => isObject(one) && isObject(one.get("attributes")));
  if (!isEsri) return null;
  const labels = labelsOf(value);
  return features.map((one) => {
    const feature = isObject(one) ? one : NOTHING;
    const own = feature.get("attributes");
    const attributes = [...(isObject(own) ? own : NOTHING)];
    const properties = new Map(attributes.map(([key, cell]) => [labels.get(key) ?? key, cell]));
    return { properties, geometry: shapeOf(feature.get("geometry") ?? null) };
  });
}

/** What the fields are called besides their names, where no two are called alike. */
function labelsOf(value: JsonObject): ReadonlyMap<string, string> {
  const aliases = value.get("fieldAliases");
  const told = isObject(aliases) ? [...aliases] : [];
  const labels = told.flatMap(([key, label]): [string, string][] =>
    typeof label === "string" && label.trim() !== "" ? [[key, label.trim()]] : [],
  );
  const isApart = new Set(labels.map(([, label]) => label)).size === labels.length;
  return new Map(isApart ? labels : []);
}

function shapeOf(geometry: Json): Json {
  if (!isObject(geometry)) return null;
  const [rings, paths, points] = ["rings", "paths", "points"].map((key) => geometry.get(key));
  if (isList(rings)) return asJson(areaOf(polygonsOf(rings.map(positionsOf))));
  if (isList(paths))
    return asJson({ type: "MultiLineString", coordinates: paths.map(positionsOf) });
  if (isList(points)) return asJson({ type: "MultiPoint", coordinates: positionsOf(points) });
  const [x, y] = [numberOf(geometry.get("x")), numberOf(geometry.get("y"))];
  return Number.isNaN(x) ? null : asJson({ type: "Point", coordinates: [x, y] });
}

function areaOf(polygons: Position[][][]): Geometry | null {
  const [only] = polygons;
  if (only === undefined) return null;
  return polygons.length === 1
    ? { type: "Polygon", coordinates: only }
    : { type: "MultiPolygon", coordinates: polygons };
}

/** A shape that the reader of GeoJSON judges like any other. */
function asJson(shape: Geometry | null): Json {
  if (shape === null || !("coordinates" in shape)) return null;
  return new Map<string, Json>([
    ["type", shape.type],
    ["coordinates", shape.coordinates as Json],
  ]);
}

function positionsOf(list: Json): Position[] {
  if (!isList(list)) return [];
  return list.map((one) => (isList(one) ? [numberOf(one[0]), numberOf(one[1])] : [Number.NaN]));
}

function numberOf(value: Json | undefined): number {
  if (value instanceof NumberText) return Number(value.text);
  return typeof value === "number" ? value : Number.NaN;
}

/** The projection that an ESRI layer names, as a code or as a text; `code: null` = none named. */
export function esriProjection(value: Json): {
  readonly code: string | null;
  readonly known: KnownProjection | null;
} {
  const none = { code: null, known: null };
  const reference = isObject(value) ? value.get("spatialReference") : undefined;
  if (!isObject(reference)) return none;
  const wkt = reference.get("wkt");
  const told = [reference.get("latestWkid"), reference.get("wkid")].map(numberOf);
  const code = told.find((one) => Number.isFinite(one));
  if (code !== undefined) return { code: String(code), known: projectionOfEpsg(String(code)) };
  return typeof wkt === "string" ? { code: wkt.slice(0, 40), known: knownProjection(wkt) } : none;
}
