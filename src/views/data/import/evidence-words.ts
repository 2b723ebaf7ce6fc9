import type { Evidence } from "../../../catalogue/intake/vocabulary/evidence";
import type { Wording } from "../../../i18n/wording";
import { importWords } from "../../../i18n/words/import";

/** One piece of evidence as a short phrase. */
export function evidenceWords(evidence: Evidence, words: Wording): string {
  const { t, number, year } = words;
  if (evidence.kind === "head") return t(importWords["evidence.head"], { head: evidence.head });
  if (evidence.kind === "swapped") return t(importWords["evidence.swapped"]);
  if (evidence.kind === "mended") {
    return t(importWords[`mended.${evidence.what}`], { from: evidence.from, to: evidence.to });
  }
  if (evidence.kind === "share") {
    return t(importWords[`evidence.${evidence.what}`], {
      share: shareText(evidence.share, number),
    });
  }
  const { text, yearBe, where, calendar } = evidence;
  const told = t(importWords[`evidence.year.${where}`], { text, year: year(yearBe) });
  return calendar ? t(importWords[`evidence.${calendar}`], { evidence: told }) : told;
}

/** A share in per cent; short of all is never rounded up to 100. */
function shareText(share: number, number: (value: number, decimals?: number) => string): string {
  const percent = share * 100;
  if (percent === 100 || percent === 0) return number(percent);
  return number(Math.min(99.9, Math.max(0.1, percent)), percent > 99 || percent < 1 ? 1 : 0);
}
