import { robustnessGrade } from "../../analysis/choice/robustness-grade";
import { EVEN_SMD } from "../../analysis/comparison/balance";
import { PROGRAMME_BUDGET } from "../../domain/budget";
import type { Wording } from "../../i18n/wording";
import { dossierWords } from "../../i18n/words/dossier";
import { placeText } from "./choice-sections";
import type { Dossier, DossierRollout, DossierStability } from "./dossier";
import { type Cell, figure, type Section } from "./section";

const SHARE_DECIMALS = 1;
const PROPENSITY_FROM = 30;

/** In how many draws each area is chosen, in figures and in words. */
export function stabilitySection(dossier: Dossier, words: Wording): Section {
  const { t } = words;
  const { robustness, chosen } = dossier;
  const section = { id: "stability", title: t(dossierWords.stability), facts: [] } as const;
  if (!robustness) return { ...section, tables: [], notes: [t(dossierWords.noStability)] };
  const row = (name: string, code: string, share: number | null, byHand = false): Cell[] => [
    code,
    name,
    share === null ? "" : figure(100 * share, SHARE_DECIMALS),
    share === null
      ? ""
      : t(byHand ? dossierWords["how.hand"] : dossierWords[`verdict.${robustnessGrade(share)}`]),
  ];
  const head = [
    t(dossierWords.code),
    t(dossierWords.area),
    t(dossierWords.share),
    t(dossierWords.verdict),
  ];
  const contenders = {
    caption: t(dossierWords.contenders),
    head: head.slice(0, 3),
    rows: robustness.contenders.map((one) =>
      row(placeText(one, words), one.code, one.share).slice(0, 3),
    ),
  };
  return {
    ...section,
    tables: [
      {
        caption: t(dossierWords.stability),
        head,
        rows: chosen.map((area) => row(placeText(area, words), area.code, area.share, area.byHand)),
      },
      ...(robustness.contenders.length > 0 ? [contenders] : []),
    ],
    notes: [howText(robustness, words), t(dossierWords.verdictRule)],
  };
}

/** How the draws were made, as a sentence. */
export function howText(
  { draws, spread, withData, seed, impossible }: Omit<DossierStability, "contenders">,
  { t, number, language }: Wording,
): string {
  const space = language === "th" ? "" : " ";
  const what =
    t(dossierWords[`spread.${spread}`]) + (withData ? `${space}${t(dossierWords.withData)}` : "");
  const how = t(dossierWords.stabilityHow, { draws: number(draws), what, seed: String(seed) });
  return impossible > 0
    ? `${how} · ${t(dossierWords.impossibleDraws, { n: number(impossible) })}`
    : how;
}

/** Rings of rollout areas in their waves. */
export function rolloutSection({ rollout }: Dossier, words: Wording): Section {
  const { t } = words;
  const section = { id: "rollout", title: t(dossierWords.rollout) } as const;
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
    return { ...section, facts: [], tables: [], notes: [t(dossierWords.noRollout)] };
  }
  const far = t(rollout.ring === "most-alike" ? dossierWords.likeness : dossierWords.away);
  return {
    ...section,
    facts: [[t(dossierWords.ring), t(dossierWords[`ring.${rollout.ring}`])]],
    tables: [
      {
        caption: t(dossierWords.rollout),
        head: [
          t(dossierWords.pilot),
          t(dossierWords.wave),
          t(dossierWords.code),
          t(dossierWords["role.rollout"]),
          far,
        ],
        rows,
      },
    ],
    notes: [],
  };
}

/** Comparison areas, what of the programme they touch, and how balanced they are. */
export function comparisonSection({ rollout }: Dossier, words: Wording): Section {
  const { t, number } = words;
  const section = { id: "comparison", title: t(dossierWords.comparison), facts: [] } as const;
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
      t(dossierWords.comparisonHow, { names: [...rollout.covariates] }),
      touching > 0
        ? t(dossierWords.contaminated, { n: number(touching) })
        : t(dossierWords.notContaminated),
      t(many ? dossierWords.propensityMany : dossierWords.propensity, { n }),
      t(dossierWords.balanceNote),
    ],
  };
}

function comparisonTable({ rings }: DossierRollout, words: Wording) {
  const { t } = words;
  const rows = rings.flatMap(({ pilot, comparisons }): Cell[][] => {
    if (comparisons.length === 0) return [[pilot.name, "", t(dossierWords.noMatch), null, ""]];
    return comparisons.map((one) => [
      pilot.name,
      one.code,
      placeText(one, words),
      figure(one.distance, 3),
      one.touches.join(", "),
    ]);
  });
  const head = [
    t(dossierWords.pilot),
    t(dossierWords.code),
    t(dossierWords.comparison),
    t(dossierWords.likeness),
    t(dossierWords.touches),
  ];
  return { caption: t(dossierWords.comparison), head, rows };
}

function balanceTable({ balance }: DossierRollout, { t }: Wording) {
  const rows = balance.map(({ name, before, after }): Cell[] => [
    name,
    before === null ? null : figure(before, 3),
    after === null ? null : figure(after, 3),
    after === null ? "" : t(Math.abs(after) < EVEN_SMD ? dossierWords.yes : dossierWords.no),
  ]);
  const head = [
    t(dossierWords.covariate),
    t(dossierWords.before),
    t(dossierWords.after),
    t(dossierWords.balanced),
  ];
  return { caption: t(dossierWords.balance), head, rows };
}

/** Rounds × areas × cost, against the programme's frame. */
export function budgetSection(dossier: Dossier, words: Wording): Section {
  const { t } = words;
  const { sums, budget, chosen } = dossier;
  const nameOf = new Map(chosen.map((area) => [area.code, placeText(area, words)]));
  return {
    id: "budget",
    title: t(dossierWords.budget),
    facts: [],
    tables: [
      {
        caption: t(dossierWords.budget),
        head: [
          t(dossierWords.code),
          t(dossierWords.area),
          t(dossierWords.rounds),
          t(dossierWords.perRound),
          t(dossierWords.sum),
          "",
        ],
        rows: sums.lines.map((line) => [
          line.code,
          nameOf.get(line.code) ?? "",
          figure(budget.rounds),
          figure(line.costPerRound),
          figure(line.total),
          t(line.changed ? dossierWords.changed : dossierWords.same),
        ]),
        total: [t(dossierWords.total), null, figure(sums.visits), null, figure(sums.total), null],
      },
    ],
    notes: budgetNotes(dossier, words),
  };
}

function budgetNotes({ budget, sums }: Dossier, words: Wording): string[] {
  const { t, number, signed } = words;
  const blanks = {
    rounds: number(budget.rounds),
    areas: number(sums.lines.length),
    cost: number(budget.costPerRound),
    visits: number(sums.visits),
    common: number(sums.common),
  };
  const difference = sums.total - PROGRAMME_BUDGET.total;
  return [
    t(dossierWords.budgetRule, blanks),
    ...(sums.changes === 0
      ? []
      : [t(dossierWords.budgetChanges, { changes: signed(sums.changes) })]),
    difference === 0
      ? t(dossierWords.budgetFrameMet)
      : t(dossierWords.budgetFrame, { difference: signed(difference) }),
  ];
}
