import type { Geometry } from "geojson";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { type Json, type JsonObject, plainJson } from "./exact-json";
import type { TextTable } from "./format";
import type { IssueList } from "./issue-list";
import { isList, isObject, rowsOfRecords } from "./json-rows";

/** Whether a value is a topology. */
export function isTopology(value: Json): value is JsonObject {
  return (
    isObject(value) &&
    value.get("type") === "Topology" &&
    isObject(value.get("objects")) &&
    isList(value.get("arcs"))
  );
}

/** Each object of a topology as a table. A shape whose arcs are not there is listed and null. */
export async function tablesOfTopology(
  value: JsonObject,
  most: number,
  issues: IssueList,
): Promise<TextTable[]> {
  const { feature } = await import("topojson-client");
  const topology = plainJson(value) as Topology;
  const shapeOf = (object: GeometryObject, row: number): Geometry | null => {
    try {
      const shape = (feature(topology, object) as { geometry?: Geometry | null }).geometry ?? null;
      if (shape === null || areFinite(shape)) return shape;
    } catch {
      // Arcs that are not there: listed like any other fault of the shape.
    }
    issues.add({ kind: "bad-geometry", row, detail: String(object.type).slice(0, 40) });
    return null;
  };
  return [...(value.get("objects") as JsonObject)].map(([name, object]) => {
    const parts = partsOf(object);
    const plain = partsOfPlain(topology.objects[name] as GeometryObject);
    const { columns, rows } = rowsOfRecords(parts.map(propertiesOf), { most });
    return {
      name,
      columns,
      rows,
      rowNumbers: rows.map((_, i) => i + 2),
      geometries: rows.map((_, i) => (plain[i] ? shapeOf(plain[i], i + 2) : null)),
    };
  });
}

function partsOf(object: Json): readonly Json[] {
  const inner = isObject(object) ? object.get("geometries") : undefined;
  return isList(inner) ? inner : [object];
}

function partsOfPlain(object: GeometryObject): readonly GeometryObject[] {
  const inner = (object as GeometryCollection | null)?.geometries;
  return Array.isArray(inner) ? inner : [object];
}

function propertiesOf(part: Json): JsonObject {
  if (!isObject(part)) return new Map();
  const own = part.get("properties");
  const properties: JsonObject = isObject(own) ? own : new Map();
  const id = part.get("id");
  if (id === undefined || id === null || properties.has("id")) return properties;
  return new Map([["id", id], ...properties]);
}

function areFinite(shape: Geometry): boolean {
  if (shape.type === "GeometryCollection") return shape.geometries.every(areFinite);
  return (shape.coordinates.flat(3) as unknown[]).every((n) => Number.isFinite(n));
}
