import { useSession } from "../../state/session";
import { type Board, useComparison } from "../../state/use-comparison";
import { groupColours } from "../../ui/chart/group-mark";
import { useWords } from "../../ui/words-context";
import { AreaDetails } from "../area-details";
import { MapStage } from "../map-stage";
import { BoardChart } from "./board-chart";
import { BoardTable } from "./board-table";
import { ChangeTable } from "./change-table";
import { Controls } from "./controls";
import classes from "./executive.module.css";
import { Headline } from "./headline";
import { ProgressStrip } from "./progress-strip";
import { RegionMaps } from "./region-maps";

/** The executive's page: reach of the programme, and what it did in each region. */
export function ExecutiveView() {
  const { t } = useWords();
  const { panes } = useSession();
  const board = useComparison();
  return (
    <main id="content" className={`${classes.page} ${groupColours}`} tabIndex={-1}>
      <div className={classes.top}>
        <h1>{t("executive.title")}</h1>
        <Controls />
      </div>
      {board ? <Headline board={board} /> : null}
      <ProgressStrip />
      <div className={classes.pair}>
        {board ? <BoardChart board={board} /> : null}
        <MapSection />
      </div>
      {board ? <Figures board={board} /> : null}
      {board || panes.problem ? null : <p className={classes.note}>{t("executive.waiting")}</p>}
    </main>
  );
}

function Figures({ board }: { board: Board }) {
  return (
    <>
      <RegionMaps />
      <BoardTable board={board} />
      <ChangeTable board={board} />
    </>
  );
}

/** The interactive map, with the selected tambon's panel beneath it. */
function MapSection() {
  const { t } = useWords();
  const { view } = useSession();
  return (
    <section aria-labelledby="map" className={`${classes.section} ${classes.mapSection}`}>
      <h2 id="map">{t("executive.map")}</h2>
      <div className={classes.map}>
        <MapStage />
      </div>
      {view.selected ? <AreaDetails /> : null}
    </section>
  );
}
