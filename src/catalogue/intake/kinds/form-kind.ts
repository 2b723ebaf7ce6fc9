import type { Problem } from "../../../base/problem";
import type { Result } from "../../../base/result";
import type { HouseholdProtection } from "../../../domain/household-counts";
import type { Rejection } from "../../forms/rejection";
import type { PlaceText } from "../../gazetteer/place-text";
import { placeAll } from "../join/place-all";
import type { DraftIssue } from "../vocabulary/draft";
import type { OpenedTable } from "../vocabulary/opened-table";
import type { Recipe } from "../vocabulary/recipe";
import { type BuiltTemplate, buildFromTemplate } from "./build-form";
import type { KindParts } from "./kind-parts";

/** A table read by the form that the recipe names. */
export function formOf(
  { draft, parts: [part] }: OpenedTable,
  recipe: Recipe,
  { gazetteer, indicators, protect, at }: KindParts,
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

const NOTHING_SHOWN: HouseholdProtection = {
  cells: false,
  rates: false,
  total: false,
  isPublic: false,
};

function placeOfCode({ row, code }: { row: number; code: string }): PlaceText {
  const names = { tambon: "", amphoe: "", province: "" };
  return { row, code, ...names, lon: Number.NaN, lat: Number.NaN };
}

/** A form without a sound row is a fault. */
export function formFaults({ datasets, rejected }: BuiltTemplate, file: string): Problem[] {
  if (datasets.some((built) => built.info.rows > 0)) return [];
  const rows = new Set(rejected.map((r) => r.row)).size;
  return [{ kind: "template-without-rows", file, rejected: rows }];
}

/** A rejected row as an issue of the draft. */
export function rejectionIssue({ row, column, text, reason }: Rejection): DraftIssue {
  return { kind: `form-${reason}`, row, column, text };
}
