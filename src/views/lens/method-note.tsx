import type { LensId } from "../../domain/lens";
import classes from "./lens.module.css";
import { useLensWords } from "./use-lens-words";

const PARTS = ["what", "formula", "assumes", "silent"] as const;

/** What a method is, its formula with the source, what it assumes, and what it does not say. */
export function MethodNote({ lens }: { lens: LensId }) {
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
    </details>
  );
}
