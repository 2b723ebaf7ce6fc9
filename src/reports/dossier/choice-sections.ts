import type { Preference } from "../../domain/scenario";
import type { Dossier, DossierCriterion, DossierPlace } from "./dossier";
import type { DossierWords } from "./dossier-words";
import { type Cell, type Figure, figure, type Section } from "./section";

const SCORE_DECIMALS = 2;

/** A score of 0–1 as points of 100. */
function scoreFigure(score: number): Figure {
  return figure(100 * score, SCORE_DECIMALS);
}

/** Name with what it lies in. */
export function placeText(
  { name, parents }: DossierPlace,
  { language }: Pick<DossierWords, "language">,
): string {
  return language === "th" ? `${name} ${parents}` : `${name}, ${parents}`;
}

/** What it is, in a few lines. */
export function summarySection(dossier: Dossier, words: DossierWords): Section {
  const { say, number } = words;
  const { scenario, chosen, criteria, scored } = dossier;
  const facts: [string, string][] = [
    [say("scenario"), scenario.name === "" ? say("unnamed") : scenario.name],
    [say("created"), words.date(dossier.created)],
    [say("level"), say(`level.${scenario.level}`)],
    [say("method"), say(`method.${scenario.method}`)],
    [say("budget"), `${number(dossier.sums.total)} ${words.language === "th" ? "บาท" : "baht"}`],
  ];
  const blanks = {
    chosen: number(chosen.length),
    candidates: number(scored),
    criteria: number(criteria.length),
  };
  return {
    id: "summary",
    title: say("summary"),
    facts,
    tables: [],
    notes: [say("summaryText", blanks)],
  };
}

