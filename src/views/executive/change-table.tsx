import { memo } from "react";
import type { Group } from "../../domain/programme";
import type { PairLine } from "../../figures/comparison/compared-years";
import { executiveWords } from "../../i18n/words/executive";
import type { Board } from "../../state/ask-board";
import { Notice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { type BoardWords, useBoardWords } from "./board-words";
import { DidItHelp } from "./did-it-help";
import classes from "./executive.module.css";
import { GroupRows } from "./group-rows";
import { LeftOutOfPair } from "./left-out-areas";
import { Provenance } from "./provenance";
import { TableFrame } from "./table-frame";

/** The weighted means of the baseline year and of the year shown, and what changed between them. */
export const ChangeTable = memo(function ChangeTable(props: { board: Board }) {
  const { t, year } = useWords();
  const { board } = props;
  const { pair, baseline, broken, pane } = board;
  const words = useBoardWords(pane.indicator);
  return (
    <section aria-labelledby="change" className={classes.section}>
      <h2 id="change">{t(executiveWords.change)}</h2>
      {broken === null ? null : (
        <Notice tone="warning">
          {t(executiveWords.broken, {
            from: year(baseline),
            to: year(pane.year),
            first: year(broken),
          })}
        </Notice>
      )}
      {pair === null ? (
        <p>{t(executiveWords.sameYear)}</p>
      ) : (
        <TableFrame caption={`${words.title} · ${year(baseline)} → ${year(pane.year)}`}>
          <Heads board={board} words={words} />
          {pair.lines.map((line) => (
            <GroupRows
              key={words.place(line.place)}
              place={words.place(line.place)}
              cells={(group) => (
                <Cells group={group} line={line} words={words} broken={broken !== null} />
              )}
            />
          ))}
        </TableFrame>
      )}
      <DidItHelp board={board} />
      {pair ? <LeftOutOfPair board={board} pair={pair} /> : null}
      {pair ? <p className={classes.note}>{t(executiveWords.sameAreas)}</p> : null}
      <Provenance of={board} years={pair ? [baseline, pane.year] : [pane.year]} />
    </section>
  );
});

function Heads({ board, words }: { board: Board; words: BoardWords }) {
  const { t, year } = useWords();
  const years = [board.baseline, board.pane.year];
  return (
    <thead>
      <tr>
        <th scope="col">{t(executiveWords.region)}</th>
        <th scope="col">{t(executiveWords.group)}</th>
        {years.map((y) => (
          <th key={`m${y}`} scope="col" data-numeric>
            {t(board.figure === "per-area" ? executiveWords.perAreaIn : executiveWords.meanIn, {
              year: year(y),
            })}
          </th>
        ))}
        <th scope="col" data-numeric>
          {t(executiveWords.changePoints, { unit: words.points })}
        </th>
        <th scope="col" data-numeric>
          {t(executiveWords.changeRelative)}
        </th>
        <th scope="col" data-numeric>
          {t(executiveWords.inBothYears)}
        </th>
      </tr>
    </thead>
  );
}

function Cells(props: { group: Group; line: PairLine; words: BoardWords; broken: boolean }) {
  const { t, number, signed } = useWords();
  const { group, line, words, broken } = props;
  const change = line.groups[group];
  const shown = broken ? null : change.points;
  const empty = broken ? t(executiveWords.brokenCell) : "–";
  return (
    <>
      <td data-numeric>{words.value(change.before)}</td>
      <td data-numeric>
        <strong>{words.value(change.after)}</strong>
      </td>
      <td data-numeric>
        {shown === null ? (
          empty
        ) : (
          <>
            <strong>{words.signed(shown)}</strong> {words.verdict(shown, change)}
          </>
        )}
      </td>
      <td data-numeric>
        {shown === null || change.relative === null ? empty : signed(change.relative, 1)}
      </td>
      <td data-numeric>
        {change.areas > 0
          ? t(executiveWords.nOfD, { n: number(change.reported), d: number(change.areas) })
          : "–"}
      </td>
    </>
  );
}
