import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/domain/scenario";
import { decodeScenario, encodeScenario } from "../../src/figures/plan/scenario-link";
import { parseSearch, readView, stringifySearch, writeView } from "../../src/state/url/search";
import { DEFAULT_VIEW, type ViewState } from "../../src/state/url/view-state";

const WEIGHTS = [23, 17, 11, 9, 8, 7, 6, 5, 5, 4, 3, 2];
const INDICATORS = ["any", "health", "living", "education", "income", "accessibility"];

/** Twelve criteria, each with its own weight: indicators, smoothed rates and their clusters. */
const scenario: Scenario = {
  format: 1,
  id: "c8f1e2a4-77b3-4d0e-9a51-6f2b8d3e4c10",
  name: "แผนเลือกตำบลนำร่องปี 2566 ภาคกลาง",
  level: "tambon",
  scheme: "geo6",
  rules: [{ id: "r1", measure: { kind: "role" }, test: "is-not-pilot", bound: 0 }],
  quota: { per: "region", count: 1, total: null },
  minDistanceKm: 25,
  onePerAmphoe: true,
  criteria: WEIGHTS.map((weight, i) => ({
    id: `c${i + 1}`,
    measure: {
      kind: i < 6 ? "indicator" : "smoothed",
      indicator: `poverty_${INDICATORS[i % 6]}`,
      yearBe: i % 3 === 0 ? 2565 : 0,
    },
    preference: { kind: i % 4 === 1 ? "min" : "max" },
    weight,
    locked: i === 3,
  })),
  method: "topsis",
  normalisation: "vector",
  missing: "median",
  manual: [],
  pairwise: {},
  rollout: { ring: "neighbours", size: 6, waves: [3, 3], covariates: [], comparisons: 1 },
  budget: { rounds: 3, costPerRound: 138500, exceptions: {} },
  seed: 2565,
};

const sent: ViewState = {
  ...DEFAULT_VIEW,
  lang: "en",
  indicator: "poverty_income",
  year: 2565,
  compare: "swipe",
  split: 37,
  indicator2: "poverty_health",
  year2: 2563,
  scatter: true,
  brush: [1.25, 18.5, 0.75, 33.125],
  plan: encodeScenario(scenario),
  thresholds: [
    { indicator: "poverty_income", comparison: "gte", bound: 2.5 },
    { indicator: "poverty_health", comparison: "lte", bound: 40.25 },
    { indicator: "poverty_any", comparison: "gte", bound: 12.125 },
    { indicator: "poverty_living", comparison: "gte", bound: 3.75 },
    { indicator: "poverty_living", comparison: "lte", bound: 21.5 },
  ],
  region: "central",
  selected: "700801",
  camera: { lon: 99.812, lat: 13.412, zoom: 9.25 },
};

const ORIGIN = "https://atlas.example.org/planner";
const link = ORIGIN + stringifySearch(writeView(sent));

describe("trial 17d: 12 weights, 3 filters, two brushes and a swipe in a link", () => {
  it("has at most 2,000 characters and brings all of it", () => {
    expect(link.length).toBeLessThanOrEqual(2000);
    const { view, problems } = readView(parseSearch(new URL(link).search));
    expect(problems).toEqual([]);
    expect(view).toEqual(sent);
    expect(decodeScenario(view.plan ?? "")).toEqual(scenario);
  });

  it("says so when it was cut anywhere", () => {
    const start = ORIGIN.length + "?n".length;
    for (let end = start; end < link.length; end++) {
      const { problems } = readView(parseSearch(new URL(link.slice(0, end)).search));
      expect(problems.map(({ kind }) => kind)).toContain("link-cut");
    }
  });

  it("is not taken for cut when it is written otherwise, or has something more", () => {
    const encoded = `${ORIGIN}?${new URLSearchParams(new URL(link).search)}&utm_source=line`;
    expect(readView(parseSearch(new URL(encoded).search)).problems).toEqual([]);
    expect(readView(parseSearch("?ind=poverty_income&y=2565")).problems).toEqual([]);
  });

  it("with Thai names too, cut inside a letter", () => {
    const thai = {
      ...DEFAULT_VIEW,
      indicator: "ดัชนีสมมุติเฉพาะเครื่อง",
      region: "central",
      sort: "-ดัชนีสมมุติเฉพาะเครื่อง",
    };
    const whole = stringifySearch(writeView(thai));
    expect(readView(parseSearch(whole)).problems).toEqual([]);
    for (let end = "?n".length; end < whole.length; end++) {
      const { problems } = readView(parseSearch(whole.slice(0, end)));
      expect(problems.map(({ kind }) => kind)).toContain("link-cut");
    }
  });
});
