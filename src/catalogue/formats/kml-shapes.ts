import type { Geometry, Position } from "geojson";
import { childrenOf, type Node, nameOf, textIn } from "./xml";

const SHAPES: readonly string[] = [
  "Point",
  "LineString",
  "LinearRing",
  "Polygon",
  "MultiGeometry",
  "Track",
  "MultiTrack",
];

/** The shape of a placemark; null without one. Throws where its coordinates are no numbers. */
export function shapeOf(placemark: Node): Geometry | null {
  const shapes = childrenOf(placemark).filter((n) => SHAPES.includes(nameOf(n)));
  const found = shapes.map(geometryOf).filter((g): g is Geometry => g !== null);
  return together(found);
}

function geometryOf(node: Node): Geometry | null {
  const name = nameOf(node);
  if (name === "MultiGeometry" || name === "MultiTrack") return shapeOf(node);
  if (name === "Track")
    return line(childrenOf(node, "coord").map((n) => position(textIn(n), /\s+/)));
  if (name === "Polygon") return polygonOf(node);
  const positions = positionsIn(node);
  if (name !== "Point") return line(positions);
  const [only] = positions;
  return only ? { type: "Point", coordinates: only } : null;
}

function line(coordinates: Position[]): Geometry | null {
  return coordinates.length > 0 ? { type: "LineString", coordinates } : null;
}

function polygonOf(node: Node): Geometry | null {
  const rings = (boundary: string) =>
    childrenOf(node, boundary).flatMap((b) => childrenOf(b, "LinearRing").map(positionsIn));
  const [outer] = rings("outerBoundaryIs");
  if (!outer || outer.length === 0) return null;
  return { type: "Polygon", coordinates: [outer, ...rings("innerBoundaryIs")] };
}

/** Several shapes of one kind become one of many parts; of several kinds, a collection. */
function together(shapes: readonly Geometry[]): Geometry | null {
  const [first] = shapes;
  if (!first || shapes.length === 1) return first ?? null;
  const type = first.type;
  const simple = type === "Point" || type === "LineString" || type === "Polygon";
  if (!simple || shapes.some((s) => s.type !== type)) {
    return { type: "GeometryCollection", geometries: [...shapes] };
  }
  const coordinates = shapes.map((s) => (s as { coordinates: unknown }).coordinates);
  return { type: `Multi${type}`, coordinates } as Geometry;
}

function positionsIn(node: Node): Position[] {
  const text = childrenOf(node, "coordinates").map(textIn).join(" ").trim();
  const tight = text.replace(/\s*,\s*/g, ",");
  return tight === "" ? [] : tight.split(/\s+/).map((tuple) => position(tuple, /,/));
}

/** Longitude and latitude; heights are dropped. */
function position(text: string, separator: RegExp): Position {
  const [x = "", y = ""] = text.trim().split(separator);
  const at = [Number.parseFloat(x), Number.parseFloat(y)];
  if (!at.every(Number.isFinite)) throw new Error(text.trim().slice(0, 40));
  return at;
}
