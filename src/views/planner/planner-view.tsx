import { lazy, Suspense, useEffect, useRef } from "react";
import { openPlan } from "../../actions/open-plan";
import { useFollowPlan } from "../../state/plan/use-plan";
import { useViewField } from "../../state/url/use-view";
import { useFirstView } from "../../state/use-first-view";
import { useCore } from "../../state/use-session";
import { Workspace } from "../../ui/shell/workspace";
import { useWords } from "../../ui/words-context";
import { AreaDetails } from "../area-details";
import classes from "./planner.module.css";
import { PlannerMap } from "./planner-map";
import { PlannerSettings } from "./planner-settings";
import { RankingList } from "./ranking-list";

const Dock = lazy(() => import("./dock").then((m) => ({ default: m.Dock })));

/** The planner's page: weights, map, ranking, and beneath the map what is chosen. */
export function PlannerView() {
  const { t } = useWords();
  const selected = useViewField("selected");
  useOpenPlan();
  useFollowPlan();
  return (
    <Workspace
      title={t("planner.title")}
      mapLabel={t("planner.map")}
      map={<PlannerMap />}
      left={{ id: "settings", label: t("planner.settings"), content: <PlannerSettings /> }}
      right={{ id: "list", label: t("planner.list"), content: <RankingList /> }}
      rightFirst
      dock={{
        id: "dock",
        label: t("planner.chosen"),
        content: <DockWhenShown />,
      }}
      details={selected ? <AreaDetails /> : null}
    />
  );
}

/** The panels beneath the map come after it; their room is kept, so that the map need not move. */
function DockWhenShown() {
  const waiting = <div className={classes.dockWaiting} />;
  return useFirstView() ? (
    <Suspense fallback={waiting}>
      <Dock />
    </Suspense>
  ) : (
    waiting
  );
}

/** Opens the scenario of the link, or the one kept here; a link that changes later is the page's own doing. */
function useOpenPlan(): void {
  const core = useCore();
  const link = useRef(useViewField("plan"));
  useEffect(() => void openPlan(core, link.current), [core]);
}
