import { useElementSize } from "@mantine/hooks";
import { useMemo } from "react";
import { isSmallCount } from "../../domain/few-people";
import type { PovertyRule } from "../../domain/poverty";
import { type Combination, combinationsOf } from "../../figures/poverty/combinations";
import { povertyWords } from "../../i18n/words/poverty";
import { useWords } from "../../ui/words-context";
import { CombinationTable } from "./combination-table";
import classes from "./poverty.module.css";
import { UpsetPlot } from "./upset-plot";

const LABELS = 104;
const COLUMN = 26;

/** Which dimensions come together: bars over a matrix of dots, and the same as a table. */
export function Together(props: { cells: Float64Array; rule: PovertyRule }) {
  const { t, number } = useWords();
  const { ref, width } = useElementSize();
  const all = useMemo(() => combinationsOf(props.cells, props.rule), [props.cells, props.rule]);
  if (all.length === 0) return null;
  const fit = Math.max(4, Math.floor((width / letterScale() - LABELS) / COLUMN));
  const shown = all.slice(0, fit);
  const left = all.slice(fit);
  return (
    <section className={classes.part}>
      <h4>{t(povertyWords.together)}</h4>
      <p className={classes.note}>{t(povertyWords.togetherNote)}</p>
      <div ref={ref}>
        {width > 0 ? <UpsetPlot combinations={shown} labels={LABELS} column={COLUMN} /> : null}
      </div>
      {left.length > 0 ? (
        <p className={classes.note}>
          {t(povertyWords.more, { n: number(left.length), people: number(sumOf(left)) })}
        </p>
      ) : null}
      {all.some(({ people }) => isSmallCount(people)) ? (
        <p className={classes.note}>{t(povertyWords.smallCount)}</p>
      ) : null}
      <details className={classes.fold}>
        <summary>{t(povertyWords.asTable)}</summary>
        <CombinationTable combinations={all} />
      </details>
    </section>
  );
}

/** How much larger than 16 pixels the letters of the page are. */
function letterScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

function sumOf(combinations: readonly Combination[]): number {
  return combinations.reduce((sum, { people }) => sum + people, 0);
}
