import { numberAt } from "../../base/column";
import { isSmallCount } from "../../domain/few-people";
import { DIMENSIONS } from "../../domain/indicator";
import type { PovertyFigures } from "../../figures/poverty/poverty-figures";
import { povertyWords } from "../../i18n/words/poverty";
import { useWords } from "../../ui/words-context";
import classes from "./poverty.module.css";

/** What each dimension adds to M0: one bar, with its parts in words below. */
export function Contributions({ figures }: { figures: PovertyFigures }) {
  const { t, number } = useWords();
  const parts = figures.contribution;
  if (parts === null) return null;
  return (
    <section className={classes.part}>
      <h4>{t(povertyWords.contributions)}</h4>
      <div className={classes.stack} aria-hidden="true">
        {DIMENSIONS.map((dimension, d) => (
          <span key={dimension} data-dimension={d} style={{ flexGrow: parts[d] ?? 0 }} />
        ))}
      </div>
      <ul className={classes.stackKey}>
        {DIMENSIONS.map((dimension, d) => (
          <li key={dimension}>
            <i data-dimension={d} aria-hidden="true" />
            {t(povertyWords.contributionLine, {
              name: t(povertyWords[`dimension.${dimension}`]),
              share: number(100 * numberAt(parts, d), 1),
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** People by the number of dimensions they lack at once. */
export function Depth(props: { figures: PovertyFigures; cutoff: number | null }) {
  const { t, number } = useWords();
  const { depth } = props.figures;
  if (depth === null) return null;
  const top = Math.max(1, ...depth);
  return (
    <section className={classes.part}>
      <h4>{t(povertyWords.depth)}</h4>
      <ul className={classes.depth}>
        {depth.map((people, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is the number of dimensions
          <li key={i} data-poor={props.cutoff === null || i + 1 >= props.cutoff}>
            <span>{t(povertyWords.depthLine, { n: number(i + 1) })}</span>
            <span className={classes.track} aria-hidden="true">
              <span className={classes.censored} style={{ width: `${(100 * people) / top}%` }} />
            </span>
            <span className={classes.rowFigure}>
              {t(povertyWords.people, { n: number(people) })}
              {isSmallCount(people) ? "*" : ""}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
