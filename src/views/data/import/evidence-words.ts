import type { Evidence, MeetingEvidence } from "../../../catalogue/intake/vocabulary/evidence";
import type { Bilingual } from "../../../domain/text";
import type { Wording } from "../../../i18n/wording";
import { importWords } from "../../../i18n/words/import";
import { questionWords } from "../../../i18n/words/question";

/** One piece of evidence as a short phrase. */
export function evidenceWords(evidence: Evidence, words: Wording): string {
  const { t, number, year } = words;
  if (evidence.kind === "head") return t(importWords["evidence.head"], { head: evidence.head });
  if (evidence.kind === "swapped") return t(importWords["evidence.swapped"]);
  if (evidence.kind === "filled-down") {
    return t(importWords["evidence.filled-down"], { rows: number(evidence.rows) });
  }
  if (evidence.kind === "no-figure") return t(importWords[`no-figure.${evidence.sign}`]);
  if (evidence.kind === "mended") {
    return t(importWords[`mended.${evidence.what}`], { from: evidence.from, to: evidence.to });
  }
  if (evidence.kind === "share") {
    return t(importWords[`evidence.${evidence.what}`], {
      share: shareText(evidence.share, number),
    });
  }
  if (evidence.kind !== "year") return meetingWords(evidence, words);
  const { text, yearBe, where, calendar } = evidence;
  const told = t(importWords[`evidence.year.${where}`], { text, year: year(yearBe) });
  return calendar ? t(importWords[`evidence.${calendar}`], { evidence: told }) : told;
}

function meetingWords(evidence: MeetingEvidence, { t, number, pick }: Wording): string {
  const names = (all: readonly Bilingual[]) => all.map((one) => `“${pick(one)}”`).join(", ");
  switch (evidence.kind) {
    case "meets": {
      const { others, spots } = evidence;
      const word = questionWords[spots > 0 ? "why.meets" : "why.beside"];
      return t(word, { others: names(others), n: number(spots) });
    }
    case "levels":
      return t(questionWords["why.levels"], { others: names(evidence.others) });
    case "subjects":
      return t(questionWords["why.subjects"], {
        own: pick(evidence.own),
        others: names(evidence.others),
      });
    case "hides":
      return t(questionWords["why.hides"], { others: names(evidence.others) });
    case "total": {
      const told = {
        name: pick(evidence.name),
        total: number(evidence.total, Number.isInteger(evidence.total) ? 0 : 2),
        areas: number(evidence.areas),
      };
      return evidence.of
        ? t(questionWords["why.totalOf"], { ...told, of: pick(evidence.of) })
        : t(questionWords["why.total"], told);
    }
  }
}

/** A share in per cent; short of all is never rounded up to 100. */
function shareText(share: number, number: (value: number, decimals?: number) => string): string {
  const percent = share * 100;
  if (percent === 100 || percent === 0) return number(percent);
  return number(Math.min(99.9, Math.max(0.1, percent)), percent > 99 || percent < 1 ? 1 : 0);
}
