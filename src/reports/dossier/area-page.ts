import { robustnessGrade } from "../../analysis/choice/robustness-grade";
import { numberAt } from "../../base/column";
import { isSmallCount } from "../../domain/few-people";
import type { Rank } from "../../domain/rank";
import type { Wording } from "../../i18n/wording";
import { dossierWords } from "../../i18n/words/dossier";
import { placeText } from "./choice-sections";
import type { Dossier, DossierArea, ProfileFigure } from "./dossier";
import { criterionName, madeUpTable, marked } from "./made-up";
import { type Cell, type Figure, figure, type SectionTable } from "./section";

/**
 * The indicators of one area, with its place among the others. Demonstration data say so in the
 * caption and in their own lines.
 */
export function profileTable(area: DossierArea, words: Wording): SectionTable {
  const { t } = words;
  const table = {
    caption: t(dossierWords.profile),
    head: [
      t(dossierWords.indicator),
      t(dossierWords.year),
      t(dossierWords.value),
      t(dossierWords.unit),
      t(dossierWords.affected),
      t(dossierWords.of),
      t(dossierWords.rankProvince),
      t(dossierWords.rankRegion),
      t(dossierWords.rankCountry),
    ],
    rows: area.profile.map((one) => profileRow(one, words)),
  };
  return hasMadeUp(area) ? madeUpTable(table, words) : table;
}

function hasMadeUp({ profile }: DossierArea): boolean {
  return profile.some(({ demonstration }) => demonstration);
}

function profileRow(one: ProfileFigure, words: Wording): Cell[] {
  const { t, year } = words;
  const known = one.status === "value";
  return [
    one.indicator,
    marked(year(one.yearBe), one.demonstration, words),
    one.status === "value"
      ? figure(one.value, one.decimals)
      : t(dossierWords[`status.${one.notForLevel ? "notForLevel" : one.status}`]),
    one.weighedBy === null
      ? one.unit
      : `${one.unit} · ${t(dossierWords[`weighedBy.${one.weighedBy}`])}`,
    known && Number.isFinite(one.numerator) ? counted(one.numerator) : null,
    known && Number.isFinite(one.denominator) ? figure(one.denominator) : null,
    rankText(one.ranks.province, words),
    rankText(one.ranks.region, words),
    rankText(one.ranks.country, words),
  ];
}

function counted(count: number): Figure {
  return { ...figure(count), marked: isSmallCount(count) };
}

/** Whether a count of 1–4 is among the area's figures. */
export function hasSmallCount({ profile }: DossierArea): boolean {
  return profile.some(({ status, numerator }) => {
    return status === "value" && isSmallCount(numerator);
  });
}

function rankText(rank: Rank | null, { t, number }: Wording): Cell {
  return rank ? t(dossierWords.rankOf, { rank: number(rank.rank), of: number(rank.of) }) : null;
}

/** What each criterion gave the area. */
export function areaScoreTable(
  { criteria, planDemonstration }: Dossier,
  area: DossierArea,
  words: Wording,
): SectionTable {
  const { t } = words;
  const table = {
    caption: t(dossierWords.areaScore),
    head: [
      t(dossierWords.criterion),
      t(dossierWords.value),
      t(dossierWords.unit),
      t(dossierWords.weight),
      t(dossierWords.scorePart),
    ],
    rows: criteria.map((one, i) => [
      criterionName(one, words),
      figure(numberAt(area.values, i), one.decimals),
      one.unit,
      figure(one.weight),
      figure(100 * numberAt(area.parts, i), 2),
    ]),
    total: [t(dossierWords.score), null, null, null, figure(100 * area.score, 2)],
  };
  return planDemonstration ? madeUpTable(table, words) : table;
}

/** The indicators over the years; a year without a value is a dash. */
export function historyTable(area: DossierArea, words: Wording): SectionTable {
  const { t, year } = words;
  const years = [...new Set(area.profile.flatMap((one) => one.history.map((at) => at.yearBe)))];
  years.sort((a, b) => a - b);
  const table = {
    caption: t(dossierWords.history),
    head: [t(dossierWords.indicator), ...years.map(year)],
    rows: area.profile.map((one) => [
      marked(one.indicator, one.demonstration, words),
      ...years.map((y) => {
        const at = one.history.find(({ yearBe }) => yearBe === y);
        return figure(at?.value ?? Number.NaN, one.decimals);
      }),
    ]),
  };
  return hasMadeUp(area) ? madeUpTable(table, words) : table;
}

/** What is known of the area beside its indicators. */
export function areaFacts(
  { rollout }: Dossier,
  area: DossierArea,
  words: Wording,
): [string, string][] {
  const { t, number } = words;
  const ring = rollout?.rings.find(({ pilot }) => pilot.code === area.code);
  const names = (all: readonly { name: string }[]) => all.map(({ name }) => name).join(", ");
  const tested = area.share === null ? null : `${number(100 * area.share, 1)} % · `;
  const more: [string, string][] = [
    ...(area.share === null
      ? []
      : [
          [
            t(dossierWords.share),
            tested + t(dossierWords[`verdict.${robustnessGrade(area.share)}`]),
          ] as [string, string],
        ]),
    [
      t(dossierWords.comesIn),
      area.runnerUp
        ? placeText(area.runnerUp, words)
        : t(area.byHand ? dossierWords.notSought : dossierWords.nobody),
    ],
    ...(ring
      ? ([
          [t(dossierWords["role.rollout"]), names(ring.members) || "–"],
          [t(dossierWords["role.comparison"]), names(ring.comparisons) || "–"],
        ] as [string, string][])
      : []),
  ];
  return [
    [t(dossierWords.code), area.code],
    [t(dossierWords.region), area.region],
    [t(dossierWords.population), number(area.population)],
    [t(dossierWords.households), number(area.households)],
    [t(dossierWords.score), number(100 * area.score, 2)],
    [t(dossierWords.rank), number(area.rank ?? Number.NaN)],
    [t(dossierWords.how), t(area.byHand ? dossierWords["how.hand"] : dossierWords["how.rules"])],
    ...more,
  ];
}
