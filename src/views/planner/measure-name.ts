import type { Measure } from "../../domain/scenario";
import { withheldIndicator } from "../../domain/withheld";
import { decodePoints } from "../../figures/plan/points";
import { plannerWords } from "../../i18n/words/planner";
import { useApp } from "../../state/use-app";
import { areaName } from "../../ui/area/area-names";
import { useWords } from "../../ui/words-context";

/** Gives names to measures in the language of the screen; an indicator that is gone keeps its id. */
export function useMeasureName(): (measure: Measure | { readonly kind: "role" }) => string {
  const { indicators, areas, manifest } = useApp();
  const { t, pick, language, year } = useWords();
  return (measure) => {
    if ("indicator" in measure) {
      const { indicator } = measure;
      const withheld = withheldIndicator(manifest, indicator)?.indicators ?? [];
      const found = [...indicators, ...withheld].find(({ id }) => id === indicator);
      const own = found ? pick(found.name) : measure.indicator;
      const name = measure.yearBe === 0 ? own : `${own} ${year(measure.yearBe)}`;
      return measure.kind === "indicator"
        ? name
        : t(plannerWords[`measure.${measure.kind}`], { name });
    }
    if (measure.kind === "entered") return measure.name;
    if (measure.kind === "distance") {
      return t(plannerWords["measure.distance"], { name: decodePoints(measure.points).name });
    }
    if (measure.kind === "likeness") {
      const row = areas.indexOf.get(measure.code);
      const name = row === undefined ? measure.code : areaName(areas, row, language);
      return t(plannerWords["measure.likeness"], { name });
    }
    return t(plannerWords[`measure.${measure.kind}`]);
  };
}
