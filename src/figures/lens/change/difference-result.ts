import { numberAt } from "../../../base/column";
import type { LensChoice } from "../../../domain/lens";
import type { YearValues } from "../../../domain/observation";
import { classByBreaks } from "../../classes/class-by-breaks";
import type { Classed } from "../../classes/classed";
import { stateOf } from "../../classes/state-of-status";
import type { LensDetail, LensFigure, LensResult } from "../lens";
import { armsOf, countedFigures, withFigure } from "../rate-figures";
import { type Difference, differenceOf, type Verdict, verdictOf } from "./difference";
import { differenceSteps } from "./difference-steps";

const HALF_AND_FIFTH = [-50, -20, 20, 50, Number.POSITIVE_INFINITY];
const FROM_ZERO = { key: "fromZero", tone: "from-zero" } as const;
const VERDICTS: readonly Verdict[] = ["down", "downMaybe", "same", "upMaybe", "up", "unknown"];

type Classes = Pick<Classed, "classOf" | "items">;

/** The map of a difference: by its size, in percent of the earlier year, or by the test's verdict. */
export function differenceResult(
  early: LensFigure,
  late: LensFigure,
  choice: LensChoice,
): LensResult {
  const measure = choice.drawing?.measure ?? "absolute";
  const [from, to] = [early, late].map((one) => countedFigures(one.indicator, one.yearValues));
  const difference = differenceOf(from!, to!, choice.fdr);
  const states = statesOf(early.yearValues, late.yearValues);
  const steps = differenceSteps(late, early);
  const classed = {
    absolute: () => classByBreaks(difference.absolute, states, boundsOf(steps)),
    relative: () => byPercent(difference, states),
    significance: () => byVerdict(difference, states),
  };
  const facts = factsOf(difference, early.year, late.year, choice.fdr);
  return {
    ...classed[measure](),
    ramp: armsOf(late.indicator),
    signed: true,
    values: measure === "relative" ? difference.relative : difference.absolute,
    decimals: measure === "relative" ? 1 : late.indicator.decimals,
    facts,
    also: facts.unknown === 0 ? [] : ["untested"],
    detail: (row) => detailOf(difference, early, late, row),
  };
}

function boundsOf([small, large]: readonly [number, number]): number[] {
  return [-large, -small, small, large, Number.POSITIVE_INFINITY];
}

/** Percentages; areas that began at 0 have none and are a class of their own. */
function byPercent({ absolute, relative }: Difference, states: YearValues): Classes {
  const { classOf, items } = classByBreaks(relative, states, HALF_AND_FIFTH);
  let count = 0;
  relative.forEach((percent, row) => {
    if (!Number.isNaN(percent) || Number.isNaN(absolute[row])) return;
    classOf[row] = items.length;
    count++;
  });
  return { classOf, items: count > 0 ? [...items, { ...FROM_ZERO, count }] : items };
}

function byVerdict(difference: Difference, states: YearValues): Classes {
  const counts = VERDICTS.map(() => 0);
  const classOf = Uint8Array.from(difference.absolute, (_, row) => {
    const verdict = verdictOf(difference, row);
    if (verdict === null) return stateOf(states, row);
    const k = VERDICTS.indexOf(verdict);
    counts[k] = (counts[k] ?? 0) + 1;
    return k;
  });
  const items = VERDICTS.map((key, k) => ({
    key,
    count: counts[k] ?? 0,
    ...(key === "unknown" ? ({ tone: "unknown" } as const) : {}),
  }));
  return { classOf, items };
}

/** States of areas that lack a year: the later one's, unless that has a value; a value has both. */
export function statesOf(early: YearValues, late: YearValues): YearValues {
  const status = late.status.map((state, row) => state || (early.status[row] ?? 1));
  return { ...late, status };
}

function factsOf(
  difference: Difference,
  from: number,
  to: number,
  fdr: boolean,
): LensResult["facts"] {
  const tally: Record<Verdict, number> = {
    down: 0,
    downMaybe: 0,
    same: 0,
    upMaybe: 0,
    up: 0,
    unknown: 0,
  };
  difference.absolute.forEach((_, row) => {
    const verdict = verdictOf(difference, row);
    if (verdict) tally[verdict]++;
  });
  const chance = tally.downMaybe + tally.upMaybe + tally.same;
  const { down, up, unknown } = tally;
  const test = fdr ? "change.withFdr" : "change.withoutFdr";
  const years = { from: String(from), to: String(to) };
  return { ...years, n: withFigure(difference.absolute), down, up, chance, unknown, test };
}

/** Both years, the difference in percent, and the verdict in words. */
function detailOf(
  difference: Difference,
  early: LensFigure,
  late: LensFigure,
  row: number,
): LensDetail | null {
  const verdict = verdictOf(difference, row);
  if (verdict === null) return null;
  const [from, to] = [numberAt(early.yearValues.value, row), numberAt(late.yearValues.value, row)];
  const percent = numberAt(difference.relative, row);
  return {
    word: Number.isNaN(percent) ? "detailFromZero" : "detail",
    blanks: { from, to, percent },
    decimals: late.indicator.decimals,
    words: { verdict: `change.${verdict}` },
  };
}
