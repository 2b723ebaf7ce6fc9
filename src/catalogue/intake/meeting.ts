import type { DatasetLevel } from "../../domain/dataset";
import type { Indicator } from "../../domain/indicator";
import type { Bilingual } from "../../domain/text";
import type { SeriesRow } from "../arrow/write-series";
import { type FiguresByIndicator, seriesOfParts, spotOf } from "./join/series-of-parts";
import type { JoinedParts } from "./join-parts";
import { sharedIds } from "./mapping/own-indicators";
import type { MeetingEvidence } from "./vocabulary/evidence";
import {
  type Candidate,
  type DraftQuestion,
  MEETING,
  MEETING_OF_PARTS,
  type MeetingAnswer,
} from "./vocabulary/question";
import type { Recipe } from "./vocabulary/recipe";

/** What a dataset in use shows of an indicator. */
export type KeptFigures = {
  readonly indicator: string;
  readonly level: DatasetLevel;
  readonly title: Bilingual;
  readonly rows: readonly SeriesRow[];
};

/** Figures that a question speaks of, under a name. */
type Table = { readonly name: Bilingual; readonly figures: FiguresByIndicator };

const MOST_TOTALS = 2;
/** From this share of equal figures on, one table is a copy or a mended version of the other. */
const COPY = 0.5;

/** Parts of one draft with figures of the same areas and years: add up, keep apart, or the last alone. */
export function partsQuestion(recipe: Recipe, joined: JoinedParts): DraftQuestion[] {
  const tables = partsOf(recipe, joined);
  const met = meetingOf(tables.map(({ figures }) => figures));
  const last = tables.at(-1);
  if (met.spots === 0 || !last) return [];
  const others = tables.slice(0, -1).map(({ name }) => name);
  const indicators = sharedIndicators(recipe);
  const sum = seriesOfParts(
    tables.map(({ figures }) => figures),
    indicators,
  );
  const add = candidate("add", totals({ name: null, figures: sum }, indicators));
  const replace = candidate("replace", [
    ...totals(last, indicators),
    { kind: "hides", others } as const,
  ]);
  const apart = candidate(
    "apart",
    tables.flatMap((table) => totals(table, indicators.slice(0, 1))),
  );
  const adds = indicators.every(({ aggregation }) => aggregation === "sum");
  const isCopy = met.share > COPY;
  const candidates = [...(isCopy ? [replace] : []), ...(adds ? [add] : []), apart];
  return [
    {
      ...MEETING_OF_PARTS,
      why: [{ kind: "meets", others: tables.map(({ name }) => name), spots: met.spots }],
      candidates: isCopy ? candidates : [...candidates, replace],
      answer: recipe.answers?.[MEETING_OF_PARTS.id] ?? null,
    },
  ];
}

/** Figures that kept datasets show for the same indicator and year: keep apart, or replace them. */
export function keptQuestion(
  recipe: Recipe,
  joined: JoinedParts,
  kept: readonly KeptFigures[],
): DraftQuestion[] {
  const said = recipe.answers?.[MEETING.id] ?? null;
  const hidden = kept.filter((one) => hides(recipe, one, joined.series.get(one.indicator) ?? []));
  if (hidden.length === 0 && (said === null || kept.length === 0)) return [];
  const about = hidden.length > 0 ? hidden : kept;
  const others = titlesOf(about);
  const own = seriesUnder(recipe, joined.series);
  const met = meetingOf([own, new Map(about.map(({ indicator, rows }) => [indicator, rows]))]);
  const indicators = sharedIndicators(recipe).filter(({ id }) =>
    about.some((one) => one.indicator === id),
  );
  const name = both(recipe.about?.part ?? recipe.dataset.title.th);
  const told = totals({ name, figures: own }, indicators);
  const there = about
    .slice(0, MOST_TOTALS)
    .flatMap(({ title, indicator, rows }) =>
      totals({ name: title, figures: new Map([[indicator, rows]]) }, indicators),
    );
  const apart = candidate("apart", [...told, ...there]);
  const wouldHide = about.some((one) => hides(recipe, one, own.get(one.indicator) ?? []));
  const instead = wouldHide
    ? candidate("replace", [...told, { kind: "hides", others } as const])
    : candidate("continue", []);
  const isCopy = met.share > COPY;
  const isTaken = said === "apart" && hidden.length > 0;
  return [
    {
      ...MEETING,
      why: whyOf(recipe, about, met.spots),
      candidates: isCopy && wouldHide ? [instead, apart] : [apart, instead],
      answer: isTaken ? null : said,
    },
  ];
}

