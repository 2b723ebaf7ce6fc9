import { differenceInDifferences, type FourMeans } from "../../analysis";
import type { ComparedLine } from "../../figures/comparison/compared-lines";
import type { Board } from "../../state/use-comparison";
import { useWords } from "../../ui/words-context";
import { useBoardWords } from "./board-words";
import classes from "./executive.module.css";

/**
 * Whether pilot areas changed more than the others over the whole country, in plain words. Nothing
 * across a series break, nor without both groups in both years.
 */
export function DidItHelp(props: { board: Board }) {
  const { t, year } = useWords();
  const { pane, baseline, now, before, broken } = props.board;
  const words = useBoardWords(pane.indicator);
  const means = before && meansOf(before[0], now[0]);
  if (broken !== null || !means) return null;
  const { effect } = differenceInDifferences(means);
  return (
    <aside className={classes.callout} aria-labelledby="did-it-help">
      <h3 id="did-it-help">{t("executive.didTitle")}</h3>
      <p>
        {t("executive.did", {
          from: year(baseline),
          to: year(pane.year),
          pilot: words.signed(means.treatedAfter - means.treatedBefore),
          other: words.signed(means.controlAfter - means.controlBefore),
          effect: words.signed(effect),
          unit: words.points,
        })}{" "}
        {words.favour(effect)}
      </p>
      <p className={classes.note}>{t("executive.didCaution")}</p>
    </aside>
  );
}

function meansOf(before: ComparedLine | undefined, after: ComparedLine | undefined) {
  const [was, is] = [before?.comparison.groups, after?.comparison.groups];
  const means = {
    treatedBefore: was?.pilot.mean ?? Number.NaN,
    treatedAfter: is?.pilot.mean ?? Number.NaN,
    controlBefore: was?.other.mean ?? Number.NaN,
    controlAfter: is?.other.mean ?? Number.NaN,
  } satisfies FourMeans;
  return Object.values(means).every(Number.isFinite) ? means : null;
}
