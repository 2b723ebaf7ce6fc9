import { protectHouseholdCounts } from "../../src/analysis";
import type { TextTable } from "../../src/catalogue/formats/format";
import { templateById } from "../../src/catalogue/forms";
import type { Template, TemplateParts } from "../../src/catalogue/forms/template";
import { type BuiltTemplate, buildFromTemplate } from "../../src/catalogue/intake/kinds/build-form";
import type { Recipe } from "../../src/catalogue/intake/vocabulary/recipe";

/** The areas that forms are placed on here. */
export const TAMBONS = new Set(["500101", "500102", "500201", "100101", "300101"]);

const place: TemplateParts["place"] = (codes, level) =>
  codes.map(({ code }) => {
    const digits = { tambon: 6, amphoe: 4, province: 2 }[level];
    const known = [...TAMBONS].some((c) => c.slice(0, digits) === code);
    return known ? { by: "code", code } : { by: null, reason: "unknown-code" };
  });

function aRecipe(template: string): Recipe {
  const words = { th: "ชุดข้อมูล", en: "dataset" };
  return {
    format: 1,
    kind: "template",
    template,
    table: "",
    encoding: null,
    delimiter: null,
    headRows: null,
    columns: [],
    level: "tambon",
    yearBe: null,
    indicators: [],
    suppressedMarks: [],
    missingMarks: [],
    matchNames: false,
    matchMunicipalNames: false,
    duplicates: "sum",
    decisions: [],
    dataset: {
      id: "mine",
      title: words,
      source: words,
      licence: words,
      oneRow: words,
      vintage: "",
      seriesBreaks: [],
      thresholds: [],
    },
  };
}

/** Cells of a row by the key of their column. */
export type Cells = Readonly<Record<string, string>>;

/** A table with the heads of a form. */
export function aTable(template: Template, rows: readonly Cells[]): TextTable {
  return {
    name: "ข้อมูล",
    columns: template.columns.map((c) => c.head.th),
    rows: rows.map((cells) => template.columns.map((c) => cells[c.key] ?? "")),
    rowNumbers: rows.map((_, i) => i + 2),
    geometries: null,
  };
}

/** The datasets of a filled-in form, called "mine". */
export function built(id: string, rows: readonly Cells[]): BuiltTemplate {
  const made = buildFromTemplate(aTable(templateById(id)!, rows), aRecipe(id), {
    file: "f.xlsx",
    place,
    indicators: [],
    protect: protectHouseholdCounts,
    originals: ["f.xlsx"],
    at: "2026-01-01T00:00:00.000Z",
  });
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
}
