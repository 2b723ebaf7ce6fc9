import { useComputedColorScheme } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { appWords } from "../../i18n/words/app";
import { markTable } from "../../layers/colour-table";
import { colouringOf } from "../../layers/colouring";
import type { MapModel } from "../../layers/map-model";
import { useGeometry } from "../../state/use-geometry";
import type { LoadedPane } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";
import { columnsFor } from "../../ui/map/fit-view";
import type { Panel } from "../../ui/map/multiples-layers";
import { SmallMultiples } from "../../ui/map/small-multiples";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";

/** Height of a panel for each pixel of its width, which leaves a square beneath its caption. */
const SQUARE = 1.12;

/** Small maps on the colour scale of the big one, none narrower than `least`; `tall` stretches them. */
export function SmallMaps(props: {
  pane: LoadedPane;
  panels: readonly Panel[];
  label: string;
  least: number;
  tall?: number;
}) {
  const { app } = useViewContext();
  const { t } = useWords();
  const geometry = useGeometry(app, 0, 0);
  const { ref, width } = useElementSize();
  const theme = useComputedColorScheme("light");
  const model = useModel(props.pane, geometry.data?.geometry ?? null);
  if (geometry.problem) {
    return <ProblemNotice problem={geometry.problem} onRetry={geometry.retry} />;
  }
  const count = props.panels.length;
  const columns = columnsFor(count, width, props.least);
  const rows = Math.ceil(count / columns);
  const height = width === 0 ? 300 : rows * (width / columns) * SQUARE * (props.tall ?? 1);
  return (
    <div ref={ref} style={{ height }} data-paper="">
      <SmallMultiples
        panels={props.panels}
        columns={columns}
        model={model}
        theme={theme}
        ariaLabel={props.label}
        unsupported={t(appWords.noMap)}
      />
    </div>
  );
}

/** What the small maps are drawn from. */
function useModel({ classes }: LoadedPane, geometry: MapModel["geometry"] | null): MapModel | null {
  const { app, view, roles } = useViewContext();
  const theme = useComputedColorScheme("light");
  const { palette } = view;
  const role = roles.table.role;
  return useMemo(() => {
    if (!geometry) return null;
    const colouring = colouringOf(classes, palette, theme);
    const marks = markTable(role, null);
    return {
      areas: app.areas,
      geometry,
      choropleth: { colouring, marks },
      regionOf: null,
      roles: role,
      sep: null,
      households: null,
      overlays: ["roles"],
    };
  }, [app, geometry, classes, palette, theme, role]);
}
