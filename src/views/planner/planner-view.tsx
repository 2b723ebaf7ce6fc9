import { useSession } from "../../state/use-session";
import { Workspace } from "../../ui/shell/workspace";
import { useWords } from "../../ui/words-context";
import { AreaDetails } from "../area-details";
import { MapStage } from "../map-stage";
import { SettingsPanel } from "../settings-panel";
import { CandidateList } from "./candidate-list";

/** The planner's page: indicator map, candidates by value, and roles marked by hand. */
export function PlannerView() {
  const { t } = useWords();
  const { view } = useSession();
  return (
    <Workspace
      title={t("planner.title")}
      mapLabel={t("planner.map")}
      map={<MapStage />}
      left={{ id: "settings", label: t("planner.settings"), content: <SettingsPanel /> }}
      right={{ id: "list", label: t("planner.list"), content: <CandidateList /> }}
      details={view.selected ? <AreaDetails /> : null}
    />
  );
}
