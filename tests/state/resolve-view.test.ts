import { describe, expect, it } from "vitest";
import { completeIndicator } from "../../src/domain/indicator";
import { visibleSources } from "../../src/domain/shown-datasets";
import type { AppData } from "../../src/figures/app-data";
import { missingIndicators, resolveView, withoutIndicators } from "../../src/state/resolve-view";
import { parseSearch, readView, stringifySearch, writeView } from "../../src/state/url/search";
import { DEFAULT_VIEW, type ViewState } from "../../src/state/url/view-state";
import { MANIFEST } from "../support/small-country";

const OWN = "ดัชนีสมมุติเฉพาะเครื่อง";

/** The small country, with or without the dataset that the sender brought in. */
function appWith(imported: boolean): AppData {
  const own = {
    ...MANIFEST.datasets[1]!,
    id: "own",
    years: [2565],
    files: [{ indicator: OWN, file: "own.arrow", bytes: 1 }],
  };
  const manifest = { ...MANIFEST, datasets: [...MANIFEST.datasets, ...(imported ? [own] : [])] };
  const sources = visibleSources(manifest);
  const indicators = [...sources.keys()].map((id) =>
    completeIndicator({
      id,
      name: { th: id, en: id },
      unit: "index",
      direction: "high-is-bad",
      dimension: null,
      decimals: 0,
      family: id,
    } as never),
  );
  const schemes = [{ id: "geo6", name: { th: "", en: "" }, regions: [], outside: [] }] as never;
  return { manifest, sources, indicators, schemes } as unknown as AppData;
}

const sent: ViewState = {
  ...DEFAULT_VIEW,
  indicator: OWN,
  year: 2565,
  region: "central",
  thresholds: [{ indicator: OWN, comparison: "gte", bound: 3 }],
  method: "manual",
  breaks: [2, 5, 11],
};
const opened = () => readView(parseSearch(stringifySearch(writeView(sent)))).view;

describe("trial 17c: a link to an indicator that is missing on this device", () => {
  it("names what is missing, once", () => {
    expect(resolveView(opened(), appWith(false))?.missing).toEqual([OWN]);
  });

  it("is the view as sent after the import: indicator, filter, region, fixed scale", () => {
    const view = opened();
    expect(view).toEqual(sent);
    const resolved = resolveView(view, appWith(true));
    expect(resolved).toMatchObject({ missing: [], problems: [] });
    expect(resolved?.left).toMatchObject({ indicator: { id: OWN }, year: 2565 });
  });

  it("also names the second indicator of a comparison, and those of conditions", () => {
    const app = appWith(false);
    const known = { ...sent, indicator: "poverty_income" };
    expect(missingIndicators(known, app)).toEqual([OWN]);
    const second = { ...DEFAULT_VIEW, indicator2: OWN };
    expect(missingIndicators(second, app)).toEqual([]);
    expect(missingIndicators({ ...second, compare: "swipe" }, app)).toEqual([OWN]);
    expect(missingIndicators(DEFAULT_VIEW, app)).toEqual([]);
  });

  it("going on without it lets go of all that was set for it", () => {
    const view = { ...sent, ...withoutIndicators(sent, [OWN]) };
    expect(view).toMatchObject({ indicator: "", year: 0, breaks: null, thresholds: [] });
    expect(resolveView(view, appWith(false))?.missing).toEqual([]);
  });
});
