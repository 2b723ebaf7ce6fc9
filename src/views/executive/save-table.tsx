import { Button } from "@mantine/core";
import { saveComparison } from "../../actions/save-comparison";
import { boardStamp } from "../../figures/stamps/board-stamp";
import { sourceOfStamp } from "../../figures/stamps/stamp-of";
import { executiveWords } from "../../i18n/words/executive";
import type { Board } from "../../state/ask-board";
import { useViewContext } from "../../state/use-view-context";
import { useWords } from "../../ui/words-context";
import { placeName } from "./board-words";
import { leftOutLines } from "./left-out-words";

/** Most areas that a sentence of the file names. */
const MOST_IN_FILE = 200;

/** Saves every figure of the board, both years, as CSV. */
export function SaveTable(props: { board: Board; disabled: boolean }) {
  const { app, roles } = useViewContext();
  const wording = useWords();
  const { pane, scheme, baseline, now, figure, pair, broken } = props.board;
  const stamp = boardStamp(app, pane, pair ? [baseline, pane.year] : [pane.year]);
  const leftOut = pair ? pair.areas.leftOut : props.board.leftOut;
  const years = [Math.min(baseline, pane.year), Math.max(baseline, pane.year)] as const;
  const save = () =>
    saveComparison(
      {
        language: wording.language,
        indicator: pane.indicator,
        year: pane.year,
        baseline,
        broken,
        scheme: scheme.name,
        source: sourceOfStamp(stamp),
        demonstration: stamp.demonstration,
        level: pane.source.level,
        figure,
        roleEdits: roles.edits.length,
        leftOut: leftOutLines(wording, { areas: app.areas, leftOut, years }, MOST_IN_FILE).map(
          ({ text }) => text,
        ),
        lines: now.map(({ place, comparison }, i) => ({
          place: placeName(wording, place),
          now: comparison,
          change: pair?.lines[i]?.groups ?? null,
        })),
        created: new Date(),
      },
      scheme.id,
    );
  return (
    <Button size="compact-md" variant="default" disabled={props.disabled} onClick={save}>
      {wording.t(executiveWords.download)}
    </Button>
  );
}
