import { useComputedColorScheme } from "@mantine/core";
import { AREA_CLASS } from "../../../domain/area-class";
import { stateColours } from "../../../layers/palettes";
import type { HouseholdMap } from "../../../state/explore/household-map";
import { useViewContext } from "../../../state/use-view-context";
import { Legend, type LegendRow } from "../../../ui/legend/legend";
import { useWords } from "../../../ui/words-context";
import { areHouseholdsMade } from "./made";
import { useExploreWords } from "./use-explore-words";

/** Legend of the map while it shows households. */
export function HouseholdLegend({ shown }: { shown: HouseholdMap }) {
  const { app, view } = useViewContext();
  const { number } = useWords();
  const say = useExploreWords();
  const theme = useComputedColorScheme("light");
  const { breaks, colours, placesIn, level } = shown;
  const levelWord = say(level).toLowerCase();
  const rows: LegendRow[] = breaks.map((to, k) => ({
    key: String(k),
    label: say("range", { from: number(Math.max(5, (breaks[k - 1] ?? 4) + 1)), to: number(to) }),
    colour: colours[k] ?? "",
    count: placesIn[k] ?? 0,
  }));
  const few: LegendRow = {
    key: "few",
    label: say("few"),
    colour: stateColours(view.palette, theme).suppressed,
    pattern: "dots",
    count: placesIn[AREA_CLASS.suppressed] ?? 0,
  };
  return (
    <Legend
      title={say("legend", { level: levelWord })}
      subtitle={say("legendCounts", { level: levelWord })}
      counted={say("countOf", { level: levelWord })}
      ramp={rows}
      rows={[...rows, few]}
      alerts={
        shown.beyond > 0 ? [say("beyond", { n: number(shown.beyond), level: levelWord })] : []
      }
      notes={[say("privacy")]}
      demonstration={areHouseholdsMade(app.manifest)}
    />
  );
}

/** What the map shows of one tambon: the households of the place it lies in. */
export function HouseholdHover({ shown, row }: { shown: HouseholdMap; row: number }) {
  const { number } = useWords();
  const say = useExploreWords();
  const count = shown.counts[row] ?? 0;
  return (
    <div>
      {say("legend", { level: say(shown.level).toLowerCase() })}:{" "}
      <b>{count > 0 ? number(count) : say("few")}</b>
    </div>
  );
}
