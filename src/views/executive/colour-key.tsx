import { useComputedColorScheme } from "@mantine/core";
import { scaleColours, stateColours } from "../../layers/palettes";
import type { LoadedPane } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";
import { classLabels } from "../../ui/legend/class-labels";
import { Swatch } from "../../ui/legend/legend";
import { useWords } from "../../ui/words-context";
import classes from "./executive.module.css";

/** Classes of the scale on one line; the states that are no class come after them. */
export function ColourKey({ pane }: { pane: LoadedPane }) {
  const { view } = useViewContext();
  const wording = useWords();
  const { t } = wording;
  const theme = useComputedColorScheme("light");
  const { breaks } = pane.scale;
  const states = stateColours(view.palette, theme);
  const labels = classLabels(breaks, pane.indicator.decimals, wording);
  return (
    <ul className={classes.key}>
      {view.zero ? (
        <li>
          <Swatch colour={states.zero} /> {t("legend.zero")}
        </li>
      ) : null}
      {scaleColours(view.palette, pane.scale).map((colour, k) => (
        <li key={colour}>
          <Swatch colour={colour} /> {labels[k]}
        </li>
      ))}
      <li>
        <Swatch colour={states.missing} pattern="hatch" /> {t("legend.noData")}
      </li>
      <li>
        <Swatch colour={states.suppressed} pattern="dots" /> {t("legend.suppressed")}
      </li>
    </ul>
  );
}
