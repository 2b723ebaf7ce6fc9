import type { AreaTable } from "../../domain/area";
import {
  LEFT_OUT_REASONS,
  type LeftOut,
  type LeftOutReason,
} from "../../figures/comparison/compared-areas";
import type { Wording } from "../../i18n/wording";
import { executiveWords } from "../../i18n/words/executive";
import { areaName } from "../../ui/area/area-names";

/** Most areas that a sentence on the screen names; the rest are counted. */
export const MOST_NAMED = 12;

/** What the sentences speak of. `years` ascend; one year alone stands for both. */
type Subject = {
  readonly areas: AreaTable;
  readonly leftOut: readonly LeftOut[];
  readonly years: readonly [number, number];
};

/** A sentence on the areas left out for one reason. */
export type LeftOutLine = { readonly reason: LeftOutReason; readonly text: string };

/** One sentence per reason, with the areas by name and code: the first `most`, then how many more. */
export function leftOutLines(wording: Wording, subject: Subject, most = MOST_NAMED): LeftOutLine[] {
  const { t, number, year } = wording;
  const [first, second] = subject.years;
  const yearOf = {
    "no-start": first,
    early: first,
    late: second,
    "no-first": first,
    "no-second": second,
  };
  return LEFT_OUT_REASONS.flatMap((reason) => {
    const rows = subject.leftOut.filter((one) => one.reason === reason).map(({ row }) => row);
    if (rows.length === 0) return [];
    const names = namesOf(wording, subject.areas, rows, most);
    const blanks = { n: number(rows.length), year: year(yearOf[reason]), names };
    return [{ reason, text: t(executiveWords[`left.${reason}`], blanks) }];
  });
}

/** Areas by name and code: `ต.ปากท่อ (700801)`, the first `most`, then how many more. */
export function namesOf(
  { t, number, language }: Wording,
  areas: AreaTable,
  rows: readonly number[],
  most = MOST_NAMED,
): string {
  const named = rows
    .slice(0, most)
    .map((row) => `${areaName(areas, row, language)} (${areas.code[row]})`);
  const more = rows.length - named.length;
  return [...named, ...(more > 0 ? [t(executiveWords.andMore, { n: number(more) })] : [])].join(
    ", ",
  );
}
