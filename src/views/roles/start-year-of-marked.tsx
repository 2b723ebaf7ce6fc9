import { datedRoles } from "../../figures/progress/start-years";
import { startYearWords } from "../../i18n/words/start-year";
import { useApp } from "../../state/use-app";
import { useRolesOnMap } from "../../state/use-view-context";
import { useWords } from "../../ui/words-context";
import { StartYearField } from "./start-year-field";

/** One field for the start year of all tambons that were marked just now; nothing once none has a role. */
export function StartYearOfMarked({ codes }: { codes: readonly string[] }) {
  const { areas } = useApp();
  const { table } = useRolesOnMap();
  const { t, number } = useWords();
  const held = datedRoles(areas, table, codes);
  if (held.length === 0) return null;
  return (
    <StartYearField held={held} label={t(startYearWords.allMarked, { n: number(held.length) })} />
  );
}
