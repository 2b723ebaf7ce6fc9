import { memo, useMemo } from "react";
import { numberAt } from "../../base/column";
import { rankOfUnit } from "../../figures/plan/rank-of-unit";
import { rankBounds, scoreClasses } from "../../figures/plan/score-classes";
import { appWords } from "../../i18n/words/app";
import { plannerWords } from "../../i18n/words/planner";
import type { Colouring } from "../../layers/colouring";
import { useChosenUnits, usePlanNumbers, usePlanState } from "../../state/plan/use-plan";
import { useViewField } from "../../state/url/use-view";
import { useApp } from "../../state/use-app";
import { classRows, stateRows } from "../../ui/legend/colouring-rows";
import { Legend } from "../../ui/legend/legend";
import { useWords } from "../../ui/words-context";
import { MapStage, type StageOver } from "../map/map-stage";
import { useMadeUpPlan } from "./plan-stamp";

/** The map, coloured by the indicator or by the score, with a pin on every chosen area. */
export const PlannerMap = memo(function PlannerMap() {
  return <MapStage over={useScoreOnMap()} chosen={useChosenPoints()} />;
});

function useScoreOnMap(): StageOver | null {
  const wanted = useViewField("colourBy") === "score";
  const data = usePlanNumbers((numbers) => numbers.data);
  const ranked = usePlanNumbers((numbers) => numbers.ranked);
  const { t, number } = useWords();
  return useMemo(() => {
    if (!wanted || !data || !ranked) return null;
    return {
      classed: scoreClasses(data, ranked),
      legend: (colouring) => <ScoreLegend colouring={colouring} />,
      hover: (row) => {
        const unit = numberAt(data.areaUnits.unitOf, row);
        const rank = rankOfUnit(ranked, unit);
        if (rank === null) return <div>{t(plannerWords.noScore)}</div>;
        const score = number(100 * numberAt(ranked.score, unit), 1);
        return <div>{t(plannerWords.scoreOfArea, { score, rank: number(rank) })}</div>;
      },
    };
  }, [wanted, data, ranked, t, number]);
}

/** Longitude and latitude of what is chosen, one after the other. */
function useChosenPoints(): Float64Array | null {
  const data = usePlanNumbers((numbers) => numbers.data);
  const chosen = useChosenUnits();
  return useMemo(() => {
    if (!data || chosen.length === 0) return null;
    const { lon, lat } = data.areaUnits;
    const located = chosen.filter((unit) => !Number.isNaN(lon[unit]));
    return Float64Array.from(located.flatMap((unit) => [numberAt(lon, unit), numberAt(lat, unit)]));
  }, [data, chosen]);
}

/** Legend of the scores: classes by rank, best first. */
function ScoreLegend({ colouring }: { colouring: Colouring }) {
  const app = useApp();
  const wording = useWords();
  const { t, number } = wording;
  const level = usePlanState((state) => state.scenario?.level ?? "tambon");
  const data = usePlanNumbers((numbers) => numbers.data);
  const total = usePlanNumbers((numbers) => numbers.ranked?.order.length ?? 0);
  const units = t(plannerWords[`unit.${level}`]);
  const bounds = rankBounds(total);
  const rows = classRows(colouring, (_, k) => {
    const place = bounds.length - 1 - k;
    const from = (bounds[place - 1] ?? 0) + 1;
    return t(plannerWords.scoreClass, { from: number(from), to: number(bounds[place] ?? 0) });
  }).reverse();
  const candidates = data?.stages.at(-1)?.left ?? 0;
  const all = data?.areaUnits.codes.length ?? 0;
  const [missing, out] = stateRows(colouring, ["missing", "notApplicable"], wording);
  const states = [
    { ...missing!, label: t(plannerWords.noScore), count: data?.unscored ?? 0 },
    { ...out!, label: t(plannerWords.notCandidate), count: all - candidates },
  ];
  const demonstration = useMadeUpPlan();
  return (
    <Legend
      title={t(plannerWords.scoreTitle)}
      subtitle={t(plannerWords.scoreSubtitle, { n: number(total), units })}
      ramp={rows}
      rows={[...rows, ...states.filter(({ count }) => count !== 0)]}
      notes={app.manifest.boundaries.approximate ? [t(appWords.approximateLong)] : []}
      demonstration={demonstration}
    />
  );
}
