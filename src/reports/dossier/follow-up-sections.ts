import { robustnessGrade } from "../../analysis/choice/robustness-grade";
import { EVEN_SMD } from "../../analysis/comparison/balance";
import { PROGRAMME_BUDGET } from "../../domain/budget";
import { placeText } from "./choice-sections";
import type { Dossier, DossierRollout, DossierStability } from "./dossier";
import type { DossierWords } from "./dossier-words";
import { type Cell, figure, type Section } from "./section";

const SHARE_DECIMALS = 1;
const PROPENSITY_FROM = 30;

/** In how many draws each area is chosen, in figures and in words. */
export function stabilitySection(dossier: Dossier, words: DossierWords): Section {
  const { say } = words;
  const { robustness, chosen } = dossier;
  const section = { id: "stability", title: say("stability"), facts: [] } as const;
  if (!robustness) return { ...section, tables: [], notes: [say("noStability")] };
  const row = (name: string, code: string, share: number | null, byHand = false): Cell[] => [
    code,
    name,
    share === null ? "" : figure(100 * share, SHARE_DECIMALS),
    share === null ? "" : say(byHand ? "how.hand" : `verdict.${robustnessGrade(share)}`),
  ];
  const head = [say("code"), say("area"), say("share"), say("verdict")];
  const contenders = {
    caption: say("contenders"),
    head: head.slice(0, 3),
    rows: robustness.contenders.map((one) =>
      row(placeText(one, words), one.code, one.share).slice(0, 3),
    ),
  };
  return {
    ...section,
    tables: [
      {
        caption: say("stability"),
        head,
        rows: chosen.map((area) => row(placeText(area, words), area.code, area.share, area.byHand)),
      },
      ...(robustness.contenders.length > 0 ? [contenders] : []),
    ],
    notes: [howText(robustness, words), say("verdictRule")],
  };
}

/** How the draws were made, as a sentence. */
export function howText(
  { draws, spread, withData, seed, impossible }: Omit<DossierStability, "contenders">,
  { say, number, language }: DossierWords,
): string {
  const space = language === "th" ? "" : " ";
  const what = say(`spread.${spread}`) + (withData ? `${space}${say("withData")}` : "");
  const how = say("stabilityHow", { draws: number(draws), what, seed: String(seed) });
  return impossible > 0 ? `${how} · ${say("impossibleDraws", { n: number(impossible) })}` : how;
}

/** Rings of rollout areas in their waves. */
export function rolloutSection({ rollout }: Dossier, words: DossierWords): Section {
  const { say } = words;
  const section = { id: "rollout", title: say("rollout") } as const;
  const rows = (rollout?.rings ?? []).flatMap(({ pilot, members }) =>
    members.map((one): Cell[] => [
      pilot.name,
      figure(one.wave),
      one.code,
      placeText(one, words),
      figure(one.distance, rollout?.ring === "most-alike" ? 2 : 1),
    ]),
  );
  if (!rollout || rows.length === 0) {
    return { ...section, facts: [], tables: [], notes: [say("noRollout")] };
  }
  const far = say(rollout.ring === "most-alike" ? "likeness" : "away");
  return {
    ...section,
    facts: [[say("ring"), say(`ring.${rollout.ring}`)]],
    tables: [
      {
        caption: say("rollout"),
        head: [say("pilot"), say("wave"), say("code"), say("role.rollout"), far],
        rows,
      },
    ],
    notes: [],
  };
}

/** Comparison areas, what of the programme they touch, and how balanced they are. */
export function comparisonSection({ rollout }: Dossier, words: DossierWords): Section {
  const { say, number } = words;
  const section = { id: "comparison", title: say("comparison"), facts: [] } as const;
  if (!rollout) return { ...section, tables: [], notes: [] };
  const touching = rollout.rings.flatMap(({ comparisons }) =>
    comparisons.filter(({ touches }) => touches.length > 0),
  ).length;
  const n = number(rollout.rings.length);
  const many = rollout.rings.length >= PROPENSITY_FROM;
  return {
    ...section,
    tables: [comparisonTable(rollout, words), balanceTable(rollout, words)],
    notes: [
      say("comparisonHow", { names: [...rollout.covariates] }),
      touching > 0 ? say("contaminated", { n: number(touching) }) : say("notContaminated"),
      say(many ? "propensityMany" : "propensity", { n }),
      say("balanceNote"),
    ],
  };
}

function comparisonTable({ rings }: DossierRollout, words: DossierWords) {
  const { say } = words;
  const rows = rings.flatMap(({ pilot, comparisons }): Cell[][] => {
    if (comparisons.length === 0) return [[pilot.name, "", say("noMatch"), null, ""]];
    return comparisons.map((one) => [
      pilot.name,
      one.code,
      placeText(one, words),
      figure(one.distance, 3),
      one.touches.join(", "),
    ]);
  });
  const head = [say("pilot"), say("code"), say("comparison"), say("likeness"), say("touches")];
  return { caption: say("comparison"), head, rows };
}

function balanceTable({ balance }: DossierRollout, { say }: DossierWords) {
  const rows = balance.map(({ name, before, after }): Cell[] => [
    name,
    before === null ? null : figure(before, 3),
    after === null ? null : figure(after, 3),
    after === null ? "" : say(Math.abs(after) < EVEN_SMD ? "yes" : "no"),
  ]);
  const head = [say("covariate"), say("before"), say("after"), say("balanced")];
  return { caption: say("balance"), head, rows };
}

/** Rounds × areas × cost, against the programme's frame. */
export function budgetSection(dossier: Dossier, words: DossierWords): Section {
  const { say } = words;
  const { sums, budget, chosen } = dossier;
  const nameOf = new Map(chosen.map((area) => [area.code, placeText(area, words)]));
  return {
    id: "budget",
    title: say("budget"),
    facts: [],
    tables: [
      {
        caption: say("budget"),
        head: [say("code"), say("area"), say("rounds"), say("perRound"), say("sum"), ""],
        rows: sums.lines.map((line) => [
          line.code,
          nameOf.get(line.code) ?? "",
          figure(budget.rounds),
          figure(line.costPerRound),
          figure(line.total),
          say(line.changed ? "changed" : "same"),
        ]),
        total: [say("total"), null, figure(sums.visits), null, figure(sums.total), null],
      },
    ],
    notes: budgetNotes(dossier, words),
  };
}

function budgetNotes({ budget, sums }: Dossier, words: DossierWords): string[] {
  const { say, number, signed } = words;
  const blanks = {
    rounds: number(budget.rounds),
    areas: number(sums.lines.length),
    cost: number(budget.costPerRound),
    visits: number(sums.visits),
    common: number(sums.common),
  };
  const difference = sums.total - PROGRAMME_BUDGET.total;
  return [
    say("budgetRule", blanks),
    ...(sums.changes === 0 ? [] : [say("budgetChanges", { changes: signed(sums.changes) })]),
    difference === 0
      ? say("budgetFrameMet")
      : say("budgetFrame", { difference: signed(difference) }),
  ];
}
