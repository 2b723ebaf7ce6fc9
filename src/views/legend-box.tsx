import { type ReactNode, Suspense } from "react";
import type { LoadedPane } from "../state/use-panes";
import { useSession } from "../state/use-session";
import { useWords } from "../ui/words-context";
import { LensLegend } from "./lens/lazy";
import classes from "./map-stage.module.css";
import { OverlayLegend } from "./overlay-legend";
import { PaneLegend } from "./pane-legend";

const WIDE = 700;

/** A legend over the map; folded at first where there is little room. */
export function LegendBox(props: {
  pane: LoadedPane;
  corner: "start" | "end";
  zoom: number;
  /** How many areas are pinned. */
  pins: number;
  /** Another map beside this one carries the whole legend of the same scale. */
  brief?: boolean;
  /** Legend of what the map shows in place of the indicator. */
  instead?: ReactNode;
}) {
  const brief = props.brief ?? false;
  const { t } = useWords();
  const { panes, view } = useSession();
  const { painted } = panes;
  return (
    <details
      className={classes.legend}
      data-corner={props.corner}
      data-brief={brief}
      open={brief || window.innerWidth > WIDE}
    >
      <summary>{t("legend.title")}</summary>
      {props.instead ? (
        props.instead
      ) : painted && painted.lens === view.lens && props.pane === panes.left ? (
        <Suspense>
          <LensLegend painted={painted} />
        </Suspense>
      ) : (
        <PaneLegend pane={props.pane} brief={brief} />
      )}
      {brief ? null : <OverlayLegend zoom={props.zoom} pins={props.pins} />}
    </details>
  );
}
