import { useComputedColorScheme } from "@mantine/core";
import { colouringOf } from "../../layers/colouring";
import type { LoadedPane } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";
import { classLabels } from "../../ui/legend/class-labels";
import { classRows, stateRows } from "../../ui/legend/colouring-rows";
import { Swatch } from "../../ui/legend/legend";
import { useWords } from "../../ui/words-context";
import classes from "./executive.module.css";

/** Classes of the scale on one line; the states that are no class come after them. */
export function ColourKey({ pane }: { pane: LoadedPane }) {
  const { view } = useViewContext();
  const wording = useWords();
  const theme = useComputedColorScheme("light");
  const colouring = colouringOf(pane.classes, view.palette, theme);
  const labels = classLabels(pane.scale.breaks, pane.indicator.decimals, wording);
  const rows = [
    ...(view.zero ? stateRows(colouring, ["zero"], wording) : []),
    ...classRows(colouring, (_, k) => labels[k] ?? ""),
    ...stateRows(colouring, ["missing", "suppressed"], wording),
  ];
  return (
    <ul className={classes.key}>
      {rows.map(({ key, colour, pattern, label }) => (
        <li key={key}>
          <Swatch colour={colour} pattern={pattern} /> {label}
        </li>
      ))}
    </ul>
  );
}
