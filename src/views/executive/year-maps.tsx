import { useComputedColorScheme } from "@mantine/core";
import { useMemo } from "react";
import { splitAtBreaks } from "../../domain/period";
import { classesOnScale } from "../../figures/classes/area-classes";
import { timeWords } from "../../i18n/words/time";
import { colouringOf } from "../../layers/colouring";
import type { LoadedPane } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";
import type { Panel } from "../../ui/map/multiples-layers";
import { useWords } from "../../ui/words-context";
import classes from "./executive.module.css";
import { SmallMaps } from "./small-maps";

/** The country in every year on one scale; a dashed line stands where a new series starts. */
export function YearMaps({ pane }: { pane: LoadedPane }) {
  const { t, pick, year } = useWords();
  const panels = useYearPanels(pane);
  const { indicator, source } = pane;
  const [from = 0, to = 0] = [source.years[0], source.years.at(-1)];
  const label = t(timeWords.label, {
    indicator: pick(indicator.name),
    from: year(from),
    to: year(to),
  });
  return (
    <>
      <SmallMaps pane={pane} panels={panels} label={label} least={150} tall={1.5} />
      {source.seriesBreaks
        .filter((first) => first > from && first <= to)
        .map((first) => (
          <p key={first} className={classes.note}>
            {t(timeWords.break, { year: year(first) })}
          </p>
        ))}
    </>
  );
}

function useYearPanels({ series, scale, source }: LoadedPane): Panel[] {
  const { app, view } = useViewContext();
  const { t, year } = useWords();
  const theme = useComputedColorScheme("light");
  const { palette, zero } = view;
  return useMemo(() => {
    const all = new Uint8Array(app.areas.count).fill(1);
    const map = (shown: number, apart: boolean): Panel[] => {
      const yearValues = series.byYear.get(shown);
      if (!yearValues) return [];
      const classes = classesOnScale(app.areas, yearValues, scale, zero);
      const colouring = colouringOf(classes, palette, theme);
      const caption = apart ? t(timeWords.caption, { year: year(shown) }) : year(shown);
      return [{ id: `y${shown}`, caption, mask: all, colouring, fine: true, apart }];
    };
    return splitAtBreaks(source.years, source.seriesBreaks).flatMap((run, i) =>
      run.flatMap((shown, k) => map(shown, i > 0 && k === 0)),
    );
  }, [app, series, scale, source, palette, zero, theme, year, t]);
}
