import type { Summary } from "../../analysis";
import type { Indicator } from "../../domain/indicator";
import type { ComparedLine } from "../../figures/comparison/compared-lines";
import type { Moves } from "../../figures/comparison/compared-years";
import type { LinePlace } from "../../figures/comparison/places";
import type { Wording } from "../../i18n/wording";
import { executiveWords } from "../../i18n/words/executive";
import { legendWords } from "../../i18n/words/legend";
import { useWords } from "../../ui/words-context";

/** Figures of one indicator in words. What is not there is a dash, never 0. */
export type BoardWords = {
  /** "percentage points" for a percentage, else the unit itself. */
  readonly points: string;
  /** Name of the indicator, with its unit unless the name says it. */
  readonly title: string;
  place(place: LinePlace): string;
  value(value: number | null): string;
  signed(value: number | null): string;
  /** "61 of 70 tambons reported". */
  coverage(summary: Summary): string;
  range(summary: Summary): string;
  /** Why a summary has no figures; "" when it has. */
  remark(summary: Summary): string;
  /**
   * Whether the change of a group is good for the people; "" for plain counts and missing figures. A
   * mean that moved where no area moved that way only says that weights did.
   */
  verdict(change: number | null, moves: Moves): string;
  /** Whether an effect speaks for the pilot areas. */
  favour(effect: number): string;
  /** Where a group stands against the other areas. */
  against(difference: number | null): string;
  /** How far it stands from them, with the unit; "" where it is level with them or nobody knows. */
  apart(difference: number | null): string;
};

/** Wording of the board for an indicator. */
export function useBoardWords(indicator: Indicator): BoardWords {
  return boardWords(useWords(), indicator);
}

/** The same outside React. */
export function boardWords(wording: Wording, indicator: Indicator): BoardWords {
  const { t, number, pick, signed } = wording;
  const { decimals, unit } = indicator;
  const value = (v: number | null) => (v === null ? "–" : number(v, decimals));
  const rounded = (v: number) => Number(v.toFixed(decimals));
  const points = unit === "percent" ? t(executiveWords.points) : t(legendWords[unit]);
  return {
    points,
    title: withUnit(pick(indicator.name), t(legendWords[unit])),
    place: (place) => placeName(wording, place),
    value,
    signed: (v) => (v === null ? "–" : signed(v, decimals)),
    coverage: ({ reported, areas }) =>
      areas === 0
        ? t(executiveWords.noAreas)
        : t(executiveWords.coverage, { n: number(reported), d: number(areas) }),
    range: ({ q1, q3 }) => (q1 === null || q3 === null ? "–" : `${value(q1)} – ${value(q3)}`),
    remark: ({ areas, reported, mean }) => {
      if (areas === 0) return t(executiveWords.noAreas);
      if (reported === 0) return t(executiveWords.noFigures, { n: number(areas) });
      return mean === null ? t(executiveWords.notForLevel) : "";
    },
    verdict: (change, { rose, fell }) => {
      if (change === null || indicator.direction === "neutral") return "";
      if (rounded(change) === 0) return t(executiveWords.same);
      if ((change > 0 ? rose : fell) === 0) return t(executiveWords.onlyWeights);
      const good = change < 0 === (indicator.direction === "high-is-bad");
      return t(good ? executiveWords.better : executiveWords.worse);
    },
    favour: (effect) => {
      if (indicator.direction === "neutral" || rounded(effect) === 0) return "";
      const good = effect < 0 === (indicator.direction === "high-is-bad");
      return t(good ? executiveWords.didFor : executiveWords.didAgainst);
    },
    against: (difference) => {
      if (difference === null) return "";
      if (rounded(difference) === 0) return t(executiveWords.equal);
      return t(difference < 0 ? executiveWords.lower : executiveWords.higher);
    },
    apart: (difference) => {
      if (difference === null || rounded(difference) === 0) return "";
      return `${value(Math.abs(difference))} ${points}`;
    },
  };
}

/** Name of a line of the board. */
export function placeName({ t, pick }: Wording, place: LinePlace): string {
  if (place.kind === "region") return pick(place.region.name);
  return t(place.kind === "country" ? executiveWords.country : executiveWords.outside);
}

/** Fewest reported tambons for which a group's figure is shown without a word of caution. */
export const FEW = 5;

/** Whether some group of some place speaks from one to four tambons only. */
export function hasFew(lines: readonly ComparedLine[]): boolean {
  return lines.some(({ comparison }) =>
    Object.values(comparison.groups).some(({ reported }) => reported > 0 && reported < FEW),
  );
}

function withUnit(name: string, unit: string): string {
  return name.includes(unit) ? name : `${name} (${unit})`;
}
