import { type ImportKey, useImportWords } from "../words/use-import-words";
import { placeName } from "./area-lookup";
import type { DraftProps } from "./draft-props";
import classes from "./import.module.css";
import { issueWords } from "./issue-words";

const MOST = 200;

/** Rows that are no area's, areas without a row, and cells that could not be read. */
export function Oddities(props: DraftProps) {
  const { say, number, language } = useImportWords();
  const { review } = props;
  if (!review) return null;
  const { issues } = review;
  return (
    <>
      <Folded
        title={say("leftOutTitle", { n: number(review.leftOut.length) })}
        lines={review.leftOut.map((one) =>
          say("leftOutLine", {
            row: one.row,
            reason: say(`leftOut.${one.reason}` as ImportKey),
            text: one.text,
          }),
        )}
      />
      <Disagreements {...props} />
      <Folded
        title={say("withoutTitle", { n: number(review.areasWithoutRow) })}
        count={review.areasWithoutRow}
        lines={review.withoutRow.map((code) => placeName(props.areas, code, language))}
      />
      <Folded
        title={say("issuesTitle", { n: number(issues.length) })}
        lines={issues.map((issue) => issueWords(issue, props.draft, language))}
      />
    </>
  );
}

function Disagreements({ review, areas }: DraftProps) {
  const { say, number, language } = useImportWords();
  const { contradictions, unsummable, partial } = review ?? {};
  const named = (codes: readonly string[] = []) =>
    codes.map((code) => placeName(areas, code, language));
  return (
    <>
      <Folded
        title={say("contradictionsTitle", { n: number(contradictions?.count ?? 0) })}
        count={contradictions?.count ?? 0}
        lines={(contradictions?.samples ?? []).map((one) =>
          say("contradictionLine", {
            row: one.row,
            code: one.code,
            area: one.areaName,
            told: one.told.replaceAll("|", " "),
          }),
        )}
      />
      <Folded
        title={say("unsummableTitle", { n: number(unsummable?.count ?? 0) })}
        count={unsummable?.count ?? 0}
        lines={named(unsummable?.samples)}
      />
      <Folded
        title={say("partialTitle", { n: number(partial?.count ?? 0) })}
        count={partial?.count ?? 0}
        lines={named(partial?.samples)}
      />
    </>
  );
}

function Folded(props: { title: string; lines: readonly string[]; count?: number }) {
  const { say, number } = useImportWords();
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
          <li>{say("withoutMore", { n: number(total - lines.length) })}</li>
        ) : null}
      </ul>
    </details>
  );
}
