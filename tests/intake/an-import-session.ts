import { areasTable } from "../../scripts/data/areas-table";
import { readFacts } from "../../scripts/data/facts";
import { fail, type Result } from "../../src/base/result";
import { readAreas } from "../../src/catalogue/arrow/read-areas";
import { type Gazetteer, gazetteerOf } from "../../src/catalogue/gazetteer/gazetteer";
import {
  createImportSession,
  type DroppedFile,
  type ImportSession,
} from "../../src/catalogue/intake/import-session";
import type { Draft } from "../../src/catalogue/intake/vocabulary/draft";
import type { Recipe } from "../../src/catalogue/intake/vocabulary/recipe";
import type { FetchBytes } from "../../src/catalogue/shipped/fetch-bytes";
import type { DatasetInfo } from "../../src/domain/dataset";
import type { Indicator } from "../../src/domain/indicator";
import type { RegionOf } from "../../src/geography/build/parents";

type Country = { gazetteer: Gazetteer; indicators: readonly Indicator[]; regionOf: RegionOf };

let known: Country | null = null;

/** The areas of the whole country with the dated changes of codes. */
function country() {
  if (known) return known;
  const facts = readFacts();
  const areas = must(readAreas(areasTable(facts.places, new Set()), "areas.arrow"));
  const regionOf = (province: string) => facts.regionOf.get(province) ?? null;
  known = {
    gazetteer: gazetteerOf(areas, facts.codeHistory),
    indicators: facts.indicators,
    regionOf,
  };
  return known;
}

const nothing: FetchBytes = async (file) => fail({ kind: "file-missing", file });

/** An import session over the whole country, with these datasets in use and recipes kept before. */
export function anImportSession(
  existing: readonly DatasetInfo[] | (() => readonly DatasetInfo[]) = [],
  readExisting = nothing,
  locate?: Gazetteer["locate"],
  keptRecipes: () => readonly Recipe[] = () => [],
): ImportSession {
  const inUse = typeof existing === "function" ? existing : () => existing;
  const now = () => "2026-11-21T00:00:00.000Z";
  const known = country();
  const gazetteer = locate ? { ...known.gazetteer, locate } : known.gazetteer;
  const parts = { ...known, gazetteer, existing: inUse, keptRecipes };
  return createImportSession({ ...parts, readExisting, now });
}

/** A file of text. */
export function textFile(name: string, text: string): DroppedFile {
  return { name, bytes: new TextEncoder().encode(text) };
}

/** The value of a result that must not fail. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The draft of a file. */
export function draftNamed(drafts: readonly Draft[], file: string): Draft {
  const found = drafts.find((draft) => draft.files.includes(file));
  if (!found) throw new Error(`no draft of ${file}`);
  return found;
}
