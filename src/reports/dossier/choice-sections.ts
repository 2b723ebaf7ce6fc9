import type { Preference } from "../../domain/scenario";
import type { Wording } from "../../i18n/wording";
import { dossierWords } from "../../i18n/words/dossier";
import type { Dossier, DossierCriterion, DossierPlace } from "./dossier";
import { criterionName, stampText } from "./made-up";
import { type Cell, type Figure, figure, type Section } from "./section";

const SCORE_DECIMALS = 2;

/** A score of 0–1 as points of 100. */
function scoreFigure(score: number): Figure {
  return figure(100 * score, SCORE_DECIMALS);
}

/** Name with what it lies in. */
export function placeText(
  { name, parents }: DossierPlace,
  { language }: Pick<Wording, "language">,
): string {
  return language === "th" ? `${name} ${parents}` : `${name}, ${parents}`;
}

/** What it is, in a few lines. */
export function summarySection(dossier: Dossier, words: Wording): Section {
  const { t, number } = words;
  const { scenario, chosen, criteria, scored } = dossier;
  const facts: [string, string][] = [
    [t(dossierWords.scenario), scenario.name === "" ? t(dossierWords.unnamed) : scenario.name],
    [t(dossierWords.created), words.date(dossier.created)],
    [t(dossierWords.level), t(dossierWords[`level.${scenario.level}`])],
    [t(dossierWords.method), t(dossierWords[`method.${scenario.method}`])],
    [
      t(dossierWords.budget),
      `${number(dossier.sums.total)} ${words.language === "th" ? "บาท" : "baht"}`,
    ],
  ];
  const blanks = {
    chosen: number(chosen.length),
    candidates: number(scored),
    criteria: number(criteria.length),
  };
  return {
    id: "summary",
    title: t(dossierWords.summary),
    facts,
    tables: [],
    notes: [t(dossierWords.summaryText, blanks)],
  };
}

/** Who may be chosen, and how many were left after each rule. */
export function rulesSection(dossier: Dossier, words: Wording): Section {
  const { t, number } = words;
  const { scenario, rules, scored } = dossier;
  const { quota, minDistanceKm, onePerAmphoe } = scenario;
  const steps = [{ text: t(dossierWords.allAreas), left: dossier.areas }, ...rules];
  if (scored !== steps.at(-1)?.left) steps.push({ text: t(dossierWords.scored), left: scored });
  const quotaText = t(dossierWords[`quota.${quota.per}`], {
    n: number(quota.count),
    scheme: dossier.scheme,
  });
  const inAll =
    quota.total === null ? "" : ` · ${t(dossierWords.quotaTotal, { n: number(quota.total) })}`;
  const far =
    minDistanceKm > 0
      ? t(dossierWords.km, { n: number(minDistanceKm) })
      : t(dossierWords.noDistance);
  return {
    id: "rules",
    title: t(dossierWords.rules),
    facts: [
      [t(dossierWords.quota), quotaText + inAll],
      [t(dossierWords.distance), far],
      [t(dossierWords.onePerAmphoe), t(onePerAmphoe ? dossierWords.yes : dossierWords.no)],
      [t(dossierWords.proof), t(dossierWords[`proof.${dossier.proof}`])],
    ],
    tables: [
      {
        caption: t(dossierWords.rules),
        head: [t(dossierWords.rule), t(dossierWords.left), t(dossierWords.removed)],
        rows: steps.map(({ text, left }, i) => [
          text,
          figure(left),
          i === 0 ? null : figure((steps[i - 1]?.left ?? left) - left),
        ]),
      },
    ],
    notes: [],
  };
}

