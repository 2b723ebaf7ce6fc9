import { useComputedColorScheme } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { colourTable, markTable } from "../../layers/colour-table";
import type { MapModel } from "../../layers/map-model";
import { scaleColours } from "../../layers/palettes";
import type { Board } from "../../state/use-comparison";
import { useGeometry } from "../../state/use-geometry";
import { useSession } from "../../state/use-session";
import type { Panel } from "../../ui/map/multiples-layers";
import { SmallMultiples } from "../../ui/map/small-multiples";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";

/** Small maps on the colour scale of the board; `tall` stretches them. */
export function SmallMaps(props: {
  board: Board;
  panels: readonly Panel[];
  label: string;
  tall?: number;
}) {
  const { core } = useSession();
  const { t } = useWords();
  const geometry = useGeometry(core, 0, 0);
  const { ref, width } = useElementSize();
  const theme = useComputedColorScheme("light");
  const model = useModel(props.board, geometry.data?.geometry ?? null);
  if (geometry.problem) {
    return <ProblemNotice problem={geometry.problem} onRetry={geometry.retry} />;
  }
  const height = (props.tall ?? 1) * heightOf(props.panels.length, width);
  return (
    <div ref={ref} style={{ height }} data-paper="">
      <SmallMultiples
        panels={props.panels}
        model={model}
        theme={theme}
        ariaLabel={props.label}
        unsupported={t("app.noMap")}
      />
    </div>
  );
}

/** What the small maps are drawn from. */
function useModel({ pane }: Board, geometry: MapModel["geometry"] | null): MapModel | null {
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
function heightOf(count: number, width: number): number {
  if (width === 0) return 300;
  const wish = width >= 1100 ? 6 : width >= 560 ? 3 : 2;
  const columns = Math.min(count, wish);
  return Math.ceil(count / columns) * (width / columns) * 1.12;
}
