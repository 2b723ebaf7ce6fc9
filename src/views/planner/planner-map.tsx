import { useComputedColorScheme } from "@mantine/core";
import { memo, useMemo } from "react";
import { AREA_CLASS } from "../../domain/area-class";
import { paletteColours, stateColours } from "../../layers/palettes";
import { rankBounds, SCORE_CLASSES, scoreClasses } from "../../state/plan/score-classes";
import { useChosenUnits, usePlanNumbers, usePlanState } from "../../state/plan/use-plan";
import { useViewField } from "../../state/url/use-view";
import { useCore } from "../../state/use-view-context";
import { Legend, type LegendRow } from "../../ui/legend/legend";
import { useWords } from "../../ui/words-context";
import { MapStage, type StageOver } from "../map-stage";

const SIX = paletteColours("ylorbr", SCORE_CLASSES);

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
    const lensResult = scoreClasses(data, ranked, SIX);
    return {
      lensResult,
      legend: <ScoreLegend counts={lensResult.items.map((item) => item.count ?? 0)} />,
      hover: (row) => {
        const unit = data.areaUnits.unitOf[row] ?? 0;
        const rank = ranked.rank[unit] ?? 0;
        if (rank === 0) return <div>{t("planner.noScore")}</div>;
        const score = number(100 * (ranked.score[unit] ?? Number.NaN), 1);
        return <div>{t("planner.scoreOfArea", { score, rank: number(rank) })}</div>;
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
    const known = chosen.filter((unit) => !Number.isNaN(lon[unit]));
    return Float64Array.from(known.flatMap((unit) => [lon[unit]!, lat[unit]!]));
  }, [data, chosen]);
}

/** Legend of the scores: classes by rank, best first. */
function ScoreLegend(props: { counts: readonly number[] }) {
  const app = useCore();
  const { t, number } = useWords();
  const theme = useComputedColorScheme("light");
  const level = usePlanState((state) => state.scenario?.level ?? "tambon");
  const data = usePlanNumbers((numbers) => numbers.data);
  const total = usePlanNumbers((numbers) => numbers.ranked?.order.length ?? 0);
  const units = t(`planner.unit.${level}`);
  const bounds = rankBounds(total);
  const greys = stateColours("ylorbr", theme);
  const rows = bounds.map((to, k): LegendRow => {
    const from = (bounds[k - 1] ?? 0) + 1;
    return {
      key: String(k),
      label: t("planner.scoreClass", { from: number(from), to: number(to) }),
      colour: SIX[SCORE_CLASSES - 1 - k] ?? "",
      count: props.counts[SCORE_CLASSES - 1 - k] ?? 0,
    };
  });
  const missing = data?.unscored ?? 0;
  const candidates = data?.stages.at(-1)?.left ?? 0;
  const out = (data?.areaUnits.codes.length ?? 0) - candidates;
  const states: LegendRow[] = [
    {
      key: String(AREA_CLASS.missing),
      label: t("planner.noScore"),
      colour: greys.missing,
      pattern: "hatch",
      count: missing,
    },
    {
      key: String(AREA_CLASS.notApplicable),
      label: t("planner.notCandidate"),
      colour: greys.notApplicable,
      pattern: "lines",
      count: out,
    },
  ];
  const made = [...(data?.measured.values() ?? [])].some(({ demonstration }) => demonstration);
  return (
    <Legend
      title={t("planner.scoreTitle")}
      subtitle={t("planner.scoreSubtitle", { n: number(total), units })}
      ramp={rows}
      rows={[...rows, ...states.filter(({ count }) => count !== 0)]}
      notes={app.manifest.boundaries.approximate ? [t("app.approximateLong")] : []}
      demonstration={made}
    />
  );
}
