import type { Geometry, Position } from "geojson";
import { numberAt } from "../../base/column";
import type { Problem } from "../../base/problem";
import { fail, ok, type Result } from "../../base/result";
import type { FileContents } from "../formats/format";
import { type IssueList, issueList } from "../formats/issue-list";
import { positionsOf } from "../formats/projection";

/** Thailand with a degree to spare: west, south, east, north. */
const THAILAND = [96.3, 4.6, 106.7, 21.5] as const;
const LISTED_DIGITS = 6;

/**
 * The contents of a file whose shapes lie in Thailand, or the {@link placeFault} of its first table
 * at fault. Rows that lie elsewhere come behind the issues of the reading.
 */
export function shapesInThailand<T extends FileContents>(contents: T, file: string): Result<T> {
  const odd = issueList();
  for (const { geometries, rowNumbers } of contents.tables) {
    const fault = placeFault(geometries ?? [], rowNumbers, file, odd);
    if (fault) return fail(fault);
  }
  return ok({ ...contents, issues: [...contents.issues, ...odd.all()] });
}

/**
 * What is wrong with where shapes lie, all of them together: not degrees (metres that fit a UTM
 * zone of Thailand are named), latitude and longitude swapped, or all outside Thailand. Where some
 * lie in Thailand, the rows that do not are listed instead, swapped ones as such; only lines and
 * polygons with corners that are no degrees are still a fault. No shape, no fault.
 */
function placeFault(
  shapes: readonly (Geometry | null)[],
  rowNumbers: readonly number[],
  file: string,
  issues: IssueList,
): Problem | null {
  const firsts = shapes.map((shape) => shape && firstPosition(shape));
  const known = firsts.filter((p): p is Position => p !== null);
  const example = known[0];
  if (!example) return null;
  const [x = Number.NaN, y = Number.NaN] = example;
  if (known.every(isSwapped)) return { kind: "coordinates-swapped", file, x, y };
  const some = known.some(isInThailand);
  const beyond = offDegrees(some ? shapes.filter((shape) => shape?.type !== "Point") : shapes);
  if (beyond) return metresFault(known, beyond, file);
  if (!some) return { kind: "coordinates-outside", file, x, y };
  firsts.forEach((p, i) => {
    if (!p || isInThailand(p)) return;
    const kind = isSwapped(p) ? "coordinates-swapped" : "outside-country";
    const detail = p.map((n) => Number(n.toFixed(LISTED_DIGITS))).join(", ");
    issues.add({ kind, row: numberAt(rowNumbers, i), detail });
  });
  return null;
}

/** {@link placeFault} of points by their coordinates; those that are no number do not count. */
export function pointFault(
  points: readonly { readonly lon: number; readonly lat: number }[],
  file: string,
): Problem | null {
  const located = points.filter(({ lon, lat }) => !Number.isNaN(lon) && !Number.isNaN(lat));
  const shapes = located.map(({ lon, lat }): Geometry => {
    return { type: "Point", coordinates: [lon, lat] };
  });
  return placeFault(
    shapes,
    shapes.map((_, i) => i),
    file,
    issueList(),
  );
}

function firstPosition(shape: Geometry): Position | null {
  return positionsOf(shape)[0] ?? null;
}

function offDegrees(shapes: readonly (Geometry | null)[]): Position | null {
  for (const shape of shapes) {
    const bad = shape && positionsOf(shape).find(([x = NaN, y = NaN]) => !isDegrees(x, y));
    if (bad) return bad;
  }
  return null;
}

function isDegrees(x: number, y: number): boolean {
  return Math.abs(x) <= 180 && Math.abs(y) <= 90;
}

/** Whether a number of degrees is one of Thailand's, with a degree to spare. */
export function isThaiDegree(degrees: number, axis: "longitude" | "latitude"): boolean {
  const [west, south, east, north] = THAILAND;
  return axis === "longitude"
    ? degrees >= west && degrees <= east
    : degrees >= south && degrees <= north;
}

function isSwapped([lat = Number.NaN, lon = Number.NaN]: Position): boolean {
  return isInThailand([lon, lat]);
}

function isInThailand([x = Number.NaN, y = Number.NaN]: Position): boolean {
  return isThaiDegree(x, "longitude") && isThaiDegree(y, "latitude");
}

/**
 * Eastings of Thailand: in zone 47 from 310 to 1,240 km, in zone 48 from −330 to 580 km, as used
 * 310–830 and 170–580; northings 610–2,280 km. Where both fit, both are named.
 */
function metresFault(
  known: readonly Position[],
  [x = NaN, y = NaN]: Position,
  file: string,
): Problem {
  const eastings = known.map((p) => p[0] ?? Number.NaN);
  const west = Math.min(...eastings.slice(0, 10_000));
  const east = Math.max(...eastings.slice(0, 10_000));
  const fits = known.every(
    (p) => (p[1] ?? Number.NaN) > 610_000 && (p[1] ?? Number.NaN) < 2_280_000,
  );
  const zones = [
    ...(west > 310_000 && east < 1_240_000 ? ["UTM 47N"] : []),
    ...(west > 170_000 && east < 580_000 ? ["UTM 48N"] : []),
  ];
  if (fits && zones.length > 0) {
    return { kind: "coordinates-in-metres", file, zone: zones.join(" / ") };
  }
  return { kind: "projection-unsupported", file, projection: `x ${x}, y ${y}` };
}
