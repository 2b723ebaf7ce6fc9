import type { LensId } from "../../figures/lens/methods/lenses";
import { textOf } from "../../i18n/text-of";
import { lensWords } from "../../i18n/words/lens";
import { useWords } from "../../ui/words-context";
import classes from "./method-note.module.css";

const PARTS = ["what", "formula", "assumes", "silent"] as const;

/** What a method is, its formula with the source, what it assumes, and what it does not say. */
export function MethodNote(props: {
  lens: LensId;
  /** Figures and settings behind the result, each with its label. */
  facts: readonly (readonly [label: string, fact: string])[];
}) {
  const { lens, facts } = props;
  const { t } = useWords();
  return (
    <details className={classes.method}>
      <summary>{t(lensWords.method)}</summary>
      <dl>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{t(lensWords[part])}</dt>
            <dd>{t(textOf(lensWords, `${lens}.${part}`))}</dd>
          </div>
        ))}
      </dl>
      {facts.length > 0 ? (
        <>
          <h3>{t(lensWords.settings)}</h3>
          <dl className={classes.facts}>
            {facts.map(([label, fact]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </details>
  );
}
