import { importWords } from "../../../i18n/words/import";
import { useWords } from "../../../ui/words-context";
import type { DraftProps } from "./draft-props";
import { evidenceWords } from "./evidence-words";

/** The year of figures that no head and no column dates, with where it was read. */
export function YearLine({ review }: DraftProps) {
  const words = useWords();
  if (!review?.ownYear) return null;
  const { yearBe, toldBy } = review.ownYear;
  const year = words.t(importWords.yearIs, { year: words.year(yearBe) });
  return <p>{toldBy ? `${year} · ${evidenceWords(toldBy, words)}` : year}</p>;
}
