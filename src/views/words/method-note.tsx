import type { LensId } from "../../figures/lens/methods/lenses";
import classes from "./method-note.module.css";
import { useLensWords } from "./use-lens-words";

const PARTS = ["what", "formula", "assumes", "silent"] as const;

/** What a method is, its formula with the source, what it assumes, and what it does not say. */
export function MethodNote(props: {
  lens: LensId;
  /** Figures and settings behind the result, each with its label. */
  facts: readonly (readonly [label: string, fact: string])[];
}) {
  const { lens, facts } = props;
  const say = useLensWords();
  return (
    <details className={classes.method}>
      <summary>{say("method")}</summary>
      <dl>
        {PARTS.map((part) => (
          <div key={part}>
            <dt>{say(part)}</dt>
            <dd>{say(`${lens}.${part}`)}</dd>
          </div>
        ))}
      </dl>
      {facts.length > 0 ? (
        <>
          <h3>{say("settings")}</h3>
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