/** Criteria with weights, and how they become a score. */
export function criteriaSection(dossier: Dossier, words: Wording): Section {
  const { t } = words;
  const { scenario, criteria } = dossier;
  const rows = criteria.map((one): Cell[] => [
    criterionName(one, words),
    figure(one.weight),
    preferenceText(one.preference, one, words),
    one.unit,
    one.yearBe === null ? "" : words.year(one.yearBe),
    figure(one.missing),
  ]);
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return {
    id: "criteria",
    title: t(dossierWords.criteria),
    facts: [
      [t(dossierWords.method), t(dossierWords[`method.${scenario.method}`])],
      [t(dossierWords.normalisation), t(dossierWords[`normalisation.${scenario.normalisation}`])],
      [t(dossierWords.missing), t(dossierWords[`missing.${scenario.missing}`])],
    ],
    tables: [
      {
        caption: t(dossierWords.criteria),
        head: [
          t(dossierWords.criterion),
          t(dossierWords.weight),
          t(dossierWords.preference),
          t(dossierWords.unit),
          t(dossierWords.year),
          t(dossierWords.missingCount),
        ],
        rows,
        total: [t(dossierWords.total), figure(sum), null, null, null, null],
      },
    ],
    notes: criteria.flatMap(({ name, weighedBy }) =>
      weighedBy === null ? [] : [t(dossierWords[`weighed.${weighedBy}`], { name })],
    ),
  };
}

function preferenceText(
  preference: Preference,
  { decimals }: DossierCriterion,
  { t, number }: Wording,
): string {
  if (preference.kind !== "ideal") return t(dossierWords[`prefer.${preference.kind}`]);
  return t(dossierWords["prefer.ideal"], { value: number(preference.value, decimals) });
}

/** Whence the figures, of which year, and which of them are demonstration data. */
export function sourcesSection(dossier: Dossier, words: Wording): Section {
  const { t, year } = words;
  const rows = dossier.sources.map((one): Cell[] => [
    one.name,
    one.source,
    one.years.map(year).join(", "),
    t(one.demonstration ? dossierWords.demonstration : dossierWords.real),
    one.seriesBreaks.length === 0
      ? ""
      : t(dossierWords.seriesBreak, { years: one.seriesBreaks.map(year).join(", ") }),
  ]);
  const { source, vintage } = dossier.boundaries;
  return {
    id: "sources",
    title: t(dossierWords.sources),
    facts: [],
    tables: [
      {
        caption: t(dossierWords.sources),
        head: [
          t(dossierWords.datum),
          t(dossierWords.source),
          t(dossierWords.year),
          t(dossierWords.kind),
          "",
        ],
        rows: [...rows, [t(dossierWords.boundaries), source, vintageText(vintage, words), "", ""]],
      },
    ],
    notes: [stampText(dossier, words)].filter((one) => one !== null),
  };
}

/** A date written 2022-01-21 in the reader's words and calendar; any other vintage as it is. */
function vintageText(vintage: string, { date }: Wording): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(vintage)) return vintage;
  const moment = new Date(`${vintage}T12:00:00`);
  return Number.isNaN(moment.getTime()) ? vintage : date(moment);
}

/** The areas with their scores, their values, and what each criterion gave. */
export function chosenSection(dossier: Dossier, words: Wording): Section {
  const { t } = words;
  const { chosen, criteria, scenario } = dossier;
  const names = criteria.map((one) => {
    const name = criterionName(one, words);
    return one.unit === "" ? name : `${name} (${one.unit})`;
  });
  return {
    id: "chosen",
    title: t(dossierWords.chosen),
    facts: [],
    tables: [
      {
        caption: t(dossierWords.chosen),
        head: [
          t(dossierWords.code),
          t(dossierWords.area),
          t(dossierWords.place),
          t(dossierWords.score),
          t(dossierWords.rank),
          t(dossierWords.how),
        ],
        rows: chosen.map((area) => [
          area.code,
          placeText(area, words),
          area.place,
          scoreFigure(area.score),
          figure(area.rank ?? Number.NaN),
          t(area.byHand ? dossierWords["how.hand"] : dossierWords["how.rules"]),
        ]),
      },
      {
        caption: t(dossierWords.values),
        head: [t(dossierWords.area), ...names],
        rows: chosen.map(({ name, values }) => [
          name,
          ...values.map((value, i) => figure(value, criteria[i]?.decimals ?? 0)),
        ]),
      },
      {
        caption: t(dossierWords.parts),
        head: [
          t(dossierWords.area),
          ...criteria.map((one) => criterionName(one, words)),
          t(dossierWords.score),
        ],
        rows: chosen.map(({ name, parts, score }) => [
          name,
          ...parts.map((part) => scoreFigure(part)),
          scoreFigure(score),
        ]),
      },
    ],
    notes: [
      t(scenario.method === "topsis" ? dossierWords.partsNoteTopsis : dossierWords.partsNote),
    ],
  };
}