/** Whether a draft's figures would stand in place of kept ones: same year, or another level of areas. */
function hides(recipe: Recipe, kept: KeptFigures, rows: readonly SeriesRow[]): boolean {
  if (rows.length === 0) return false;
  if (kept.level !== recipe.level) return true;
  const years = new Set(kept.rows.map(({ yearBe }) => yearBe));
  return rows.some(({ yearBe }) => years.has(yearBe));
}

function whyOf(recipe: Recipe, about: readonly KeptFigures[], spots: number): MeetingEvidence[] {
  const others = titlesOf(about);
  const levels = about.filter(({ level }) => level !== recipe.level);
  if (levels.length > 0) return [{ kind: "levels", others: titlesOf(levels) }];
  if (spots > 0 || recipe.answers?.[MEETING.id] !== "apart")
    return [{ kind: "meets", others, spots }];
  return [
    { kind: "subjects", own: both(recipe.about?.subject ?? recipe.dataset.title.th), others },
  ];
}

function titlesOf(kept: readonly KeptFigures[]): Bilingual[] {
  return [...new Map(kept.map(({ title }) => [title.th, title])).values()];
}

function partsOf(recipe: Recipe, { partSeries }: JoinedParts): Table[] {
  return (recipe.parts ?? []).map(({ name }, i) => ({
    name: both(name),
    figures: seriesUnder(recipe, partSeries[i] ?? new Map()),
  }));
}

function both(text: string): Bilingual {
  return { th: text, en: text };
}

/** Series under the ids that they would share. */
function seriesUnder(recipe: Recipe, series: FiguresByIndicator): FiguresByIndicator {
  const all = new Map<string, readonly SeriesRow[]>();
  for (const [id, rows] of series) {
    const shared = sharedIds(recipe, id).at(-1) ?? id;
    all.set(shared, (all.get(shared) ?? []).concat(rows));
  }
  return all;
}

function sharedIndicators(recipe: Recipe): Indicator[] {
  const all = recipe.indicators.map((one) => {
    const ids = sharedIds(recipe, one.id);
    return { ...one, id: ids.at(-1) ?? one.id };
  });
  return [...new Map(all.reverse().map((one) => [one.id, one])).values()].reverse();
}

/** In how many areas and years several tables have a figure, and the share (0–1) of those that are the same. */
function meetingOf(tables: readonly FiguresByIndicator[]): { spots: number; share: number } {
  const met = new Map<string, boolean>();
  const seen = new Map<string, number>();
  const spots = new Set<string>();
  for (const figures of tables) {
    for (const [indicator, rows] of figures) {
      for (const row of rows.filter(({ status }) => status === "value")) {
        const key = `${indicator} ${spotOf(row)}`;
        const before = seen.get(key);
        if (before === undefined) seen.set(key, row.value);
        else {
          met.set(key, (met.get(key) ?? true) && before === row.value);
          spots.add(spotOf(row));
        }
      }
    }
  }
  const share = [...met.values()].filter((same) => same).length / Math.max(1, met.size);
  return { spots: spots.size, share };
}

function candidate(answer: MeetingAnswer, evidence: readonly MeetingEvidence[]): Candidate {
  return { answer, evidence };
}

function totals(
  { name: of, figures }: { name: Bilingual | null; figures: FiguresByIndicator },
  indicators: readonly Indicator[],
): MeetingEvidence[] {
  return indicators.slice(0, MOST_TOTALS).flatMap(({ id, name, aggregation }) => {
    const rows = (figures.get(id) ?? []).filter(({ status }) => status === "value");
    if (aggregation !== "sum" || rows.length === 0) return [];
    const total = rows.reduce((sum, { value }) => sum + value, 0);
    const areas = new Set(rows.map(({ areaCode }) => areaCode)).size;
    return [{ kind: "total", of, name, total, areas }];
  });
}
