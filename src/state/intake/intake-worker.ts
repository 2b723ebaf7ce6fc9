import { expose, transfer } from "comlink";
import { protectHouseholdCounts } from "../../analysis/privacy/protect-household-counts";
import type { Problem } from "../../base/problem";
import { fail, ok, type Result } from "../../base/result";
import type { ReadOptions } from "../../catalogue/formats/format";
import { formatOf } from "../../catalogue/formats/index";
import { sizeLimit } from "../../catalogue/formats/limits";
import type { CrosswalkDecisions } from "../../catalogue/intake/crosswalk-decisions";
import {
  createImportSession,
  type DroppedFile,
  type ImportSession,
  type Opened,
} from "../../catalogue/intake/import-session";
import type { Built, Draft, Review } from "../../catalogue/intake/vocabulary/draft";
import type { IntakeProgress } from "../../catalogue/intake/vocabulary/progress";
import type { Recipe } from "../../catalogue/intake/vocabulary/recipe";
import type { DatasetInfo } from "../../domain/dataset";
import { withDatasets } from "../../domain/shown-datasets";
import { readData } from "../data/read-data";
import { stored } from "../workspace/stored";
import { loadGazetteer } from "./load-gazetteer";

type Report = (progress: IntakeProgress) => void;
type Working = { readonly session: ImportSession; refresh(): Promise<void> };

const REPORT_EVERY_MS = 100;
const MB = 1_000_000;

let opening: Promise<Result<Working>> | null = null;

/** The import session as the page calls it. Files cross as handles and are read here. */
const intake = {
  async open(files: readonly File[], report: Report, options: ReadOptions): Promise<Opened> {
    const working = await workingSession();
    if (!working.ok) return { drafts: [], problems: [working.problem], crosswalks: [] };
    const { read, problems } = await readFiles(files);
    const opened = await working.value.session.open(read, sparing(report), options);
    return { ...opened, problems: [...problems, ...opened.problems] };
  },

  async reread(id: string, files: readonly File[], options: ReadOptions): Promise<Result<Draft>> {
    const working = await workingSession();
    if (!working.ok) return working;
    const { read, problems } = await readFiles(files);
    if (problems[0]) return fail(problems[0]);
    return working.value.session.reread(id, read, options);
  },

  async review(id: string, recipe: Recipe): Promise<Result<Review>> {
    const working = await workingSession();
    return working.ok ? working.value.session.review(id, recipe) : working;
  },

  async build(id: string, recipe: Recipe): Promise<Result<Built>> {
    const working = await workingSession();
    if (!working.ok) return working;
    const built = await working.value.session.build(id, recipe);
    if (!built.ok) return built;
    const files = [built.value, ...(built.value.with ?? [])].flatMap((one) => one.files);
    return transfer(
      built,
      files.map(({ bytes }) => bytes.buffer as ArrayBuffer),
    );
  },

  async crosswalk(id: string): Promise<Result<CrosswalkDecisions>> {
    const working = await workingSession();
    return working.ok ? working.value.session.crosswalk(id) : working;
  },

  async drop(id: string): Promise<void> {
    const working = await opening;
    if (working?.ok) working.value.session.drop(id);
  },
};

/** What the page may call. */
export type Intake = typeof intake;

expose(intake);

async function workingSession(): Promise<Result<Working>> {
  opening ??= openSession();
  const working = await opening;
  if (working.ok) await working.value.refresh();
  else opening = null;
  return working;
}

/** The datasets in use are asked for anew before every answer: they change in other tabs too. */
async function openSession(): Promise<Result<Working>> {
  const shipped = await loadGazetteer();
  if (!shipped.ok) return shipped;
  const { gazetteer, indicators, manifest, regionOf } = shipped.value;
  let existing: readonly DatasetInfo[] = manifest.datasets;
  let recipes: readonly Recipe[] = [];
  const refresh = async () => {
    const own = await stored();
    const kept = own.ok ? own.value : [];
    recipes = kept.map(({ recipe }) => recipe);
    existing = withDatasets(
      manifest,
      kept.map(({ info }) => info),
    ).datasets;
  };
  const known = { gazetteer, indicators, regionOf, protect: protectHouseholdCounts };
  const parts = {
    ...known,
    existing: () => existing,
    keptRecipes: () => recipes,
    readExisting: readData,
  };
  return ok({ session: createImportSession(parts), refresh });
}

/** Bytes of the files; one that is too large for its format is refused before it is read. */
async function readFiles(files: readonly File[]) {
  const read: DroppedFile[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const limit = sizeLimit(formatOf(file.name)?.id ?? "csv");
    if (file.size > limit) {
      problems.push({
        kind: "file-too-large",
        file: file.name,
        size: Math.round(file.size / MB),
        limit: Math.round(limit / MB),
      });
      continue;
    }
    try {
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch (cause) {
      problems.push({ kind: "file-damaged", file: file.name, detail: String(cause) });
    }
  }
  return { read, problems };
}

/** Some reports a second are enough; a new file or phase is always told. */
function sparing(report: Report): Report {
  let last = { at: 0, key: "" };
  return (progress) => {
    const at = performance.now();
    const key = `${progress.file} ${progress.phase}`;
    if (key === last.key && at - last.at < REPORT_EVERY_MS) return;
    last = { at, key };
    report(progress);
  };
}
