import { ok, type Result } from "../base/result";
import { breakBetween } from "../domain/period";
import type { RegionScheme } from "../domain/region";
import type { Engine } from "../engine/engine";
import type { AppData } from "../figures/app-data";
import { comparedAreas, type LeftOut } from "../figures/comparison/compared-areas";
import {
  type ComparedLine,
  comparedLines,
  type GroupFigure,
  groupFigureOf,
  groupRule,
} from "../figures/comparison/compared-lines";
import { type ComparedYears, pairLines } from "../figures/comparison/compared-years";
import type { Pane } from "../figures/pane";
import { changeBetween } from "../queries/change-between";
import { comparison } from "../queries/comparison";
import { ask } from "../queries/question";
import { whoIsCompared } from "../queries/who-is-compared";

/** What a board is asked of. */
export type BoardSubject = {
  /** Indicator, source and year shown. */
  readonly pane: Pane;
  readonly scheme: RegionScheme;
  readonly baseline: number;
};

/** What the database tells of it. */
export type BoardFigures = {
  /** Who is in no group in the year shown. */
  readonly leftOut: readonly LeftOut[];
  readonly now: readonly ComparedLine[];
  /** What the figure of a group is. */
  readonly figure: GroupFigure;
  /** Baseline year and year shown; `null` when they are the same. */
  readonly pair: ComparedYears | null;
};

/**
 * The board's figures in the year shown and in the baseline year. It holds what it was asked of:
 * whoever shows its figures takes the headings from here too.
 */
export type Board = BoardSubject &
  BoardFigures & {
    /** First year of a new series between the two years: nothing may be subtracted across it. */
    readonly broken: number | null;
  };

type OfApp = Pick<AppData, "areas">;

/** Asks all questions of a board at once; the first problem is the answer. */
export async function askBoard(
  app: OfApp,
  subject: BoardSubject,
  engine: Engine,
  signal?: AbortSignal,
): Promise<Result<Board>> {
  const { pane, scheme, baseline } = subject;
  const { indicator, source, year } = pane;
  const params = { ...groupsOf(subject), year };
  const who = { indicator: indicator.id, year, against: null };
  const [told, areas, pair] = await Promise.all([
    ask(engine, comparison, params, signal),
    ask(engine, whoIsCompared, who, signal),
    baseline === year ? ok(null) : askPair(app, subject, engine, signal),
  ]);
  if (!told.ok) return told;
  if (!areas.ok) return areas;
  if (!pair.ok) return pair;
  return ok({
    ...subject,
    leftOut: comparedAreas(app.areas, areas.value).leftOut,
    now: comparedLines(told.value, scheme),
    figure: groupFigureOf(pane, told.value),
    pair: pair.value,
    broken: breakBetween(source.seriesBreaks, baseline, year),
  });
}

async function askPair(
  app: OfApp,
  subject: BoardSubject,
  engine: Engine,
  signal?: AbortSignal,
): Promise<Result<ComparedYears>> {
  const { pane, scheme, baseline } = subject;
  const { indicator, year } = pane;
  const [changed, areas] = await Promise.all([
    ask(engine, changeBetween, { ...groupsOf(subject), baseline, year }, signal),
    ask(engine, whoIsCompared, { indicator: indicator.id, year, against: baseline }, signal),
  ]);
  if (!changed.ok) return changed;
  if (!areas.ok) return areas;
  return ok({
    lines: pairLines(changed.value, scheme),
    areas: comparedAreas(app.areas, areas.value),
  });
}

function groupsOf({ pane, scheme }: BoardSubject) {
  const { id: indicator, weight } = pane.indicator;
  return { indicator, scheme: scheme.id, rule: groupRule(pane), weight };
}
