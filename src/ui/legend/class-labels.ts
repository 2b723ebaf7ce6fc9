import { boundDecimals } from "../../domain/classing";
import type { Wording } from "../../i18n/wording";
import { legendWords } from "../../i18n/words/legend";

/**
 * Words of classes by their upper bounds (ascending, closed on the right): the first holds all up to
 * its bound. As many digits as it takes that no two bounds read alike; where one is below zero, no dash
 * stands between two of them.
 */
export function classLabels(
  breaks: readonly number[],
  decimals: number,
  { t, number }: Pick<Wording, "t" | "number">,
): string[] {
  const digits = boundDecimals(breaks, decimals);
  return breaks.map((to, k) => {
    const from = breaks[k - 1];
    const blanks = { from: number(from ?? 0, digits), to: number(to, digits) };
    if (from === undefined) return t(legendWords.upTo, blanks);
    return t(from < 0 ? legendWords.between : legendWords.range, blanks);
  });
}
