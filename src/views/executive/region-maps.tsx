import { lazy, Suspense, useMemo } from "react";
import { byPlace, regionNumbers } from "../../figures/comparison/places";
import { appWords } from "../../i18n/words/app";
import { executiveWords } from "../../i18n/words/executive";
import type { Board } from "../../state/ask-board";
import { useLast } from "../../state/use-last";
import type { LoadedPane } from "../../state/use-panes";
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

/**
 * The regions of the scheme as small maps on one colour scale, drawn once they come into view. They
 * do not wait for the board, whose means stand in their captions as soon as they are of the same.
 */
export function RegionMaps({ board }: { board: Board | null }) {
  const { t } = useWords();
  const { app, panes, resolved, view } = useViewContext();
  const pane = useLast(panes.left, panes.problem !== null);
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
      {pane ? <ColourKey pane={pane} /> : null}
      {pane && seen ? <Shown pane={pane} board={board} /> : <div className={classes.mapsLater} />}
      {app.manifest.boundaries.approximate ? (
        <p className={classes.note}>{t(appWords.approximate)}</p>
      ) : null}
      {pane ? <Provenance of={{ pane, scheme: resolved.scheme }} years={[pane.year]} /> : null}
    </section>
  );
}

/** Regions of one year, or all years of the country. */
function Shown(props: { pane: LoadedPane; board: Board | null }) {
  const { view } = useViewContext();
  if (view.multiples === "regions") return <Maps {...props} />;
  return (
    <Suspense fallback={<div className={classes.mapsLater} />}>
      <YearMaps pane={props.pane} />
    </Suspense>
  );
}

function Maps(props: { pane: LoadedPane; board: Board | null }) {
  const { resolved } = useViewContext();
  const { t, pick, year } = useWords();
  const { pane } = props;
  const panels = usePanels(props);
  const label = t(executiveWords.mapsLabel, {
    indicator: pick(pane.indicator.name),
    year: year(pane.year),
    scheme: pick(resolved.scheme.name),
  });
  return <SmallMaps pane={pane} panels={panels} label={label} least={180} />;
}

/** A small map per region, its mean in the caption; what the scheme leaves out comes last. */
function usePanels({ pane, board }: { pane: LoadedPane; board: Board | null }) {
  const { app, resolved } = useViewContext();
  const { language } = useWords();
  const { scheme } = resolved;
  const words = useBoardWords(pane.indicator);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words follow language and indicator
  return useMemo(() => {
    const numbers = regionNumbers(app.areas, scheme);
    const isOutside = numbers.includes(scheme.regions.length);
    const outside = isOutside ? [{ place: "outside", region: null } as const] : [];
    const [, ...places] = byPlace(outside, scheme);
    const now = board && isOf(board, pane, scheme) ? board.now : [];
    return places.map(({ place }, number) => {
      const id = place.kind === "region" ? place.region.id : place.kind;
      const mean = now[number + 1]?.comparison.all.mean;
      return {
        id,
        caption: `${words.place(place)} · ${mean === undefined ? "…" : words.value(mean)}`,
        mask: Uint8Array.from(numbers, (n) => (n === number ? 1 : 0)),
      };
    });
  }, [app, scheme, pane, board, language]);
}

/** Whether a board tells of what the maps show. */
function isOf(board: Board, pane: LoadedPane, scheme: Board["scheme"]): boolean {
  return (
    board.pane.indicator === pane.indicator &&
    board.pane.year === pane.year &&
    board.scheme === scheme
  );
}
