import { textOf } from "../../../i18n/text-of";
import { importWords } from "../../../i18n/words/import";
import { useWords } from "../../../ui/words-context";
import { placeName } from "./area-lookup";
import type { DraftProps } from "./draft-props";
import classes from "./import.module.css";
import { issueWords } from "./issue-words";

const MOST = 200;

/** Rows that are no area's, areas without a row, and cells that could not be read. */
export function Oddities(props: DraftProps) {
  const { t, number, language } = useWords();
  const { review } = props;
  if (!review) return null;
  const { issues } = review;
  return (
    <>
      <Folded
        title={t(importWords.leftOutTitle, { n: number(review.leftOut.length) })}
        lines={review.leftOut.map((one) =>
          t(importWords.leftOutLine, {
            row: one.row,
            reason: t(textOf(importWords, `leftOut.${one.reason}`)),
            text: one.text,
          }),
        )}
      />
      <Disagreements {...props} />
      <Folded
        title={t(importWords.withoutTitle, { n: number(review.areasWithoutRow) })}
        count={review.areasWithoutRow}
        lines={review.withoutRow.map((code) => placeName(props.areas, code, language))}
      />
      <Folded
        title={t(importWords.issuesTitle, { n: number(issues.length) })}
        lines={issues.map((issue) => issueWords(issue, props.draft, language))}
      />
    </>
  );
}

function Disagreements({ review, areas }: DraftProps) {
  const { t, number, language } = useWords();
  const { contradictions, unsummable, partial } = review ?? {};
  const named = (codes: readonly string[] = []) =>
    codes.map((code) => placeName(areas, code, language));
  return (
    <>
      <Folded
        title={t(importWords.contradictionsTitle, { n: number(contradictions?.count ?? 0) })}
        count={contradictions?.count ?? 0}
        lines={(contradictions?.samples ?? []).map((one) =>
          t(importWords.contradictionLine, {
            row: one.row,
            code: one.code,
            area: one.areaName,
            told: one.told.replaceAll("|", " "),
          }),
        )}
      />
      <Folded
        title={t(importWords.unsummableTitle, { n: number(unsummable?.count ?? 0) })}
        count={unsummable?.count ?? 0}
        lines={named(unsummable?.samples)}
      />
      <Folded
        title={t(importWords.partialTitle, { n: number(partial?.count ?? 0) })}
        count={partial?.count ?? 0}
        lines={named(partial?.samples)}
      />
    </>
  );
}

function Folded(props: { title: string; lines: readonly string[]; count?: number }) {
  const { t, number } = useWords();
  const total = props.count ?? props.lines.length;
  if (total === 0) return null;
  const lines = props.lines.slice(0, MOST);
  return (
    <details className={classes.more}>
      <summary>{props.title}</summary>
      <ul className={classes.plain}>
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list in which lines may repeat
          <li key={i}>{line}</li>
        ))}
        {total > lines.length ? (
          <li>{t(importWords.withoutMore, { n: number(total - lines.length) })}</li>
        ) : null}
      </ul>
    </details>
  );
}
