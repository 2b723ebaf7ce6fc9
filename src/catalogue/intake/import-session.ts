import type { Problem } from "../../base/problem";
import { fail, ok, type Result } from "../../base/result";
import type { CrosswalkInfo, DatasetInfo } from "../../domain/dataset";
import type { Indicator } from "../../domain/indicator";
import { visibleSources } from "../../domain/shown-datasets";
import { readSeriesRows } from "../arrow/read-series-rows";
import type { SeriesRow } from "../arrow/write-series";
import type { ReadOptions } from "../formats/format";
import { groupFiles } from "../formats/group-files";
import { type UnpackedFile, unpackZips } from "../formats/unpack-zips";
import type { Gazetteer } from "../gazetteer/gazetteer";
import type { FetchBytes } from "../shipped/fetch-bytes";
import { buildDataset } from "./build-dataset";
import { combineTables } from "./combine-tables";
import { type CrosswalkDecisions, crosswalkDecisions, withCrosswalk } from "./crosswalk-decisions";
import { differenceOf } from "./difference";
import { identified, isOfOtherSubject, isOfOtherYears, type Owner, ownersOf } from "./identity";
import type { FiguresByIndicator } from "./join/series-of-parts";
import { type JoinedParts, partJoiner } from "./join-parts";
import type { KindParts } from "./kinds/kind-parts";
import { buildByOwnReader, hasOwnReader, reviewByOwnReader } from "./kinds/own-readers";
import { sharedIds } from "./mapping/own-indicators";
import type { KeptFigures } from "./meeting";
import type { SuggestionMemory } from "./open-places";
import { type FileGroup, openTables } from "./open-tables";
import { withRemembered } from "./remembered-decisions";
import { reviewOf } from "./review-draft";
import type { Built, Difference, Draft, Review } from "./vocabulary/draft";
import type { OpenedTable } from "./vocabulary/opened-table";
import type { IntakeProgress } from "./vocabulary/progress";
import type { Recipe } from "./vocabulary/recipe";

/** A file as it was dropped. */
export type DroppedFile = { readonly name: string; readonly bytes: Uint8Array };

/** What a session works with. `existing` are the datasets in use, asked anew for every draft. */
export type ImportSessionParts = Pick<KindParts, "protect" | "regionOf"> & {
  readonly gazetteer: Gazetteer;
  /** The shipped catalogue and what imported datasets define. */
  readonly indicators: readonly Indicator[];
  readonly existing: () => readonly DatasetInfo[];
  /** Brings a file of an existing dataset, by its name there. */
  readonly readExisting: FetchBytes;
  /** Recipes of the datasets kept before, in order of time: what was decided then is decided again. */
  readonly keptRecipes?: () => readonly Recipe[];
  /** ISO date and time; the clock's without it. */
  readonly now?: () => string;
};

/** What became of dropped files. A file is in `drafts` or in `problems`. */
export type Opened = {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
  /** Crosswalks among the files: already applied to `drafts`, to be applied to older ones. */
  readonly crosswalks: readonly CrosswalkDecisions[];
};

type Report = (progress: IntakeProgress) => void;
type Working = {
  opened: OpenedTable;
  join: (recipe: Recipe) => JoinedParts;
  memory: SuggestionMemory;
};

/** Where dropped files lie as drafts until they are datasets; tables never leave it. */
export type ImportSession = {
  open(files: readonly DroppedFile[], report?: Report, options?: ReadOptions): Promise<Opened>;
  /** Reads a draft's files again; `files` are its `draft.files`. The draft keeps its id. */
  reread(id: string, files: readonly DroppedFile[], options: ReadOptions): Promise<Result<Draft>>;
  review(id: string, recipe: Recipe): Promise<Result<Review>>;
  build(id: string, recipe: Recipe): Promise<Result<Built>>;
  /** The draft's table read as a crosswalk, whatever was guessed. */
  crosswalk(id: string): Result<CrosswalkDecisions>;
  drop(id: string): void;
};

const quiet: Report = () => undefined;

/** A session without drafts. It runs in a worker and in Node alike. */
export function createImportSession(parts: ImportSessionParts): ImportSession {
  return new OpenSession(parts);
}

class OpenSession implements ImportSession {
  private readonly drafts = new Map<string, Working>();
  private crosswalks: CrosswalkDecisions[] = [];

  constructor(private readonly parts: ImportSessionParts) {}

