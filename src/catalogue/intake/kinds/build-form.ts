import { fail, ok, type Result } from "../../../base/result";
import type { DatasetInfo, JoinReport, UnplacedReason } from "../../../domain/dataset";
import { type UnplacedRow, writeUnplaced } from "../../arrow/write-unplaced";
import type { TextTable } from "../../formats/format";
import { templateById } from "../../forms/index";
import { readForm } from "../../forms/read-form";
import type { Rejection } from "../../forms/rejection";
import type {
  PlacedCode,
  TemplateDataset,
  TemplateNote,
  TemplateOutcome,
  TemplateParts,
} from "../../forms/template";
import { aggregationOfHead } from "../mapping/head-words";
import type { Built } from "../vocabulary/draft";
import type { Recipe } from "../vocabulary/recipe";

/** A filled-in form, read: datasets to keep (the first is the form's own) and all there is to say. */
export type BuiltTemplate = {
  readonly datasets: readonly Built[];
  /** Rows left out, each with its cell and reason; they are in `unplaced` as `bad-cell` too. */
  readonly rejected: readonly Rejection[];
  readonly notes: readonly TemplateNote[];
  readonly join: JoinReport;
  /** Rows of data in the form, the example row apart. */
  readonly dataRows: number;
};

/** What building takes besides the recipe. */
export type TemplateContext = Omit<TemplateParts, "dataset" | "aggregationOf"> & {
  /** Names of the dropped files. */
  readonly originals: readonly string[];
  /** ISO date and time of the import. */
  readonly at: string;
};

/** A table → the datasets of the form that the recipe names. No sound row is a problem. */
export function buildFromTemplate(
  table: TextTable,
  recipe: Recipe,
  context: TemplateContext,
): Result<BuiltTemplate> {
  const template = templateById(recipe.template);
  if (!template)
    return fail({ kind: "template-unknown", file: context.file, template: recipe.template });
  const form = readForm(table, template, context.file);
  if (!form.ok) return form;
  const parts = { ...context, dataset: recipe.dataset.id, aggregationOf: aggregationOfHead };
  const outcome = template.read(form.value.rows, parts);
  const rejected = [...form.value.rejected, ...outcome.rejected].sort((a, b) => a.row - b.row);
  const unplaced = [...outcome.unplaced, ...badRows(rejected, recipe.dataset.id)];
  const join = joinOf(outcome, rejected, context.file);
  const datasets = outcome.datasets.map((dataset, i) =>
    datasetBuilt(dataset, recipe, context, i === 0 ? { join, unplaced } : null),
  );
  return ok({ datasets, rejected, notes: outcome.notes, join, dataRows: form.value.dataRows });
}

/** Rows with a bad cell in the table `unplaced`, once each and without what stood in them. */
function badRows(rejected: readonly Rejection[], dataset: string): UnplacedRow[] {
  const none = { value: Number.NaN, numerator: Number.NaN, denominator: Number.NaN };
  const rows = [...new Set(rejected.map((r) => r.row))];
  return rows.map((row) => ({
    ...{ dataset, row, reason: "bad-cell", rawCode: "", rawName: "", indicator: "", yearBe: 0 },
    ...none,
  }));
}

/** Rows of the form by where they went; pins left out for want of consent are in the notes alone. */
function joinOf(
  { placed }: TemplateOutcome,
  rejected: readonly Rejection[],
  file: string,
): JoinReport {
  const bad = new Set(rejected.map((r) => r.row));
  const places = placed.filter(({ row }) => !bad.has(row)).map(({ place }) => place);
  const by = (...ways: PlacedCode["by"][]) => places.filter((p) => ways.includes(p.by)).length;
  const reasons: Partial<Record<UnplacedReason, number>> =
    bad.size > 0 ? { "bad-cell": bad.size } : {};
  for (const p of places) if (p.by === null) reasons[p.reason] = (reasons[p.reason] ?? 0) + 1;
  const areas = new Set(places.flatMap((p) => (p.by === null ? [] : [p.code])));
  const ways = {
    matchedByCode: by("code"),
    throughHistory: by("history"),
    throughCrosswalk: by("crosswalk", "hand"),
    byName: by("name"),
    byVillage: by("village"),
    byPoint: by("point"),
    unplaced: by(null) + bad.size,
  };
  const rows = Object.values(ways).reduce((a, b) => a + b, 0);
  const people = { placedPeople: 0, unplacedPeople: 0 };
  const filled = { tambons: areas.size, summedTambons: 0 };
  return { file, indicator: "", yearBe: null, rows, ...ways, reasons, ...filled, ...people };
}

type Extras = { readonly join: JoinReport; readonly unplaced: readonly UnplacedRow[] };

function datasetBuilt(
  dataset: TemplateDataset,
  recipe: Recipe,
  context: TemplateContext,
  extras: Extras | null,
): Built {
  const id = dataset.part === "" ? recipe.dataset.id : `${recipe.dataset.id}-${dataset.part}`;
  const files = dataset.files.map(({ indicator, bytes }) => ({
    indicator,
    name: `${dataset.kind}/${[id, indicator].filter((t) => t !== "").join(".")}.arrow`,
    bytes,
  }));
  const unplacedFile = extras && extras.unplaced.length > 0 ? `unplaced/${id}.arrow` : "";
  const info: DatasetInfo = {
    ...described(dataset, recipe, id),
    files: files.map(({ indicator, name, bytes }) => ({
      indicator,
      file: name,
      bytes: bytes.length,
    })),
    joins: extras ? [extras.join] : [],
    imported: {
      at: context.at,
      originals: context.originals,
      unplacedFile,
      oneRow: recipe.dataset.oneRow,
      vintage: recipe.dataset.vintage,
      thresholds: recipe.dataset.thresholds,
    },
  };
  const unplaced =
    extras && unplacedFile !== ""
      ? [{ name: unplacedFile, bytes: writeUnplaced(extras.unplaced) }]
      : [];
  const stored = [...files.map(({ name, bytes }) => ({ name, bytes })), ...unplaced];
  return { info, recipe: { ...recipe, dataset: { ...recipe.dataset, id } }, files: stored };
}

function described(dataset: TemplateDataset, { dataset: about }: Recipe, id: string) {
  const suffix = dataset.title;
  const title = suffix
    ? { th: `${about.title.th}: ${suffix.th}`, en: `${about.title.en}: ${suffix.en}` }
    : about.title;
  const { source, licence, seriesBreaks } = about;
  const { kind, years, rows, level, indicators, fromHouseholds } = dataset;
  return {
    ...{ id, kind, title, source, licence, seriesBreaks, years, rows, demonstration: false },
    ...(level ? { level } : {}),
    ...(indicators ? { indicators } : {}),
    ...(fromHouseholds ? { fromHouseholds } : {}),
  };
}
