import type { LoadedPane } from "../state/use-panes";
import { useWords } from "../ui/words-context";
import classes from "./map-stage.module.css";
import { OverlayLegend } from "./overlay-legend";
import { PaneLegend } from "./pane-legend";

const WIDE = 700;

/** A legend over the map; folded at first where there is little room. */
export function LegendBox(props: {
  pane: LoadedPane;
  corner: "start" | "end";
  zoom: number;
  /** Another map beside this one carries the whole legend of the same scale. */
  brief?: boolean;
}) {
  const brief = props.brief ?? false;
  const { t } = useWords();
  return (
    <details
      className={classes.legend}
      data-corner={props.corner}
      data-brief={brief}
      open={brief || window.innerWidth > WIDE}
    >
      <summary>{t("legend.title")}</summary>
      <PaneLegend pane={props.pane} brief={brief} />
      {brief ? null : <OverlayLegend zoom={props.zoom} />}
    </details>
  );
}
