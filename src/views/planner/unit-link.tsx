import { usePlanNumbers } from "../../state/plan/use-plan";
import { usePatch } from "../../state/url/use-view";
import { useApp } from "../../state/use-app";
import { useNamesOfUnits } from "./names-of-units";
import classes from "./planner.module.css";

/** Name of a unit; pressing it selects its (first) tambon, and the map goes there. */
export function UnitLink({ unit }: { unit: number }) {
  const { areas } = useApp();
  const patch = usePatch();
  const names = useNamesOfUnits();
  const row = usePlanNumbers((numbers) => numbers.data?.areaUnits.firstRow[unit]);
  const code = row === undefined ? undefined : areas.code[row];
  if (code === undefined) return names.name(unit);
  return (
    <button type="button" className={classes.unitLink} onClick={() => patch({ selected: code })}>
      {names.name(unit)}
    </button>
  );
}
