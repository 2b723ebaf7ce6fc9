import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { openPlan } from "../../actions/open-plan";
import { plannerWords } from "../../i18n/words/planner";
import { useFollowPlan } from "../../state/plan/use-plan";
import { usePatch, useViewField } from "../../state/url/use-view";
import { useApp } from "../../state/use-app";
import { useFirstView } from "../../state/use-first-view";
import {
  type DockShare,
  type DockStop,
  middleShare,
  nextStop,
  stopOf,
} from "../../ui/shell/dock-size";
import { Workspace } from "../../ui/shell/workspace";
import { useWords } from "../../ui/words-context";
import { AreaDetails } from "../map/area-details";
import { PlannerMap } from "./planner-map";
import { PlannerSettings } from "./planner-settings";
import { RankingList } from "./ranking-list";

const ScoreBlock = lazy(() => import("./score-block").then((m) => ({ default: m.ScoreBlock })));
const Dock = lazy(() => import("./dock").then((m) => ({ default: m.Dock })));

const SCORE = (
  <Suspense>
    <ScoreBlock />
  </Suspense>
);

/** The planner's page: weights, map, ranking, and beneath the map what is chosen. */
export function PlannerView() {
  const { t } = useWords();
  const selected = useViewField("selected");
  const patch = usePatch();
  const [share, setShare] = useState<DockShare>(middleOfWindow);
  const step = useCallback(
    (direction: 1 | -1) => setShare((now) => nextStop(now, middleOfWindow(), direction)),
    [],
  );
  useOpenPlan();
  useFollowPlan();
  return (
    <Workspace
      title={t(plannerWords.title)}
      mapLabel={t(plannerWords.map)}
      map={<PlannerMap />}
      left={{ id: "settings", label: t(plannerWords.settings), content: <PlannerSettings /> }}
      right={{ id: "list", label: t(plannerWords.list), content: <RankingList /> }}
      rightFirst
      dock={{
        id: "dock",
        label: t(plannerWords.chosen),
        content: <DockWhenShown stop={stopOf(share)} onStep={step} />,
        share,
        separator: t(plannerWords.dockHeight),
        onShare: setShare,
        onToggle: () => setShare(share === 0 ? middleOfWindow() : 0),
      }}
      details={selected ? <AreaDetails first={SCORE} /> : null}
      onCloseDetails={() => patch({ selected: null })}
    />
  );
}

function middleOfWindow(): DockShare {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return middleShare(window.innerHeight, rem);
}

/** The panels beneath the map come after it; their room is kept, so that the map need not move. */
function DockWhenShown(props: { stop: DockStop; onStep(direction: 1 | -1): void }) {
  return useFirstView() ? (
    <Suspense>
      <Dock {...props} />
    </Suspense>
  ) : null;
}

/** Opens the scenario of the link, or the one kept here; a link that changes later is the page's own doing. */
function useOpenPlan(): void {
  const app = useApp();
  const link = useRef(useViewField("plan"));
  useEffect(() => void openPlan(app, link.current), [app]);
}
