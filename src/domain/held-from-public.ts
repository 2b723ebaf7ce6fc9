import type { Manifest } from "./dataset";
import { sourceOfYear, type VisibleSource } from "./shown-datasets";

/**
 * Codes of areas whose figures of a year an export for the public may not hold; `null` for figures
 * that their source published, which stay as published.
 */
export function heldFromPublic(
  manifest: Manifest,
  source: VisibleSource,
  year: number,
): ReadonlySet<string> | null {
  const { dataset } = sourceOfYear(source, year);
  const origin = manifest.datasets.find(({ id }) => id === dataset)?.fromHouseholds;
  if (!origin) return null;
  const ofYear = origin.notPublic.filter(({ yearBe }) => yearBe === year);
  return new Set(ofYear.flatMap(({ codes }) => codes));
}
