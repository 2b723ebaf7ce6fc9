import type { BoundaryInfo } from "../../domain/dataset";
import type { CodeList } from "../gazetteer/code-list";
import type { TambonShape } from "./read-boundaries";

/** The part of {@link BoundaryInfo} that comparing shapes with the gazetteer gives. */
export type BoundaryFacts = Pick<
  BoundaryInfo,
  "shapes" | "current" | "retired" | "withoutShape" | "cutNames"
>;

/**
 * Which shapes are current tambons, which bear a code that is none (retired), which tambons have
 * no shape, and whose Thai name in the file is cut: a strict prefix of the gazetteer's name, as
 * long as the file's longest name (a shorter prefix is a variant in spelling: วัดไทร, วัดไทรย์).
 * Lists come in order of code.
 */
export function describeBoundaries(
  shapes: readonly Omit<TambonShape, "geometry">[],
  codeList: CodeList,
): BoundaryFacts {
  const { names } = codeList;
  const drawn = new Set(shapes.map((s) => s.code));
  const sorted = [...shapes].sort((a, b) => (a.code < b.code ? -1 : 1));
  const current = sorted.filter((s) => names.has(s.code));
  const longest = Math.max(0, ...shapes.map((s) => s.nameTh.length));
  return {
    shapes: shapes.length,
    current: current.length,
    retired: sorted
      .filter((s) => !names.has(s.code))
      .map((s) => ({ code: s.code, name: s.nameTh })),
    withoutShape: [...names]
      .filter(([code]) => !drawn.has(code))
      .map(([code, name]) => ({ code, name })),
    cutNames: current
      .filter((s) => s.nameTh.length === longest && isCut(s.nameTh, names.get(s.code)!))
      .map((s) => ({ code: s.code, inFile: s.nameTh, name: names.get(s.code)! })),
  };
}

function isCut(inFile: string, name: string): boolean {
  return inFile !== "" && inFile !== name && name.startsWith(inFile);
}
