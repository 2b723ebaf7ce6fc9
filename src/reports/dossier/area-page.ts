import type { Rank } from "../../domain/rank";
import type { DossierArea, ProfileFigure } from "./dossier";
import type { DossierWords } from "./dossier-words";
import { type Cell, figure, type SectionTable } from "./section";

/** The indicators of one area, with its place among the others. */
export function profileTable(area: DossierArea, words: DossierWords): SectionTable {
  const { say } = words;
  return {
    caption: `${area.name} ${area.parents}`,
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
    rows: area.profile.map((one) => profileRow(one, words)),
  };
}

function profileRow(one: ProfileFigure, words: DossierWords): Cell[] {
  const { say, year } = words;
  const stamp = one.demonstration ? ` (${say("demonstration")})` : "";
  const known = one.status === "value";
  return [
    one.indicator,
    `${year(one.yearBe)}${stamp}`,
    one.status === "value" ? figure(one.value, one.decimals) : say(`status.${one.status}`),
    one.unit,
    known && Number.isFinite(one.numerator) ? figure(one.numerator) : null,
    known && Number.isFinite(one.denominator) ? figure(one.denominator) : null,
    rankText(one.ranks.province, words),
    rankText(one.ranks.region, words),
    rankText(one.ranks.country, words),
  ];
}

function rankText(rank: Rank | null, { say, number }: DossierWords): Cell {
  return rank ? say("rankOf", { rank: number(rank.rank), of: number(rank.of) }) : null;
}

/** What is known of the area beside its indicators. */
export function areaFacts(area: DossierArea, words: DossierWords): [string, string][] {
  const { say, number } = words;
  return [
    [say("code"), area.code],
    [say("region"), area.region],
    [say("population"), number(area.population)],
    [say("households"), number(area.households)],
    [say("score"), number(100 * area.score, 2)],
    [say("rank"), number(area.rank)],
    [say("how"), say(area.byHand ? "how.hand" : "how.rules")],
  ];
}
