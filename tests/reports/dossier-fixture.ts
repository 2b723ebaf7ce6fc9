import { budgetOf } from "../../src/domain/budget";
import type { Scenario } from "../../src/domain/scenario";
import type { Dossier, DossierArea, DossierPlace } from "../../src/reports/dossier/dossier";

export const scenario: Scenario = {
  format: 1,
  id: "s",
  name: "=1+1",
  level: "tambon",
  scheme: "geo6",
  rules: [],
  quota: { per: "region", count: 1, total: null },
  minDistanceKm: 0,
  onePerAmphoe: false,
  criteria: [],
  method: "weighted-sum",
  normalisation: "min-max",
  missing: "exclude",
  manual: [],
  pairwise: {},
  rollout: { ring: "neighbours", size: 2, waves: [1, 1], covariates: [], comparisons: 1 },
  budget: { rounds: 3, costPerRound: 138_500, exceptions: {} },
  seed: 7,
};

export const place = (code: string): DossierPlace => ({
  code,
  name: `ต.${code}`,
  parents: "อ.ปากท่อ จ.ราชบุรี",
  place: "ภาคเหนือ",
});

const area = (code: string, change: Partial<DossierArea> = {}): DossierArea => ({
  ...place(code),
  score: 0.5,
  rank: 1,
  values: [12.345, Number.NaN],
  parts: [0.3, 0.2],
  byHand: false,
  share: 0.95,
  runnerUp: { ...place("500199"), score: 0.4 },
  region: "ภาคเหนือ",
  population: 4321,
  households: 1000,
  profile: [
    {
      indicator: "ร้อยละคนจนเป้าหมาย",
      unit: "ร้อยละ",
      decimals: 2,
      yearBe: 2565,
      status: "value",
      notForLevel: false,
      weighedBy: null,
      value: 12.345,
      numerator: 10,
      denominator: 81,
      ranks: { province: { rank: 1, of: 4 }, region: null, country: { rank: 3, of: 7000 } },
      demonstration: true,
      history: [
        { yearBe: 2564, value: Number.NaN },
        { yearBe: 2565, value: 12.345 },
      ],
    },
  ],
  ...change,
});

/** A dossier of two areas, one taken in by hand. */
export function someDossier(change: Partial<Dossier> = {}): Dossier {
  const chosen = [area("500101"), area("700802", { byHand: true, share: 0.3, runnerUp: null })];
  return {
    language: "th",
    created: new Date("2026-03-01T05:00:00Z"),
    scenario,
    scheme: "หกภาค",
    demonstration: true,
    planDemonstration: true,
    areas: 100,
    rules: [{ text: "ประชากร อย่างน้อย 1,000", left: 60 }],
    scored: 55,
    criteria: [
      {
        id: "a",
        name: "คนจน",
        unit: "ร้อยละ",
        decimals: 2,
        preference: { kind: "max" },
        weight: 60,
        yearBe: 2565,
        weighedBy: null,
        missing: 5,
        demonstration: true,
      },
      {
        id: "b",
        name: "ความพร้อม",
        unit: "",
        decimals: 1,
        preference: { kind: "ideal", value: 3 },
        weight: 40,
        yearBe: null,
        weighedBy: null,
        missing: 0,
        demonstration: false,
      },
    ],
    sources: [
      {
        name: "ชุดสาธิต",
        source: "สร้างโดยโปรแกรม",
        years: [2565],
        demonstration: true,
        seriesBreaks: [2566],
      },
    ],
    boundaries: { source: "COD-AB", vintage: "2565" },
    proof: "greedy-is-exact",
    chosen,
    byRules: [place("500101"), place("700801")],
    changes: [
      { ...place("700802"), choice: "in", reason: "+66 ชุมชนพร้อม", at: new Date(2026, 1, 1) },
    ],
    robustness: {
      draws: 1000,
      spread: 0.2,
      withData: false,
      seed: 7,
      impossible: 0,
      contenders: [{ ...place("700801"), share: 0.7 }],
    },
    rollout: {
      ring: "neighbours",
      covariates: ["คนจน"],
      rings: [
        {
          pilot: place("500101"),
          members: [{ ...place("500102"), wave: 1, distance: 4.25 }],
          comparisons: [{ ...place("500901"), distance: 0.1234, touches: ["ต.500102"] }],
        },
        { pilot: place("700802"), members: [], comparisons: [] },
      ],
      balance: [{ name: "คนจน", before: 0.8, after: -0.05 }],
    },
    budget: scenario.budget,
    sums: budgetOf(scenario.budget, ["500101", "700802"]),
    ...change,
  };
}