/** Who may be chosen, and how many were left after each rule. */
export function rulesSection(dossier: Dossier, words: DossierWords): Section {
  const { say, number } = words;
  const { scenario, rules, scored } = dossier;
  const { quota, minDistanceKm, onePerAmphoe } = scenario;
  const steps = [{ text: say("allAreas"), left: dossier.areas }, ...rules];
  if (scored !== steps.at(-1)?.left) steps.push({ text: say("scored"), left: scored });
  const quotaText = say(`quota.${quota.per}`, { n: number(quota.count), scheme: dossier.scheme });
  const inAll = quota.total === null ? "" : ` · ${say("quotaTotal", { n: number(quota.total) })}`;
  const far = minDistanceKm > 0 ? say("km", { n: number(minDistanceKm) }) : say("noDistance");
  return {
    id: "rules",
    title: say("rules"),
    facts: [
      [say("quota"), quotaText + inAll],
      [say("distance"), far],
      [say("onePerAmphoe"), say(onePerAmphoe ? "yes" : "no")],
      [say("proof"), say(`proof.${dossier.proof}`)],
    ],
    tables: [
      {
        caption: say("rules"),
        head: [say("rule"), say("left"), say("removed")],
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
export function criteriaSection(dossier: Dossier, words: DossierWords): Section {
  const { say } = words;
  const { scenario, criteria } = dossier;
  const rows = criteria.map((one): Cell[] => [
    one.name,
    figure(one.weight),
    preferenceText(one.preference, one, words),
    one.unit,
    one.yearBe === null ? "" : words.year(one.yearBe),
    figure(one.missing),
  ]);
  const sum = criteria.reduce((total, { weight }) => total + weight, 0);
  return {
    id: "criteria",
    title: say("criteria"),
    facts: [
      [say("method"), say(`method.${scenario.method}`)],
      [say("normalisation"), say(`normalisation.${scenario.normalisation}`)],
      [say("missing"), say(`missing.${scenario.missing}`)],
    ],
    tables: [
      {
        caption: say("criteria"),
        head: [
          say("criterion"),
          say("weight"),
          say("preference"),
          say("unit"),
          say("year"),
          say("missingCount"),
        ],
        rows,
        total: [say("total"), figure(sum), null, null, null, null],
      },
    ],
    notes: criteria.flatMap(({ name, weighedBy }) =>
      weighedBy === null ? [] : [say(`weighed.${weighedBy}`, { name })],
    ),
  };
}

function preferenceText(
  preference: Preference,
  { decimals }: DossierCriterion,
  { say, number }: DossierWords,
): string {
  if (preference.kind !== "ideal") return say(`prefer.${preference.kind}`);
  return say("prefer.ideal", { value: number(preference.value, decimals) });
}

/** Whence the figures, of which year, and which of them are demonstration data. */
export function sourcesSection(dossier: Dossier, words: DossierWords): Section {
  const { say, year } = words;
  const rows = dossier.sources.map((one): Cell[] => [
    one.name,
    one.source,
    one.years.map(year).join(", "),
    say(one.demonstration ? "demonstration" : "real"),
    one.seriesBreaks.length === 0
      ? ""
      : say("seriesBreak", { years: one.seriesBreaks.map(year).join(", ") }),
  ]);
  const { source, vintage } = dossier.boundaries;
  return {
    id: "sources",
    title: say("sources"),
    facts: [],
    tables: [
      {
        caption: say("sources"),
        head: [say("datum"), say("source"), say("year"), say("kind"), ""],
        rows: [...rows, [say("boundaries"), source, vintageText(vintage, words), "", ""]],
      },
    ],
    notes: dossier.demonstration ? [say("stamp")] : [],
  };
}

/** A date written 2022-01-21 in the reader's words and calendar; any other vintage as it is. */
function vintageText(vintage: string, { date }: DossierWords): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(vintage)) return vintage;
  const moment = new Date(`${vintage}T12:00:00`);
  return Number.isNaN(moment.getTime()) ? vintage : date(moment);
}

/** The areas with their scores, their values, and what each criterion gave. */
export function chosenSection(dossier: Dossier, words: DossierWords): Section {
  const { say } = words;
  const { chosen, criteria, scenario } = dossier;
  const names = criteria.map(({ name, unit }) => (unit === "" ? name : `${name} (${unit})`));
  return {
    id: "chosen",
    title: say("chosen"),
    facts: [],
    tables: [
      {
        caption: say("chosen"),
        head: [say("code"), say("area"), say("place"), say("score"), say("rank"), say("how")],
        rows: chosen.map((area) => [
          area.code,
          placeText(area, words),
          area.place,
          scoreFigure(area.score),
          figure(area.rank),
          say(area.byHand ? "how.hand" : "how.rules"),
        ]),
      },
      {
        caption: say("values"),
        head: [say("area"), ...names],
        rows: chosen.map(({ name, values }) => [
          name,
          ...values.map((value, i) => figure(value, criteria[i]?.decimals ?? 0)),
        ]),
      },
      {
        caption: say("parts"),
        head: [say("area"), ...criteria.map(({ name }) => name), say("score")],
        rows: chosen.map(({ name, parts, score }) => [
          name,
          ...parts.map((part) => scoreFigure(part)),
          scoreFigure(score),
        ]),
      },
    ],
    notes: [say(scenario.method === "topsis" ? "partsNoteTopsis" : "partsNote")],
  };
}

/** What the rules alone would choose beside what was chosen, and the reasons for each change. */
export function handSection(dossier: Dossier, words: DossierWords): Section {
  const { say } = words;
  const { byRules, changes } = dossier;
  const reasons = {
    caption: say("reasons"),
    head: [say("code"), say("area"), say("change"), say("reason"), say("when")],
    rows: changes.map((one): Cell[] => [
      one.code,
      placeText(one, words),
      say(`change.${one.choice}`),
      one.reason,
      words.date(one.at),
    ]),
  };
  return {
    id: "hand",
    title: say("hand"),
    facts: [],
    tables: [
      {
        caption: say("compared"),
        head: [say("place"), say("code"), say("rulesAlone"), say("people"), say("compared")],
        rows: comparedRows(dossier, words),
      },
      ...(changes.length > 0 ? [reasons] : []),
    ],
    notes: [
      ...(byRules === null ? [say("rulesImpossible")] : []),
      ...(changes.length === 0 ? [say("noChanges")] : []),
    ],
  };
}

/** Place by place who is in both sets, then who went out beside who came in for it. */
function comparedRows({ chosen, byRules, changes }: Dossier, words: DossierWords): Cell[][] {
  const { say } = words;
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
      ...(out ? [say(byHand(out.code) ? "outByHand" : "replaced")] : []),
      ...(next ? [say(byHand(next.code) ? "inByHand" : "comesInFor")] : []),
    ].join(" · "),
  ];
  return [...new Set([...rules, ...chosen].map(({ place }) => place))].flatMap((place) => {
    const here = (all: readonly DossierPlace[]) => all.filter((one) => one.place === place);
    const both = here(rules).filter(({ code }) => now.has(code));
    const out = here(rules).filter(({ code }) => !now.has(code));
    const next = here(chosen).filter(({ code }) => !before.has(code));
    const same = both.map((one): Cell[] => {
      const text = placeText(one, words);
      return [place, one.code, text, text, say("both")];
    });
    const pairs = Array.from({ length: Math.max(out.length, next.length) }, (_, i) => {
      return rowOf(place, out[i], next[i]);
    });
    return [...same, ...pairs];
  });
}

/** Who comes in if a chosen area drops out. */
export function runnersUpSection({ chosen }: Dossier, words: DossierWords): Section {
  const { say } = words;
  return {
    id: "runnersUp",
    title: say("runnersUp"),
    facts: [],
    tables: [
      {
        caption: say("runnersUp"),
        head: [say("instead"), say("comesIn"), say("code"), say("score"), say("gap")],
        rows: chosen.map((area) => {
          const next = area.runnerUp;
          if (!next) {
            return [area.name, say(area.byHand ? "notSought" : "nobody"), null, null, null];
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
