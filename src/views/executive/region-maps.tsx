import { useComputedColorScheme } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { lazy, Suspense, useMemo } from "react";
import { colourTable, markTable } from "../../layers/colour-table";
import type { MapModel } from "../../layers/map-model";
import { scaleColours } from "../../layers/palettes";
import { regionNumbers } from "../../state/comparison";
import type { Board } from "../../state/use-comparison";
import { useGeometry } from "../../state/use-geometry";
import { useSession } from "../../state/use-session";
import { SmallMultiples } from "../../ui/map/small-multiples";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { useBoardWords } from "./board-words";
import { ColourKey } from "./colour-key";
import classes from "./executive.module.css";
import { Provenance } from "./provenance";
import { useSeen } from "./use-seen";

const YearMaps = lazy(() => import("./year-maps").then((m) => ({ default: m.YearMaps })));
const MultiplesChoice = lazy(() =>
  import("./multiples-choice").then((m) => ({ default: m.MultiplesChoice })),
);

/** The regions of the scheme as small maps on one colour scale, drawn once they come into view. */
export function RegionMaps(props: { board: Board }) {
  const { t } = useWords();
  const { core, view } = useSession();
  const years = view.multiples === "years";
  const { ref, seen } = useSeen();
  return (
    <section ref={ref} aria-labelledby="regions" className={classes.section}>
      <h2 id="regions">
        {t(years ? "executive.smallMultiplesYears" : "executive.smallMultiples")}
      </h2>
      <Suspense>
        <MultiplesChoice />
      </Suspense>
      <ColourKey pane={props.board.pane} />
      {seen ? <Shown board={props.board} /> : <div className={classes.mapsLater} />}
      {core.manifest.boundaries.approximate ? (
        <p className={classes.note}>{t("app.approximate")}</p>
      ) : null}
      <Provenance board={props.board} />
    </section>
  );
}

/** Regions of one year, or all years of the country. */
function Shown({ board }: { board: Board }) {
  const { view } = useSession();
  if (view.multiples === "regions") return <Maps board={board} />;
  return (
    <Suspense fallback={<div className={classes.mapsLater} />}>
      <YearMaps board={board} />
    </Suspense>
  );
}

function Maps({ board }: { board: Board }) {
  const { core, resolved } = useSession();
  const { t, pick, year } = useWords();
  const geometry = useGeometry(core, 0, 0);
  const { ref, width } = useElementSize();
  const theme = useComputedColorScheme("light");
  const panels = usePanels(board);
  const model = useModel(board, geometry.data?.geometry ?? null);
  if (geometry.problem) {
    return <ProblemNotice problem={geometry.problem} onRetry={geometry.retry} />;
  }
  return (
    <div ref={ref} style={{ height: heightOf(panels.length, width) }}>
      <SmallMultiples
        panels={panels}
        model={model}
        theme={theme}
        ariaLabel={t("executive.mapsLabel", {
          indicator: pick(board.pane.indicator.name),
          year: year(board.pane.year),
          scheme: pick(resolved.scheme.name),
        })}
        unsupported={t("app.noMap")}
      />
    </div>
  );
}

/** A small map per region, its mean in the caption; what the scheme leaves out comes last. */
function usePanels({ now, scheme, pane }: Board) {
  const { core } = useSession();
  const { language } = useWords();
  const words = useBoardWords(pane.indicator);
  // biome-ignore lint/correctness/useExhaustiveDependencies: words follow language and indicator
  return useMemo(() => {
    const numbers = regionNumbers(core.areas, scheme);
    const regions = now.filter((line) => line.place.kind !== "country");
    return regions.map(({ place, comparison }, number) => ({
      id: place.kind === "region" ? place.region.id : place.kind,
      caption: `${words.place(place)} · ${words.value(comparison.all.mean)}`,
      mask: Uint8Array.from(numbers, (n) => (n === number ? 1 : 0)),
    }));
  }, [core, scheme, now, language]);
}

/** What the small maps are drawn from. */
export function useModel({ pane }: Board, geometry: MapModel["geometry"] | null): MapModel | null {
  const { core, view, roles } = useSession();
  const theme = useComputedColorScheme("light");
  const { palette } = view;
  const role = roles.table.role;
  const { breaks, centre } = pane.scale;
  const { classOf } = pane.classes;
  return useMemo(() => {
    if (!geometry) return null;
    const colours = colourTable(classOf, {
      palette,
      classes: breaks.length,
      theme,
      colours: scaleColours(palette, { breaks, centre }),
    });
    const marks = markTable(role, null);
    return {
      areas: core.areas,
      geometry,
      choropleth: { colours, marks, palette, breaks },
      regionOf: null,
      roles: role,
      sep: null,
      households: null,
      labels: false,
    };
  }, [core, geometry, classOf, breaks, centre, palette, theme, role]);
}

/** Height that makes nearly square panels: six in a row on a wide screen, two on a phone. */
export function heightOf(count: number, width: number): number {
  if (width === 0) return 300;
  const wish = width >= 1100 ? 6 : width >= 560 ? 3 : 2;
  const columns = Math.min(count, wish);
  return Math.ceil(count / columns) * (width / columns) * 1.12;
}
