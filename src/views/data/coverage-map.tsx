import { useComputedColorScheme } from "@mantine/core";
import { useMemo } from "react";
import { AREA_CLASS } from "../../domain/area-class";
import { STATUS_CODE, type YearValues } from "../../domain/observation";
import { colourTable, markTable } from "../../layers/colour-table";
import type { MapModel } from "../../layers/map-model";
import { useGeometry, useLand } from "../../state/use-geometry";
import { useSeries } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";
import { MapCanvas } from "../../ui/map/map-canvas";
import { ProblemNotice } from "../../ui/shell/notice";
import classes from "./import/import.module.css";
import { useImportWords } from "./import/use-import-words";

const COUNTRY_ZOOM = 5;
const MARKS = markTable(null, null);
const THERE = 1;
const CLASSES = 2;

/** Where an indicator has figures in a year, where none, and where they are suppressed. */
export function CoverageMap(props: { indicator: string; yearBe: number }) {
  const { app } = useViewContext();
  const { say } = useImportWords();
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
    const colouring = { palette: "blues", classes: CLASSES, theme } as const;
    return {
      areas: app.areas,
      geometry,
      choropleth: {
        colours: colourTable(classOf(yearValues), colouring),
        marks: MARKS,
        palette: "blues",
        breaks: [],
      },
      regionOf: null,
      roles: null,
      sep: null,
      households: null,
      labels: true,
    };
  }, [app.areas, geometry, yearValues, theme]);
  if (series.problem) return <ProblemNotice problem={series.problem} onRetry={series.retry} />;
  return (
    <>
      <p className={classes.small}>{say("wholeLegend")}</p>
      <div className={classes.pickMap}>
        <MapCanvas
          model={model}
          land={land}
          theme={theme}
          camera={null}
          unsupported={say("noMap")}
        />
      </div>
    </>
  );
}

const STATES: Readonly<Record<number, number>> = {
  [STATUS_CODE.value]: THERE,
  [STATUS_CODE.missing]: AREA_CLASS.missing,
  [STATUS_CODE.suppressed]: AREA_CLASS.suppressed,
  [STATUS_CODE.not_applicable]: AREA_CLASS.notApplicable,
};

function classOf({ status }: YearValues): Uint8Array {
  return Uint8Array.from(status, (one) => STATES[one] ?? AREA_CLASS.missing);
}
