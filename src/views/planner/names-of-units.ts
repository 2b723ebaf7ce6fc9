import { useMemo } from "react";
import { usePlanNumbers } from "../../state/plan/use-plan";
import { useApp } from "../../state/use-app";
import { areaName, parentNames } from "../../ui/area/area-names";
import { useWords } from "../../ui/words-context";

/** Names of the units of the plan's level, by number; "" for −1. */
export function useNamesOfUnits(): { name(unit: number): string; parents(unit: number): string } {
  const { areas } = useApp();
  const { language } = useWords();
  const areaUnits = usePlanNumbers((numbers) => numbers.data?.areaUnits);
  return useMemo(() => {
    const thai = language === "th";
    const row = (unit: number) => areaUnits?.firstRow[unit] ?? -1;
    if (areaUnits?.level === "amphoe") {
      return {
        name: (unit) => (thai ? areas.amphoeTh : areas.amphoeEn)[row(unit)] ?? "",
        parents: (unit) => (thai ? areas.provinceTh : areas.provinceEn)[row(unit)] ?? "",
      };
    }
    return {
      name: (unit) => (row(unit) < 0 ? "" : areaName(areas, row(unit), language)),
      parents: (unit) => (row(unit) < 0 ? "" : parentNames(areas, row(unit), language)),
    };
  }, [areas, language, areaUnits]);
}
