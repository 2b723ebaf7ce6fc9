import type { Geometry, Position } from "geojson";

/** Degrees of WGS 84 from the coordinates of a file. */
export type Reproject = (position: Position) => Position;

/** A projection that the product turns into WGS 84 degrees. */
export type KnownProjection = { readonly name: string; readonly definition: string };

/**
 * Indian 1975 on Everest 1830 (1937): the shift is EPSG:1304, "Indian 1975 to WGS 84 (2)", three
 * parameters, ±5 m in Thailand, within 3 m of the Royal Thai Survey Department's own. The seven of
 * EPSG:1812 land 187 m to the north-west of both as they are published, so they are not used.
 */
const INDIAN_1975 = "+a=6377276.345 +rf=300.8017 +towgs84=210,814,289,0,0,0,0";

/** EPSG's code and those that ESRI and others gave it before. */
const WEB_MERCATOR: readonly string[] = ["3857", "102100", "102113", "900913"];

/** Name of a projection; null when the .prj text says plain WGS 84 degrees, or is absent. */
export function projectionFault(prj: string | null): string | null {
  if (prj === null || prj.trim() === "") return null;
  const name = /"([^"]*)"/.exec(prj)?.[1] ?? prj.trim().slice(0, 60);
  const geographic = /^\s*(GEOGCS|GEOGCRS|GEODCRS)\b/i.test(prj);
  return geographic && isWgs84(prj) ? null : name;
}

/** The projection of a .prj text if it can be reprojected: UTM 47N and 48N, WGS 84 or Indian 1975. */
export function knownProjection(prj: string): KnownProjection | null {
  const indian = /(DATUM|ENSEMBLE)\s*\[\s*"[^"]*Indian[_ ]?1975/i.test(prj);
  if (!indian && !isWgs84(prj)) return null;
  const datum = indian ? INDIAN_1975 : "+datum=WGS84";
  const label = indian ? "Indian 1975" : "WGS 84";
  if (/^\s*(GEOGCS|GEOGCRS|GEODCRS)\b/i.test(prj)) {
    return { name: label, definition: `+proj=longlat ${datum} +no_defs` };
  }
  const zone = zoneOf(prj);
  return zone === null ? null : utm(label, zone, datum);
}

/** The projection of an EPSG code if it can be reprojected. */
export function projectionOfEpsg(code: string): KnownProjection | null {
  if (WEB_MERCATOR.includes(code)) return { name: "Web Mercator", definition: "EPSG:3857" };
  const datum = code.startsWith("326") ? "WGS 84" : "Indian 1975";
  const zone = /^(?:326|240)(47|48)$/.exec(code)?.[1];
  const wgs84 = datum === "WGS 84";
  if (code !== "4240" && !zone) return null;
  const base = wgs84 ? "+datum=WGS84" : INDIAN_1975;
  return zone
    ? utm(datum, zone, base)
    : { name: datum, definition: `+proj=longlat ${INDIAN_1975} +no_defs` };
}

function utm(datum: string, zone: number | string, base: string): KnownProjection {
  return {
    name: `${datum} / UTM ${zone}N`,
    definition: `+proj=utm +zone=${zone} ${base} +units=m +no_defs`,
  };
}

/** A function to WGS 84 degrees; the library loads on demand. */
export async function reprojector({ definition }: KnownProjection): Promise<Reproject> {
  const { default: proj4 } = await import("proj4");
  const toDegrees = proj4(definition, "WGS84");
  return ([x = Number.NaN, y = Number.NaN]) =>
    Number.isFinite(x) && Number.isFinite(y) ? toDegrees.forward([x, y]) : [x, y];
}

/** A shape with every position turned. */
export function mapPositions(shape: Geometry, turn: Reproject): Geometry {
  if (shape.type === "GeometryCollection") {
    return { ...shape, geometries: shape.geometries.map((g) => mapPositions(g, turn)) };
  }
  const walk = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === "number"
      ? turn(value as Position)
      : (value as unknown[]).map(walk);
  return { ...shape, coordinates: walk(shape.coordinates) } as Geometry;
}

/** All positions of a shape. */
export function positionsOf(shape: Geometry): Position[] {
  if (shape.type === "GeometryCollection") return shape.geometries.flatMap(positionsOf);
  if (shape.type === "Point") return [shape.coordinates];
  if (shape.type === "MultiPoint" || shape.type === "LineString") return shape.coordinates;
  if (shape.type === "MultiPolygon") return shape.coordinates.flat(2);
  return shape.coordinates.flat();
}

function isWgs84(prj: string): boolean {
  return /(DATUM|ENSEMBLE)\s*\[\s*"[^"]*(WGS[_ ]?(19)?84|World Geodetic System 1984)/i.test(prj);
}

/** Zone 47 or 48 of the northern UTM, by its parameters where the text has them, else by its name. */
function zoneOf(prj: string): 47 | 48 | null {
  const parameter = (name: string) =>
    Number(new RegExp(`"${name}"\\s*,\\s*(-?[\\d.]+)`, "i").exec(prj)?.[1] ?? Number.NaN);
  const meridian = parameter("(?:Central_Meridian|Longitude of natural origin)");
  if (Number.isFinite(meridian)) {
    const scale = parameter("(?:Scale_Factor|Scale factor at natural origin)");
    const north = parameter("(?:False_Northing|False northing)");
    if (!/Transverse.?Mercator/i.test(prj) || Math.abs(scale - 0.9996) > 1e-9 || north !== 0)
      return null;
    return meridian === 99 ? 47 : meridian === 105 ? 48 : null;
  }
  const zone = /UTM[_ ]?zone[_ ]?(4[78])N/i.exec(prj)?.[1];
  return zone === "47" ? 47 : zone === "48" ? 48 : null;
}
