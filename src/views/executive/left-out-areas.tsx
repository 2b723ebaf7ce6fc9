import { Suspense, useState } from "react";
import type { LeftOut } from "../../figures/comparison/compared-areas";
import type { ComparedYears } from "../../figures/comparison/compared-years";
import { executiveWords } from "../../i18n/words/executive";
import type { Board } from "../../state/ask-board";
import { useViewContext } from "../../state/use-view-context";
import { useWords } from "../../ui/words-context";
import { StartYears, StartYearsButton } from "../roles/lazy";
import classes from "./executive.module.css";
import { leftOutLines, namesOf } from "./left-out-words";

/**
 * Areas that are in no group, by name and reason, with the way to give the start years that are
 * unknown. Nothing where there are none.
 */
export function LeftOutAreas(props: {
  leftOut: readonly LeftOut[];
  years: readonly [number, number];
  more?: string;
}) {
  const { app } = useViewContext();
  const wording = useWords();
  const { leftOut, years, more = "" } = props;
  const [dating, setDating] = useState(false);
  const lines = leftOutLines(wording, { areas: app.areas, leftOut, years });
  // The window outlives the sentence that led to it, which goes once all years are given.
  const window = dating ? (
    <Suspense>
      <StartYears onClose={() => setDating(false)} />
    </Suspense>
  ) : null;
  return (
    <>
      {window}
      {lines.length === 0 && more === "" ? null : (
        <ul className={classes.leftOut} aria-label={wording.t(executiveWords.leftOut)}>
          {lines.map(({ reason, text }) => (
            <li key={reason}>
              {text}{" "}
              {reason === "no-start" ? (
                <Suspense>
                  <StartYearsButton onOpen={() => setDating(true)} />
                </Suspense>
              ) : null}
            </li>
          ))}
          {more === "" ? null : <li>{more}</li>}
        </ul>
      )}
    </>
  );
}

/** The same for the two years of the callout, which leaves out the rollout areas as well. */
export function LeftOutOfPair({ board, pair }: { board: Board; pair: ComparedYears }) {
  const { app } = useViewContext();
  const wording = useWords();
  const { rollout } = pair.areas;
  const { baseline, pane } = board;
  const years = [Math.min(baseline, pane.year), Math.max(baseline, pane.year)] as const;
  const key = pair.areas.ahead.rollout
    ? executiveWords.leftRolloutAhead
    : executiveWords.leftRollout;
  const blanks = {
    n: wording.number(rollout.length),
    names: namesOf(wording, app.areas, rollout),
    year: wording.year(years[1]),
  };
  const more = rollout.length === 0 ? "" : wording.t(key, blanks);
  return <LeftOutAreas leftOut={pair.areas.leftOut} years={years} more={more} />;
}
