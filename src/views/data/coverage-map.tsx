import { useComputedColorScheme } from "@mantine/core";
import { useMemo } from "react";
import type { YearValues } from "../../domain/observation";
import { countOf } from "../../figures/classes/class-by-breaks";
import type { Classed } from "../../figures/classes/classed";
import { stateOfStatus } from "../../figures/classes/state-of-status";
import { importWords } from "../../i18n/words/import";
import { markTable } from "../../layers/colour-table";
import { colouringOf } from "../../layers/colouring";
import type { MapModel } from "../../layers/map-model";
import { useApp } from "../../state/use-app";
import { useGeometry, useLand } from "../../state/use-geometry";
import { useSeries } from "../../state/use-panes";
import { MapCanvas } from "../../ui/map/map-canvas";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import classes from "./import/import.module.css";

const COUNTRY_ZOOM = 5;
const MARKS = markTable(null, null);

/** Where an indicator has figures in a year, where none, and where they are suppressed. */
export function CoverageMap(props: { indicator: string; yearBe: number }) {
  const app = useApp();
  const { t } = useWords();
  const theme = useComputedColorScheme("light");
  const geometry = useGeometry(app, COUNTRY_ZOOM, 0).data?.geometry ?? null;
  const land = useLand(app).data ?? null;
  const series = useSeries(
    app,
    useMemo(() => [props.indicator], [props.indicator]),
  );
  const yearValues = series.data?.[0]?.byYear.get(props.yearBe);
  const model = useMemo<MapModel | null>(() => {
    if (!geometry || !yearValues) return null;
    return {
      areas: app.areas,
      geometry,
      choropleth: { colouring: colouringOf(covered(yearValues), "blues", theme), marks: MARKS },
      regionOf: null,
      roles: null,
      sep: null,
      households: null,
      overlays: ["labels"],
    };
  }, [app.areas, geometry, yearValues, theme]);
  if (series.problem) return <ProblemNotice problem={series.problem} onRetry={series.retry} />;
  return (
    <>
      <p className={classes.small}>{t(importWords.wholeLegend)}</p>
      <div className={classes.pickMap}>
        <MapCanvas
          model={model}
          land={land}
          theme={theme}
          camera={null}
          unsupported={t(importWords.noMap)}
        />
      </div>
    </>
  );
}

/** Areas that have a figure, and the others by why they have none. */
function covered({ status }: YearValues): Classed {
  const classOf = Uint8Array.from(status, (one) => stateOfStatus(one) ?? 0);
  const items = [{ key: "there", count: countOf(classOf, 0), tone: "covered" }] as const;
  return { classOf, items, ramp: { kind: "counts" } };
}
