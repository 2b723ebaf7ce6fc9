import type { Result } from "../../../base/result";
import type { DatasetLevel } from "../../../domain/dataset";
import { type BuiltBoundaries, buildBoundaries } from "../../boundaries/build-boundaries";
import { type CodeList, codeListOf } from "../../gazetteer/code-list";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import { placeAll } from "../join/place-all";
import type { Built, ReviewNote } from "../vocabulary/draft";
import type { OpenedTable } from "../vocabulary/opened-table";
import type { Recipe } from "../vocabulary/recipe";
import type { KindParts } from "./kind-parts";

/** Sets already built, by their table: mending and simplifying the country takes seconds. */
const built = new WeakMap<object, { key: string; value: Result<BuiltBoundaries> }>();

/** The boundary set that a table of shapes gives. */
export function boundarySetOf(
  { draft, parts: [part] }: OpenedTable,
  { dataset, decisions, matchMunicipalNames }: Recipe,
  { gazetteer, regionOf }: KindParts,
): Result<BuiltBoundaries> {
  const { table } = part!;
  const key = JSON.stringify([dataset, decisions, matchMunicipalNames]);
  const known = built.get(table);
  if (known?.key === key) return known.value;
  const { title, source, licence, vintage } = dataset;
  const level: DatasetLevel = "tambon";
  const rules = { level, matchNames: true, matchMunicipalNames, decisions };
  const value = buildBoundaries(table, {
    file: draft.file,
    codeList: codesOf(gazetteer),
    regionOf: regionOf ?? (() => null),
    placeByName: (places) =>
      placeAll(places, gazetteer, rules).map((placed) => (placed.by === null ? null : placed.code)),
    about: { title, source, licence, vintage },
  });
  built.set(table, { key, value });
  return value;
}

function codesOf({ codes, areas }: Gazetteer): CodeList {
  return codeListOf(
    codes.tambon,
    codes.tambon.map((code) => areas.get(code)?.nameTh ?? ""),
  );
}

/** What to know of a boundary set; counts of nothing odd are left out. */
export function boundaryNotes({ info, report }: BuiltBoundaries): ReviewNote[] {
  const { mended } = report;
  const always: ReviewNote[] = [
    { kind: "shapes", value: info.shapes },
    { kind: "shapes-current", value: info.current },
  ];
  const odd: ReviewNote[] = [
    { kind: "shapes-retired", value: info.retired.length },
    { kind: "tambons-without-shape", value: info.withoutShape.length },
    { kind: "names-cut", value: info.cutNames.length },
    { kind: "self-intersections", value: mended.selfIntersections },
    { kind: "overlaps", value: mended.overlaps },
    { kind: "slivers", value: mended.slivers },
    { kind: "holes", value: mended.holes },
    { kind: "empty-rings", value: mended.emptyRings },
    { kind: "shapes-unplaced", value: report.unplaced.length },
  ];
  return [...always, ...odd.filter((note) => note.value !== 0)];
}

/** The boundary set as the dataset that is kept. */
export function boundariesBuilt(
  { draft }: OpenedTable,
  recipe: Recipe,
  { info, files }: BuiltBoundaries,
  at: string,
): Built {
  const { id, title, source, licence, oneRow, vintage, thresholds } = recipe.dataset;
  const entries = files.map(({ name, bytes }) => ({
    indicator: "",
    file: name,
    bytes: bytes.length,
  }));
  return {
    recipe,
    // Copies: the worker gives them away, and the set is remembered.
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.slice() })),
    info: {
      ...{ id, title, source, licence, kind: "boundaries", demonstration: false },
      ...{ years: [], seriesBreaks: [], rows: info.shapes, joins: [] },
      files: entries,
      boundaries: info,
      imported: { at, originals: draft.files, unplacedFile: "", oneRow, vintage, thresholds },
    },
  };
}
