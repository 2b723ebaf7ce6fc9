import { executiveWords } from "../../i18n/words/executive";
import { useComparison } from "../../state/use-comparison";
import { useProgress } from "../../state/use-progress";
import { groupColours } from "../../ui/chart/group-mark";
import { usePaper } from "../../ui/shell/use-paper";
import { useWords } from "../../ui/words-context";
import { Asked } from "./asked";
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
  const board = useComparison();
  const progress = useProgress();
  usePaper();
  const isOld = board.isPrevious;
  return (
    <main
      id="content"
      className={`${classes.page} ${groupColours}`}
      tabIndex={-1}
      aria-busy={!board.problem && (isOld || board.data === undefined)}
    >
      <div className={classes.top}>
        <h1>{t(executiveWords.title)}</h1>
        <Controls />
      </div>
      <Asked answer={progress} section="progress" title={t(executiveWords.progress)} loud>
        {(reach) => <ProgressStrip progress={reach} />}
      </Asked>
      <Asked answer={board} section="headline" title={t(executiveWords.headline)}>
        {(shown) => <Headline board={shown} />}
      </Asked>
      <div className={classes.pair}>
        <Asked answer={board} section="board" title={t(executiveWords.board)} loud>
          {(shown) => <BoardChart board={shown} />}
        </Asked>
        <MapSection />
      </div>
      <RegionMaps board={isOld ? null : (board.data ?? null)} />
      <Asked answer={board} section="figures" title={t(executiveWords.figures)}>
        {(shown) => <BoardTable board={shown} isOld={isOld} />}
      </Asked>
      <Asked answer={board} section="change" title={t(executiveWords.change)}>
        {(shown) => <ChangeTable board={shown} />}
      </Asked>
      <PovertySection />
      <Asked answer={progress} section="roles" title={t(executiveWords.rolesByRegion)}>
        {(reach) => <ProgressTable progress={reach} />}
      </Asked>
    </main>
  );
}