/** What the rules alone would choose beside what was chosen, and the reasons for each change. */
export function handSection(dossier: Dossier, words: Wording): Section {
  const { t } = words;
  const { byRules, changes } = dossier;
  const reasons = {
    caption: t(dossierWords.reasons),
    head: [
      t(dossierWords.code),
      t(dossierWords.area),
      t(dossierWords.change),
      t(dossierWords.reason),
      t(dossierWords.when),
    ],
    rows: changes.map((one): Cell[] => [
      one.code,
      placeText(one, words),
      t(dossierWords[`change.${one.choice}`]),
      one.reason,
      words.date(one.at),
    ]),
  };
  return {
    id: "hand",
    title: t(dossierWords.hand),
    facts: [],
    tables: [
      {
        caption: t(dossierWords.compared),
        head: [
          t(dossierWords.place),
          t(dossierWords.code),
          t(dossierWords.rulesAlone),
          t(dossierWords.people),
          t(dossierWords.compared),
        ],
        rows: comparedRows(dossier, words),
      },
      ...(changes.length > 0 ? [reasons] : []),
    ],
    notes: [
      ...(byRules === null ? [t(dossierWords.rulesImpossible)] : []),
      ...(changes.length === 0 ? [t(dossierWords.noChanges)] : []),
    ],
  };
}

/** Place by place who is in both sets, then who went out beside who came in for it. */
function comparedRows({ chosen, byRules, changes }: Dossier, words: Wording): Cell[][] {
  const { t } = words;
  const rules = byRules ?? [];
  const codesOf = (all: readonly DossierPlace[]) => new Set(all.map(({ code }) => code));
  const [before, now] = [codesOf(rules), codesOf(chosen)];
  const byHand = (code: string) => changes.some((one) => one.code === code);
  const rowOf = (place: string, out: DossierPlace | undefined, next: DossierPlace | undefined) => [
    place,
    [out?.code, next?.code].filter((code) => code !== undefined).join(" → "),
    out ? placeText(out, words) : "",
    next ? placeText(next, words) : "",
    [
      ...(out ? [t(byHand(out.code) ? dossierWords.outByHand : dossierWords.replaced)] : []),
      ...(next ? [t(byHand(next.code) ? dossierWords.inByHand : dossierWords.comesInFor)] : []),
    ].join(" · "),
  ];
  return [...new Set([...rules, ...chosen].map(({ place }) => place))].flatMap((place) => {
    const here = (all: readonly DossierPlace[]) => all.filter((one) => one.place === place);
    const both = here(rules).filter(({ code }) => now.has(code));
    const out = here(rules).filter(({ code }) => !now.has(code));
    const next = here(chosen).filter(({ code }) => !before.has(code));
    const same = both.map((one): Cell[] => {
      const text = placeText(one, words);
      return [place, one.code, text, text, t(dossierWords.both)];
    });
    const pairs = Array.from({ length: Math.max(out.length, next.length) }, (_, i) => {
      return rowOf(place, out[i], next[i]);
    });
    return [...same, ...pairs];
  });
}

/** Who comes in if a chosen area drops out. */
export function runnersUpSection({ chosen }: Dossier, words: Wording): Section {
  const { t } = words;
  return {
    id: "runnersUp",
    title: t(dossierWords.runnersUp),
    facts: [],
    tables: [
      {
        caption: t(dossierWords.runnersUp),
        head: [
          t(dossierWords.instead),
          t(dossierWords.comesIn),
          t(dossierWords.code),
          t(dossierWords.score),
          t(dossierWords.gap),
        ],
        rows: chosen.map((area) => {
          const next = area.runnerUp;
          if (!next) {
            return [
              area.name,
              t(area.byHand ? dossierWords.notSought : dossierWords.nobody),
              null,
              null,
              null,
            ];
          }
          return [
            area.name,
            placeText(next, words),
            next.code,
            scoreFigure(next.score),
            scoreFigure(area.score - next.score),
          ];
        }),
      },
    ],
    notes: [],
  };
}
