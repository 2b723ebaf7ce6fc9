import { useComputedColorScheme } from "@mantine/core";
import { paletteColours, stateColours } from "../../layers/palettes";
import type { LoadedPane } from "../../state/use-panes";
import { useSession } from "../../state/use-session";
import { Swatch } from "../../ui/legend/legend";
import { useWords } from "../../ui/words-context";
import classes from "./executive.module.css";

/** Classes of the scale on one line; the states that are no class come after them. */
export function ColourKey({ pane }: { pane: LoadedPane }) {
  const { view } = useSession();
  const { t, number } = useWords();
  const theme = useComputedColorScheme("light");
  const { breaks } = pane.scale;
  const states = stateColours(view.palette, theme);
  const show = (value: number) => number(value, pane.indicator.decimals);
  return (
    <ul className={classes.key}>
      {view.zero ? (
        <li>
          <Swatch colour={states.zero} /> {t("legend.zero")}
        </li>
      ) : null}
      {paletteColours(view.palette, breaks.length).map((colour, k) => (
        <li key={colour}>
          <Swatch colour={colour} />{" "}
          {k === 0
            ? t("legend.upTo", { to: show(breaks[0] ?? 0) })
            : t("legend.range", { from: show(breaks[k - 1] ?? 0), to: show(breaks[k] ?? 0) })}
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
