import type { Problem } from "../../../base/problem";
import { fail, ok, type Result } from "../../../base/result";
import type { DatasetLevel } from "../../../domain/dataset";
import type { HouseholdCounts, HouseholdProtection } from "../../../domain/household-counts";
import type { Indicator } from "../../../domain/indicator";
import type { RegionOf } from "../../../geography/build/parents";
import { type BuiltBoundaries, buildBoundaries } from "../../boundaries/build-boundaries";
import type { Rejection } from "../../forms/rejection";
import { type CodeList, codeListOf } from "../../gazetteer/code-list";
import type { Gazetteer } from "../../gazetteer/gazetteer";
import type { PlaceText } from "../../gazetteer/place-text";
import { placeAll } from "../join/place-all";
import type { Built, Review, ReviewNote } from "../vocabulary/draft";
import type { OpenedTable } from "../vocabulary/opened-table";
import type { Recipe } from "../vocabulary/recipe";
import { type BuiltTemplate, buildFromTemplate } from "./build-form";

/** What a session needs for forms and boundaries. */
export type OtherParts = {
  readonly gazetteer: Gazetteer;
  readonly indicators: readonly Indicator[];
  /** Rule for counts made from household rows; without it none of them is shown. */
  readonly protect?: (counts: readonly HouseholdCounts[]) => readonly HouseholdProtection[];
  /** Region of a province in the scheme that the map draws (geo6); without it no region is drawn. */
  readonly regionOf?: RegionOf;
  readonly at: string;
};

/** Whether a recipe is for this file and not for the join of figures. */
export function isOtherKind({ kind }: Recipe): boolean {
  return kind === "template" || kind === "boundaries";
}

/** What a form or a boundary set gives, for the screen. Faults keep it from being taken over. */
export function reviewOther(opened: OpenedTable, recipe: Recipe, parts: OtherParts): Review {
  const made =
    recipe.kind === "template" ? template(opened, recipe, parts) : set(opened, recipe, parts);
  if (!made.ok) return { ...EMPTY, faults: [made.problem] };
  const { value } = made;
  if ("info" in value) return { ...EMPTY, notes: boundaryNotes(value) };
  return {
    ...EMPTY,
    joins: [value.join],
    issues: [...opened.draft.issues, ...value.rejected.map(issueOf)].slice(0, MOST_LISTED),
    notes: value.notes.filter((note) => note.value !== 0),
    faults: templateFaults(value, opened.draft.file),
  };
}

/** The dataset of a form or a boundary set; further datasets of a form are in `with`. */
export function buildOther(opened: OpenedTable, recipe: Recipe, parts: OtherParts): Result<Built> {
  if (recipe.kind === "template") {
    const made = template(opened, recipe, parts);
    if (!made.ok) return made;
    const [fault] = templateFaults(made.value, opened.draft.file);
    if (fault) return fail(fault);
    const [first, ...others] = made.value.datasets;
    return ok({ ...first!, with: others });
  }
  const made = set(opened, recipe, parts);
  return made.ok ? ok(boundariesBuilt(opened, recipe, made.value, parts.at)) : made;
}

const MOST_LISTED = 500;

const EMPTY: Review = {
  joins: [],
  preview: [],
  open: [],
  openPlaces: 0,
  leftBlank: [],
  leftBlankPlaces: 0,
  decided: [],
  leftOut: [],
  duplicates: { areas: 0, rows: 0, rule: "sum", samples: [] },
  areasWithoutRow: 0,
  withoutRow: [],
  issues: [],
  faults: [],
  difference: null,
};

function template(
  { draft, parts: [part] }: OpenedTable,
  recipe: Recipe,
  { gazetteer, indicators, protect, at }: OtherParts,
): Result<BuiltTemplate> {
  const rules = { ...recipe, matchNames: false };
  return buildFromTemplate(part!.table, recipe, {
    file: draft.file,
    place: (codes, level) => placeAll(codes.map(placeOfCode), gazetteer, { ...rules, level }),
    indicators,
    protect: protect ?? ((counts) => counts.map(() => NOTHING_SHOWN)),
    originals: draft.files,
    at,
  });
}

const NOTHING_SHOWN: HouseholdProtection = { cells: false, rates: false, total: false };

function placeOfCode({ row, code }: { row: number; code: string }): PlaceText {
  const names = { tambon: "", amphoe: "", province: "" };
  return { row, code, ...names, lon: Number.NaN, lat: Number.NaN };
}

function templateFaults({ datasets, rejected }: BuiltTemplate, file: string): Problem[] {
  if (datasets.some((built) => built.info.rows > 0)) return [];
  const rows = new Set(rejected.map((r) => r.row)).size;
  return [{ kind: "template-without-rows", file, rejected: rows }];
}

function issueOf({ row, column, text, reason }: Rejection): Review["issues"][number] {
  return { kind: `form-${reason}`, row, column, text };
}

/** Sets already built, by their table: mending and simplifying the country takes seconds. */
const built = new WeakMap<object, { key: string; value: Result<BuiltBoundaries> }>();

function set(
  { draft, parts: [part] }: OpenedTable,
  { dataset, decisions, matchMunicipalNames }: Recipe,
  { gazetteer, regionOf }: OtherParts,
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

function boundaryNotes({ info, report }: BuiltBoundaries): ReviewNote[] {
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

function boundariesBuilt(
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
