import { useMemo, useRef } from "react";
import { progressOf } from "../../figures/progress/role-progress";
import { executiveWords } from "../../i18n/words/executive";
import { type Board, useComparison } from "../../state/use-comparison";
import { useViewContext } from "../../state/use-view-context";
import { groupColours } from "../../ui/chart/group-mark";
import { usePaper } from "../../ui/shell/use-paper";
import { useWords } from "../../ui/words-context";
import { BoardChart } from "./board-chart";
import { BoardTable } from "./board-table";
import { ChangeTable } from "./change-table";
import { Controls } from "./controls";
import classes from "./executive.module.css";
import { Headline } from "./headline";
import { MapSection } from "./map-section";
import { PovertySection } from "./poverty-section";
import { ProgressStrip } from "./progress-strip";
import { ProgressTable } from "./progress-table";
import { RegionMaps } from "./region-maps";

/** The executive's page: reach of the programme, and what it did in each region. */
export function ExecutiveView() {
  const { t } = useWords();
  const { app, resolved, roles } = useViewContext();
  const { board, busy, failed } = useSteadyBoard();
  usePaper();
  const { scheme } = resolved;
  const progress = useMemo(
    () => progressOf(app.areas, scheme, roles.table),
    [app, scheme, roles.table],
  );
  return (
    <main
      id="content"
      className={`${classes.page} ${groupColours}`}
      tabIndex={-1}
      aria-busy={busy && !failed}
    >
      <div className={classes.top}>
        <h1>{t(executiveWords.title)}</h1>
        <Controls />
      </div>
      <ProgressStrip progress={progress} />
      {board ? <Headline board={board} /> : null}
      <div className={classes.pair}>
        {board ? <BoardChart board={board} /> : <NoBoard failed={failed} />}
        <MapSection />
      </div>
      {board ? <RegionMaps board={board} /> : null}
      {board ? <BoardTable board={board} /> : null}
      {board ? <ChangeTable board={board} /> : null}
      <PovertySection />
      <ProgressTable progress={progress} />
    </main>
  );
}

/** The board; while the next one is being loaded the last stays, so that the page keeps its place. */
function useSteadyBoard(): { board: Board | null; busy: boolean; failed: boolean } {
  const { panes, roles } = useViewContext();
  const failed = panes.problem !== null || roles.problem !== null;
  const board = useComparison();
  const last = useRef<Board | null>(null);
  if (board) last.current = board;
  return { board: board ?? (failed ? null : last.current), busy: board === null, failed };
}

function NoBoard(props: { failed: boolean }) {
  const { t } = useWords();
  return (
    <p className={classes.section} role="status">
      {t(props.failed ? executiveWords.failed : executiveWords.waiting)}
    </p>
  );
}
