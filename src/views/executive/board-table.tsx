import { memo } from "react";
import type { Group } from "../../domain/programme";
import type { ComparedLine, GroupFigure } from "../../figures/comparison/compared-lines";
import { executiveWords } from "../../i18n/words/executive";
import type { Board } from "../../state/ask-board";
import { useWords } from "../../ui/words-context";
import { type BoardWords, FEW, hasFew, useBoardWords } from "./board-words";
import classes from "./executive.module.css";
import { GroupRows } from "./group-rows";
import { LeftOutAreas } from "./left-out-areas";
import { Provenance } from "./provenance";
import { SaveTable } from "./save-table";
import { TableFrame } from "./table-frame";

const COLUMNS = ["median", "quartiles", "deviation"] as const;

/** Every figure of the board in one year; `isOld`: the board of another choice is on its way. */
export const BoardTable = memo(function BoardTable(props: { board: Board; isOld: boolean }) {
  const { t, year } = useWords();
  const { board } = props;
  const words = useBoardWords(board.pane.indicator);
  return (
    <section aria-labelledby="figures" className={classes.section}>
      <div className={classes.headLine}>
        <h2 id="figures">{t(executiveWords.figures)}</h2>
        <SaveTable board={board} disabled={props.isOld} />
      </div>
      <TableFrame caption={`${words.title} · ${year(board.pane.year)}`}>
        <thead>
          <tr>
            <th scope="col">{t(executiveWords.region)}</th>
            <th scope="col">{t(executiveWords.group)}</th>
            <th scope="col" data-numeric>
              {t(executiveWords[`figure.${board.figure}`])}
            </th>
            {board.figure === "per-area" ? (
              <th scope="col" data-numeric>
                {t(executiveWords.total)}
              </th>
            ) : null}
            <th scope="col" data-numeric>
              {t(executiveWords.difference)} ({words.points})
            </th>
            <th scope="col">{t(executiveWords.areas)}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" data-numeric>
                {t(executiveWords[column])}
              </th>
            ))}
          </tr>
        </thead>
        {board.now.map((line) => (
          <GroupRows
            key={words.place(line.place)}
            place={words.place(line.place)}
            cells={(group) => (
              <GroupCells group={group} line={line} figure={board.figure} words={words} />
            )}
          />
        ))}
      </TableFrame>
      <LeftOutAreas leftOut={board.leftOut} years={[board.pane.year, board.pane.year]} />
      <p className={classes.note}>
        {t(executiveWords[`how.${board.figure}`])} · {t(executiveWords.howRest)}
      </p>
      {hasFew(board.now) ? (
        <p className={classes.note}>{t(executiveWords.few, { n: FEW })}</p>
      ) : null}
      <Provenance of={board} years={[board.pane.year]} />
    </section>
  );
});

function GroupCells(props: {
  group: Group;
  line: ComparedLine;
  figure: GroupFigure;
  words: BoardWords;
}) {
  const { t } = useWords();
  const { group, words } = props;
  const { groups, differences } = props.line.comparison;
  const summary = groups[group];
  return (
    <>
      <td data-numeric>
        <strong>{words.value(summary.mean)}</strong>
      </td>
      {props.figure === "per-area" ? <td data-numeric>{words.value(summary.total)}</td> : null}
      <td data-numeric>
        {group === "other" ? (
          <span className={classes.dim}>{t(executiveWords.reference)}</span>
        ) : (
          words.signed(differences[group].mean)
        )}
      </td>
      <td>{summary.areas === 0 ? `– ${words.remark(summary)}` : words.coverage(summary)}</td>
      <td data-numeric>{words.value(summary.median)}</td>
      <td data-numeric>{words.range(summary)}</td>
      <td data-numeric>{words.value(summary.deviation)}</td>
    </>
  );
}
