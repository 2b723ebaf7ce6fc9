import { ok, type Result } from "../../base/result";
import type { AreaTable } from "../../domain/area";
import type { Manifest } from "../../domain/dataset";
import { completeIndicator, type Indicator, type KeptIndicator } from "../../domain/indicator";
import type { RegionScheme } from "../../domain/region";
import { damaged } from "../arrow/decode-table";
import { readAreas } from "../arrow/read-areas";
import { type CodeHistory, readCodeHistory } from "../gazetteer/code-history";
import { manifestFault } from "./check-manifest";
import type { FetchBytes } from "./fetch-bytes";
import { sealHolds } from "./manifest-seal";

/** Name of the manifest below `public/data/`. */
export const MANIFEST_FILE = "manifest.json";

/** The manifest, its shape and its own checksum verified. Every failure names the file; asking again is a retry. */
export async function loadManifest(fetchBytes: FetchBytes): Promise<Result<Manifest>> {
  const bytes = await fetchBytes(MANIFEST_FILE);
  if (!bytes.ok) return bytes;
  const json = parsed(bytes.value, MANIFEST_FILE);
  if (!json.ok) return json;
  if (!sealHolds(bytes.value)) return damaged(MANIFEST_FILE, "checksum");
  const fault = manifestFault(json.value);
  return fault === null ? ok(json.value as Manifest) : damaged(MANIFEST_FILE, fault);
}

/** The 7,436 areas. */
export async function loadAreas(
  fetchBytes: FetchBytes,
  manifest: Manifest,
): Promise<Result<AreaTable>> {
  const bytes = await fetchBytes(manifest.areas);
  return bytes.ok ? readAreas(bytes.value, manifest.areas) : bytes;
}

/** The region schemes. */
export async function loadRegions(
  fetchBytes: FetchBytes,
  manifest: Manifest,
): Promise<Result<RegionScheme[]>> {
  return loadList<RegionScheme>(fetchBytes, manifest.regions, "regions");
}

/** The dated changes of codes; none where the manifest names no file. */
export async function loadCodeHistory(
  fetchBytes: FetchBytes,
  manifest: Manifest,
): Promise<Result<CodeHistory>> {
  const file = manifest.codeHistory;
  if (file === undefined) return ok([]);
  const bytes = await fetchBytes(file);
  return bytes.ok ? readCodeHistory(new TextDecoder().decode(bytes.value), file) : bytes;
}

/** The indicator catalogue. */
export async function loadIndicators(
  fetchBytes: FetchBytes,
  manifest: Manifest,
): Promise<Result<Indicator[]>> {
  const list = await loadList<KeptIndicator>(fetchBytes, manifest.indicators, "unit");
  return list.ok ? ok(list.value.map(completeIndicator)) : list;
}

function parsed(bytes: Uint8Array, file: string): Result<unknown> {
  try {
    return ok(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    return damaged(file, cause);
  }
}

async function loadList<T extends { id: string }>(
  fetchBytes: FetchBytes,
  file: string,
  needed: keyof T & string,
): Promise<Result<T[]>> {
  const bytes = await fetchBytes(file);
  if (!bytes.ok) return bytes;
  const json = parsed(bytes.value, file);
  if (!json.ok) return json;
  const sound =
    Array.isArray(json.value) &&
    json.value.every((v) => typeof v?.id === "string" && needed in v && "name" in v);
  return sound ? ok(json.value as T[]) : damaged(file, "unexpected shape");
}
