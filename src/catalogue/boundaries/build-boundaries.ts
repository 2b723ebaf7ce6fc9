import { ok, type Result } from "../../base/result";
import type { BoundaryInfo } from "../../domain/dataset";
import type { MendReport } from "../../geography/build/mend/mend-shapes";
import type { RegionOf } from "../../geography/build/parents";
import type { TextTable } from "../formats/format";
import type { BoundaryAbout } from "./about-boundaries";
import { type BoundaryFile, boundaryFiles } from "./boundary-files";
import { type BoundaryParts, type BoundarySet, readBoundarySet } from "./boundary-set";

/** What was found and mended in a boundary file. */
export type BoundaryReport = {
  readonly file: string;
  readonly level: "tambon";
  readonly mended: MendReport;
  readonly unplaced: BoundarySet["unplaced"];
};

/** A boundary set from a dropped file: files named as `npm run data` names them. */
export type BuiltBoundaries = {
  readonly info: BoundaryInfo;
  readonly files: readonly BoundaryFile[];
  readonly report: BoundaryReport;
};

/** What building takes; `about` replaces what the file tells of its title, source and so on. */
export type BoundaryOptions = BoundaryParts & {
  readonly regionOf: RegionOf;
  readonly about?: Partial<BoundaryAbout>;
};

/**
 * A layer of shapes → the boundary set of the map: the same files as `npm run data --
 * --boundaries`, through the same code. Nothing is stored here; a problem names file and place.
 */
export function buildBoundaries(
  table: TextTable,
  { regionOf, about, ...parts }: BoundaryOptions,
): Result<BuiltBoundaries> {
  const read = readBoundarySet(table, parts);
  if (!read.ok) return read;
  const set = { ...read.value, about: { ...read.value.about, ...about } };
  const { info, files } = boundaryFiles(set, regionOf);
  const { file, mended, unplaced } = set;
  return ok({ info, files, report: { file, level: "tambon", mended, unplaced } });
}
