import { useCallback } from "react";
import type { Ground } from "../../state/plan/ground";
import { useCore } from "../../state/use-session";
import { areaName, parentNames } from "../../ui/area/area-names";
import { useWords } from "../../ui/words-context";

/** Name of a unit of the plan, and what it lies in. */
export type UnitName = (unit: number) => { readonly name: string; readonly parents: string };

/** Gives names to units: tambons, or amphoe. */
export function useUnitName(ground: Ground | undefined): UnitName {
  const { areas } = useCore();
  const { language } = useWords();
  return useCallback(
    (unit) => {
      const row = ground?.firstRow[unit] ?? 0;
      if (ground?.level !== "amphoe") {
        return { name: areaName(areas, row, language), parents: parentNames(areas, row, language) };
      }
      const th = language === "th";
      return {
        name: (th ? areas.amphoeTh : areas.amphoeEn)[row] ?? "",
        parents: (th ? areas.provinceTh : areas.provinceEn)[row] ?? "",
      };
    },
    [areas, ground, language],
  );
}