  async open(files: readonly DroppedFile[], report = quiet, options: ReadOptions = {}) {
    const { tables, problems } = await this.readAll(files, report, options);
    const crosswalks = tables.filter(isCrosswalk).map((table) => this.crosswalkOf(table));
    this.crosswalks.push(...crosswalks);
    const drafts = combineTables(tables).map((table) => this.keep(table));
    return { drafts, problems, crosswalks };
  }

  async reread(id: string, files: readonly DroppedFile[], options: ReadOptions) {
    const { tables, problems } = await this.readAll(files, quiet, options);
    const before = this.drafts.get(id)?.opened.draft;
    const again = combineTables(tables);
    const same = again.filter(({ draft }) => draft.file === before?.file);
    const found = same.find(({ draft }) => draft.table === before?.table) ?? same[0] ?? again[0];
    if (!found) return fail(problems[0] ?? gone(id));
    return ok(this.keep({ ...found, draft: { ...found.draft, id } }));
  }

  async review(id: string, recipe: Recipe): Promise<Result<Review>> {
    const working = this.drafts.get(id);
    if (!working) return fail(gone(id));
    if (hasOwnReader(recipe))
      return ok(reviewByOwnReader(working.opened, recipe, this.kindParts()));
    const joined = working.join(recipe);
    const difference = await this.differenceTo(recipe.dataset.id, joined);
    if (!difference.ok) return difference;
    const { gazetteer } = this.parts;
    const taken = this.demonstrations();
    const kept = await this.keptFigures(recipe, joined);
    if (!kept.ok) return kept;
    const { memory } = working;
    const known = { gazetteer, memory, difference: difference.value, taken, kept: kept.value };
    return ok(reviewOf(working.opened, recipe, joined, known));
  }

  async build(id: string, recipe: Recipe): Promise<Result<Built>> {
    const working = this.drafts.get(id);
    if (!working) return fail(gone(id));
    if (hasOwnReader(recipe)) return buildByOwnReader(working.opened, recipe, this.kindParts());
    const at = (this.parts.now ?? clock)();
    const { indicators } = this.parts;
    const context = { indicators, crosswalk: this.crosswalkInfo(recipe), at };
    return ok(buildDataset(working.opened, recipe, working.join(recipe), context));
  }

  crosswalk(id: string) {
    const working = this.drafts.get(id);
    if (!working) return fail(gone(id));
    const crosswalk = this.crosswalkOf(working.opened);
    this.crosswalks.push(crosswalk);
    return ok(crosswalk);
  }

  drop(id: string) {
    this.drafts.delete(id);
  }

  private kindParts(): KindParts {
    return { ...this.parts, at: (this.parts.now ?? clock)() };
  }

  private async readAll(files: readonly DroppedFile[], report: Report, options: ReadOptions) {
    const unpacked = await unpackZips(files);
    const groups = groupsOf(unpacked.files);
    const tables: OpenedTable[] = [];
    const problems: Problem[] = [...unpacked.problems];
    for (const [done, group] of groups.entries()) {
      const told = { file: group.name, done, total: groups.length };
      report({ ...told, phase: "read", rows: 0 });
      const one = await openTables(group, this.parts, options, (p) => report({ ...told, ...p }));
      tables.push(...one.opened);
      problems.push(...one.problems);
    }
    return { tables, problems };
  }

  private keep(table: OpenedTable): Draft {
    const { draft } = table;
    const mapped = this.crosswalks.reduce(withCrosswalkUnless(draft), draft.recipe);
    const recipe = identified(mapped, this.owners(draft.id), this.shipped());
    const dataset = { ...recipe.dataset, id: this.freeId(recipe, draft.id) };
    const known = this.parts.existing().some((info) => info.id === dataset.id);
    const guessed = {
      ...draft,
      recipe: { ...recipe, dataset },
      replaces: known ? dataset.id : null,
    };
    const kept = { ...guessed, recipe: withRemembered(guessed, this.parts.keptRecipes?.() ?? []) };
    const opened = { ...table, draft: kept };
    const join = partJoiner(opened, this.parts.gazetteer);
    this.drafts.set(kept.id, { opened, join, memory: new Map() });
    return kept;
  }

