import { ok, type Result } from "../../src/base/result";
import type { Facts } from "./facts";
import { joinGazetteer } from "./join-gazetteer";
import { loadBoundaries, type OfficialBoundaries } from "./official-boundaries";
import { loadCrosswalk, loadIndicatorFiles, type OfficialIndicators } from "./official-indicators";
import type { OfficialOptions } from "./official-options";
import { reportLines } from "./official-report";

/** What the given official files hold; null for what was not given. */
export type OfficialData = {
  readonly boundaries: OfficialBoundaries | null;
  readonly indicators: OfficialIndicators | null;
  /** The report to print, Thai and English. */
  readonly lines: readonly string[];
};

/** Reads and joins the official files. It writes nothing: a failure leaves earlier data alone. */
export async function loadOfficial(
  options: OfficialOptions,
  facts: Facts,
): Promise<Result<OfficialData>> {
  const { codeList } = facts;
  const boundaries = options.boundaries ? await loadBoundaries(options.boundaries, codeList) : null;
  if (boundaries && !boundaries.ok) return boundaries;
  const crosswalk = options.crosswalk ? await loadCrosswalk(options.crosswalk, codeList) : null;
  if (crosswalk && !crosswalk.ok) return crosswalk;
  const retired = boundaries?.value.facts.retired.map((r) => r.code) ?? [];
  const gazetteer = {
    gazetteer: joinGazetteer(facts, retired),
    crosswalk: crosswalk?.value ?? null,
  };
  const indicators =
    options.indicators.length > 0
      ? await loadIndicatorFiles(options.indicators, gazetteer, codeList)
      : null;
  if (indicators && !indicators.ok) return indicators;
  const found = { boundaries: boundaries?.value ?? null, indicators: indicators?.value ?? null };
  return ok({ ...found, lines: reportLines(found, gazetteer.crosswalk?.info ?? null) });
}
