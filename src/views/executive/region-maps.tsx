import { lazy, Suspense, useMemo } from "react";
import { regionNumbers } from "../../figures/comparison/compared-lines";
import { appWords } from "../../i18n/words/app";
import { executiveWords } from "../../i18n/words/executive";
import type { Board } from "../../state/use-comparison";
import { useViewContext } from "../../state/use-view-context";
import { useWords } from "../../ui/words-context";
import { useBoardWords } from "./board-words";
import { ColourKey } from "./colour-key";
import classes from "./executive.module.css";
import { Provenance } from "./provenance";
import { SmallMaps } from "./small-maps";
import { useSeen } from "./use-seen";

const YearMaps = lazy(() => import("./year-maps").then((m) => ({ default: m.YearMaps })));
const MultiplesChoice = lazy(() =>
  import("./multiples-choice").then((m) => ({ default: m.MultiplesChoice })),
);

/** The regions of the scheme as small maps on one colour scale, drawn once they come into view. */
export function RegionMaps(props: { board: Board }) {
  const { t } = useWords();
  const { app, view } = useViewContext();
  const years = view.multiples === "years";
  const { ref, seen } = useSeen();
  return (
    <section ref={ref} aria-labelledby="regions" className={classes.section}>
      <h2 id="regions">
        {t(years ? executiveWords.smallMultiplesYears : executiveWords.smallMultiples)}
      </h2>
      <Suspense>
        <MultiplesChoice />
      </Suspense>
      <ColourKey pane={props.board.pane} />
      {seen ? <Shown board={props.board} /> : <div className={classes.mapsLater} />}
      {app.manifest.boundaries.approximate ? (
        <p className={classes.note}>{t(appWords.approximate)}</p>
      ) : null}
      <Provenance board={props.board} />
    </section>
  );
}

/** Regions of one year, or all years of the country. */
function Shown({ board }: { board: Board }) {
  const { view } = useViewContext();
  if (view.multiples === "regions") return <Maps board={board} />;
  return (
    <Suspense fallback={<div className={classes.mapsLater} />}>
      <YearMaps board={board} />
    </Suspense>
  );
}

function Maps({ board }: { board: Board }) {
  const { resolved } = useViewContext();
  const { t, pick, year } = useWords();
  const panels = usePanels(board);
  const label = t(executiveWords.mapsLabel, {
    indicator: pick(board.pane.indicator.name),
    year: year(board.pane.year),
    scheme: pick(resolved.scheme.name),
  });
  return <SmallMaps board={board} panels={panels} label={label} least={180} />;
}

/** A small map per region, its mean in the caption; what the scheme leaves out comes last. */
function usePanels({ now, scheme, pane }: Board) {
  const { app } = useViewContext();
  const { language } = useWords();
  const words = useBoardWords(pane.indicator);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words follow language and indicator
  return useMemo(() => {
    const numbers = regionNumbers(app.areas, scheme);
    const regions = now.filter((line) => line.place.kind !== "country");
    return regions.map(({ place, comparison }, number) => ({
      id: place.kind === "region" ? place.region.id : place.kind,
      caption: `${words.place(place)} · ${words.value(comparison.all.mean)}`,
      mask: Uint8Array.from(numbers, (n) => (n === number ? 1 : 0)),
    }));
  }, [app, scheme, now, language]);
}
