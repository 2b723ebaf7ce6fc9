import { memo } from "react";
import { GROUPS, type Group } from "../../domain/programme";
import { executiveWords } from "../../i18n/words/executive";
import { legendWords } from "../../i18n/words/legend";
import type { Board } from "../../state/ask-board";
import { Amount } from "../../ui/amount";
import { GroupMark, groupColours } from "../../ui/chart/group-mark";
import { useWords } from "../../ui/words-context";
import { useBoardWords } from "./board-words";
import classes from "./executive.module.css";
import { LeftOutAreas } from "./left-out-areas";
import { Provenance } from "./provenance";

/** The three groups of the whole country in figures that can be read from across a room. */
export const Headline = memo(function Headline(props: { board: Board }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="headline" className={classes.section}>
      <h2 id="headline">{t(executiveWords.headline)}</h2>
      <dl className={`${classes.tiles} ${groupColours}`}>
        {GROUPS.map((group) => (
          <GroupTile key={group} group={group} board={props.board} />
        ))}
      </dl>
      <LeftOutAreas
        leftOut={props.board.leftOut}
        years={[props.board.pane.year, props.board.pane.year]}
      />
      {props.board.figure === "by-denominator" ? null : (
        <p className={classes.note}>{t(executiveWords[`how.${props.board.figure}`])}</p>
      )}
      <Provenance of={props.board} years={[props.board.pane.year]} />
    </section>
  );
});

function GroupTile(props: { group: Group; board: Board }) {
  const { t } = useWords();
  const { group, board } = props;
  const { indicator } = board.pane;
  const words = useBoardWords(indicator);
  const country = board.now[0]?.comparison;
  if (!country) return null;
  const summary = country.groups[group];
  const difference = group === "other" ? null : country.differences[group].mean;
  const remark = words.remark(summary);
  return (
    <div className={classes.tile}>
      <dt>
        <GroupMark group={group} /> {t(legendWords[group])}
      </dt>
      <dd>
        {summary.mean === null ? (
          <strong>{words.value(null)}</strong>
        ) : (
          <Amount figure={words.value(summary.mean)} unit={indicator.unit} />
        )}
        <span className={classes.line}>
          {difference === null ? (
            remark
          ) : (
            <>
              {words.against(difference)}{" "}
              <span className={classes.together}>{words.apart(difference)}</span>
            </>
          )}
        </span>
        <span className={`${classes.line} ${classes.dim}`}>{words.coverage(summary)}</span>
      </dd>
    </div>
  );
}
