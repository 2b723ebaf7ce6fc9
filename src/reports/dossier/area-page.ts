import { robustnessGrade } from "../../analysis/choice/robustness-grade";
import { numberAt } from "../../base/column";
import type { Rank } from "../../domain/rank";
import { placeText } from "./choice-sections";
import type { Dossier, DossierArea, ProfileFigure } from "./dossier";
import type { DossierWords } from "./dossier-words";
import { type Cell, type Figure, figure, type SectionTable } from "./section";

/**
 * The indicators of one area, with its place among the others. Years of demonstration data say so,
 * unless all of the dossier is stamped anyway.
 */
export function profileTable(
  { demonstration }: Pick<Dossier, "demonstration">,
  area: DossierArea,
  words: DossierWords,
): SectionTable {
  const { say } = words;
  const stamped = demonstration && area.profile.every((one) => one.demonstration);
  return {
    caption: say("profile"),
    head: [
      say("indicator"),
      say("year"),
      say("value"),
      say("unit"),
      say("affected"),
      say("of"),
      say("rankProvince"),
      say("rankRegion"),
      say("rankCountry"),
    ],
    rows: area.profile.map((one) => profileRow(one, words, stamped)),
  };
}

function profileRow(one: ProfileFigure, words: DossierWords, stamped: boolean): Cell[] {
  const { say, year } = words;
  const stamp = one.demonstration && !stamped ? ` (${say("demonstration")})` : "";
  const known = one.status === "value";
  return [
    one.indicator,
    `${year(one.yearBe)}${stamp}`,
    one.status === "value"
      ? figure(one.value, one.decimals)
      : say(`status.${one.notForLevel ? "notForLevel" : one.status}`),
    one.weighedBy === null ? one.unit : `${one.unit} · ${say(`weighedBy.${one.weighedBy}`)}`,
    known && Number.isFinite(one.numerator) ? counted(one.numerator) : null,
    known && Number.isFinite(one.denominator) ? figure(one.denominator) : null,
    rankText(one.ranks.province, words),
    rankText(one.ranks.region, words),
    rankText(one.ranks.country, words),
  ];
}

function counted(count: number): Figure {
  return { ...figure(count), marked: count >= 1 && count < 5 };
}

/** Whether a count of 1–4 is among the area's figures. */
export function hasSmallCount({ profile }: DossierArea): boolean {
  return profile.some(({ status, numerator }) => {
    return status === "value" && numerator >= 1 && numerator < 5;
  });
}

function rankText(rank: Rank | null, { say, number }: DossierWords): Cell {
  return rank ? say("rankOf", { rank: number(rank.rank), of: number(rank.of) }) : null;
}

/** What each criterion gave the area. */
export function areaScoreTable(
  { criteria }: Dossier,
  area: DossierArea,
  { say }: DossierWords,
): SectionTable {
  return {
    caption: say("areaScore"),
    head: [say("criterion"), say("value"), say("unit"), say("weight"), say("scorePart")],
    rows: criteria.map((one, i) => [
      one.name,
      figure(numberAt(area.values, i), one.decimals),
      one.unit,
      figure(one.weight),
      figure(100 * numberAt(area.parts, i), 2),
    ]),
    total: [say("score"), null, null, null, figure(100 * area.score, 2)],
  };
}

/** The indicators over the years; a year without a value is a dash. */
export function historyTable(area: DossierArea, { say, year }: DossierWords): SectionTable {
  const years = [...new Set(area.profile.flatMap((one) => one.history.map((at) => at.yearBe)))];
  years.sort((a, b) => a - b);
  return {
    caption: say("history"),
    head: [say("indicator"), ...years.map(year)],
    rows: area.profile.map((one) => [
      one.indicator,
      ...years.map((y) => {
        const at = one.history.find(({ yearBe }) => yearBe === y);
        return figure(at?.value ?? Number.NaN, one.decimals);
      }),
    ]),
  };
}

/** What is known of the area beside its indicators. */
export function areaFacts(
  { rollout }: Dossier,
  area: DossierArea,
  words: DossierWords,
): [string, string][] {
  const { say, number } = words;
  const ring = rollout?.rings.find(({ pilot }) => pilot.code === area.code);
  const names = (all: readonly { name: string }[]) => all.map(({ name }) => name).join(", ");
  const tested = area.share === null ? null : `${number(100 * area.share, 1)} % · `;
  const more: [string, string][] = [
    ...(area.share === null
      ? []
      : [
          [say("share"), tested + say(`verdict.${robustnessGrade(area.share)}`)] as [
            string,
            string,
          ],
        ]),
    [
      say("comesIn"),
      area.runnerUp ? placeText(area.runnerUp, words) : say(area.byHand ? "notSought" : "nobody"),
    ],
    ...(ring
      ? ([
          [say("role.rollout"), names(ring.members) || "–"],
          [say("role.comparison"), names(ring.comparisons) || "–"],
        ] as [string, string][])
      : []),
  ];
  return [
    [say("code"), area.code],
    [say("region"), area.region],
    [say("population"), number(area.population)],
    [say("households"), number(area.households)],
    [say("score"), number(100 * area.score, 2)],
    [say("rank"), number(area.rank)],
    [say("how"), say(area.byHand ? "how.hand" : "how.rules")],
    ...more,
  ];
}