  /** Two drafts of a session, two subjects and two years never propose one dataset. */
  private freeId(recipe: Recipe, draftId: string): string {
    const { id } = recipe.dataset;
    const others = [...this.drafts.values()].map(({ opened }) => opened.draft);
    const taken = new Set(others.filter((d) => d.id !== draftId).map((d) => d.recipe.dataset.id));
    for (const demonstration of this.demonstrations()) taken.add(demonstration);
    for (const one of this.parts.keptRecipes?.() ?? []) {
      if (isOfOtherSubject(one, recipe)) taken.add(one.dataset.id);
    }
    for (const info of this.parts.existing()) if (isOfOtherYears(info, recipe)) taken.add(info.id);
    let free = id;
    for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
    return free;
  }

  /** Who defines indicators besides a draft. */
  private owners(draftId: string): Owner[] {
    const others = [...this.drafts.values()].map(({ opened }) => opened.draft);
    const recipes = others.filter(({ id }) => id !== draftId).map(({ recipe }) => recipe);
    const kept = this.parts.keptRecipes?.() ?? [];
    return ownersOf([...kept, ...recipes], this.parts.existing());
  }

  private shipped(): ReadonlySet<string> {
    return new Set(this.parts.indicators.map(({ id }) => id));
  }

  /** Ids that no import may take: demonstration data stay what they are. */
  private demonstrations(): ReadonlySet<string> {
    const infos = this.parts.existing().filter((info) => info.demonstration);
    return new Set(infos.map(({ id }) => id));
  }

  private crosswalkOf({ draft, parts: [part] }: OpenedTable): CrosswalkDecisions {
    const { columns } = draft.recipe;
    return crosswalkDecisions(part!.table, columns, part!.file, this.parts.gazetteer);
  }

  private crosswalkInfo({ decisions }: Recipe): CrosswalkInfo | null {
    if (!decisions.some(({ by }) => by === "crosswalk")) return null;
    return this.crosswalks.at(-1)?.info ?? null;
  }

  private async differenceTo(id: string, joined: JoinedParts): Promise<Result<Difference | null>> {
    const info = this.parts.existing().find((one) => one.id === id);
    if (info?.kind !== "indicators") return ok(null);
    const before = await this.existingFigures(info);
    return before.ok ? ok(differenceOf(before.value, joined.series)) : before;
  }

  /** What real datasets in use, but for the one that is replaced, show of a recipe's indicators. */
  private async keptFigures(
    recipe: Recipe,
    { series }: JoinedParts,
  ): Promise<Result<KeptFigures[]>> {
    const others = this.parts.existing().filter(({ id }) => id !== recipe.dataset.id);
    const sources = visibleSources({ datasets: others });
    const ids = [...series.keys()].flatMap((id) => [id, ...sharedIds(recipe, id)]);
    const figures: KeptFigures[] = [];
    for (const indicator of new Set(ids)) {
      const source = sources.get(indicator);
      if (!source || source.demonstration) continue;
      for (const part of source.parts) {
        const rows = await this.seriesOf(part.file);
        if (!rows.ok) return rows;
        const title = others.find(({ id }) => id === part.dataset)!.title;
        const shown = rows.value.filter(({ yearBe }) => !part.hidden.includes(yearBe));
        figures.push({ indicator, level: source.level, title, rows: shown });
      }
    }
    return ok(figures);
  }

  private async seriesOf(file: string): Promise<Result<SeriesRow[]>> {
    const bytes = await this.parts.readExisting(file);
    return bytes.ok ? readSeriesRows(bytes.value, file) : bytes;
  }

  private async existingFigures(info: DatasetInfo): Promise<Result<FiguresByIndicator>> {
    const figures = new Map<string, SeriesRow[]>();
    for (const { indicator, file } of info.files) {
      const rows = await this.seriesOf(file);
      if (!rows.ok) return rows;
      figures.set(indicator, rows.value);
    }
    return ok(figures);
  }
}

function withCrosswalkUnless({ recipe: { kind } }: Draft) {
  return (recipe: Recipe, crosswalk: CrosswalkDecisions) =>
    kind === "crosswalk" ? recipe : withCrosswalk(recipe, crosswalk);
}

function isCrosswalk({ draft }: OpenedTable): boolean {
  return draft.recipe.kind === "crosswalk";
}

function groupsOf(files: readonly UnpackedFile[]): FileGroup[] {
  const from = new Map(files.map((file) => [file.bytes, file.from]));
  return groupFiles(files).map((group) => {
    const bodies = [group.bytes, ...(group.companions?.values() ?? [])];
    return { ...group, files: [...new Set(bodies.map((body) => from.get(body) ?? group.name))] };
  });
}

function gone(id: string): Problem {
  return { kind: "draft-gone", draft: id };
}

function clock(): string {
  return new Date().toISOString();
}
