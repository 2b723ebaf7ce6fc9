import { useComputedColorScheme } from "@mantine/core";
import { useMemo } from "react";
import { splitAtBreaks } from "../../domain/period";
import { timeWords } from "../../i18n/words/time";
import { colourTable } from "../../layers/colour-table";
import { scaleColours } from "../../layers/palettes";
import { classifyAreas } from "../../state/area-classes";
import type { Board } from "../../state/use-comparison";
import { useSession } from "../../state/use-session";
import type { Panel } from "../../ui/map/multiples-layers";
import { useWords } from "../../ui/words-context";
import { useTopicWords } from "../use-topic-words";
import classes from "./executive.module.css";
import { SmallMaps } from "./small-maps";

/** The country in every year on one scale; an empty frame stands where a new series starts. */
export function YearMaps({ board }: { board: Board }) {
  const { pick, year } = useWords();
  const say = useTopicWords(timeWords);
  const panels = useYearPanels(board);
  const { indicator, source } = board.pane;
  const [from = 0, to = 0] = [source.years[0], source.years.at(-1)];
  const label = say("label", { indicator: pick(indicator.name), from: year(from), to: year(to) });
  return (
    <>
      <SmallMaps board={board} panels={panels} label={label} tall={1.25} />
      {source.seriesBreaks
        .filter((first) => first > from && first <= to)
        .map((first) => (
          <p key={first} className={classes.note}>
            {say("break", { year: year(first) })}
          </p>
        ))}
    </>
  );
}

function useYearPanels({ pane }: Board): Panel[] {
  const { core, view } = useSession();
  const { year } = useWords();
  const say = useTopicWords(timeWords);
  const theme = useComputedColorScheme("light");
  const { palette, zero } = view;
  const { series, scale, source } = pane;
  return useMemo(() => {
    const all = new Uint8Array(core.areas.count).fill(1);
    const none = new Uint8Array(core.areas.count);
    const colouring = { palette, theme, classes: scale.breaks.length };
    const colours = scaleColours(palette, scale);
    const map = (shown: number, caption: string): Panel[] => {
      const slice = series.slices.get(shown);
      if (!slice) return [];
      const { classOf } = classifyAreas(core.areas, slice, scale.breaks, zero);
      const table = colourTable(classOf, { ...colouring, colours });
      return [{ id: `y${shown}`, caption, mask: all, colours: table }];
    };
    return splitAtBreaks(source.years, source.seriesBreaks).flatMap((run, i) => [
      ...(i === 0 ? [] : [{ id: `gap${i}`, caption: "┆", mask: none }]),
      ...run.flatMap((shown, k) =>
        map(shown, i > 0 && k === 0 ? say("caption", { year: year(shown) }) : year(shown)),
      ),
    ]);
  }, [core, series, scale, source, palette, zero, theme, year, say]);
}
