import type { Problem } from "../../base/problem";
import { fail, ok, type Result } from "../../base/result";
import {
  type MendReport,
  mendShapes,
  type Unmendable,
} from "../../geography/build/mend/mend-shapes";
import type { TextTable } from "../formats/format";
import type { CodeList } from "../gazetteer/code-list";
import { aboutBoundaries, type BoundaryAbout } from "./about-boundaries";
import { type BoundaryFacts, describeBoundaries } from "./describe-boundaries";
import { layerLevel } from "./layer-level";
import { type NamePlacer, shapesByName } from "./place-shapes";
import { readBoundaries, type TambonShape } from "./read-boundaries";

/** Boundaries as read and mended: every shape of the file (retired codes too) and what there is to say. */
export type BoundarySet = {
  readonly file: string;
  readonly shapes: readonly TambonShape[];
  readonly facts: BoundaryFacts;
  readonly about: BoundaryAbout;
  readonly mended: MendReport;
  /** Rows of the file whose shape could not be placed by its names; [] when codes were found. */
  readonly unplaced: readonly { readonly row: number; readonly name: string }[];
};

/** What reading a set takes. Without `placeByName` a layer without codes is refused. */
export type BoundaryParts = {
  readonly file: string;
  readonly codeList: CodeList;
  readonly placeByName?: NamePlacer;
};

/**
 * A layer of shapes → the tambon boundaries it holds, mended. A layer of amphoe or provinces is
 * refused as such: tambon figures need tambon shapes, and the levels above are drawn from those.
 */
export function readBoundarySet(table: TextTable, parts: BoundaryParts): Result<BoundarySet> {
  const { file, codeList } = parts;
  if (!table.geometries?.some((g) => g?.type === "Polygon" || g?.type === "MultiPolygon")) {
    return fail({ kind: "boundaries-without-shapes", file });
  }
  const read = readShapes(table, parts);
  if (!read.ok) return read;
  const mended = mendShapes(read.value.shapes);
  if (!mended.ok) return fail(faultOf(mended.reason, file, codeList));
  return ok({
    file,
    shapes: mended.shapes,
    facts: describeBoundaries(mended.shapes, codeList),
    about: aboutBoundaries(table, file),
    mended: mended.report,
    unplaced: read.value.unplaced,
  });
}

function readShapes(
  table: TextTable,
  { file, codeList, placeByName }: BoundaryParts,
): Result<Pick<BoundarySet, "shapes" | "unplaced">> {
  const byCode = readBoundaries(table, file, codeList);
  if (byCode.ok) return ok({ shapes: byCode.value, unplaced: [] });
  const level = layerLevel(table, codeList);
  const shapes = table.rows.length;
  if (level === "amphoe") return fail({ kind: "boundaries-of-amphoe", file, shapes });
  if (level === "province") return fail({ kind: "boundaries-of-provinces", file, shapes });
  return (placeByName && shapesByName(table, file, placeByName)) ?? byCode;
}

function faultOf(reason: Unmendable, file: string, { names }: CodeList): Problem {
  const named = (code: string) => `${code} ${names.get(code) ?? ""}`.trim();
  const place = named(reason.code);
  return reason.fault === "overlap"
    ? { kind: "boundaries-overlap", file, first: place, second: named(reason.other) }
    : { kind: "boundaries-broken", file, place };
}
