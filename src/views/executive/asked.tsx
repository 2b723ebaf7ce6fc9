import type { ReactNode } from "react";
import { executiveWords } from "../../i18n/words/executive";
import type { Answer } from "../../state/async/use-answer";
import { useDatabase } from "../../state/use-database";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import own from "./asked.module.css";
import classes from "./executive.module.css";

/** Sections of the page whose figures the database tells; each keeps its room free until they come. */
export type AskedSection = "progress" | "headline" | "board" | "figures" | "change" | "roles";

/**
 * A section with figures of the database: dimmed while they answer what was asked before, and until
 * the first ones come its title over about as much room as they take. `loud` is the one section that
 * says why there are no figures; the others are then not there.
 */
export function Asked<T>(props: {
  answer: Answer<T>;
  section: AskedSection;
  title: string;
  loud?: boolean;
  children(data: T): ReactNode;
}) {
  const { answer, section, title, loud = false } = props;
  const { data, isPrevious, problem, retry } = answer;
  if (data !== undefined) {
    return (
      <div className={own.asked} aria-busy={isPrevious}>
        {props.children(data)}
      </div>
    );
  }
  if (problem && !loud) return null;
  return (
    <section aria-labelledby={section} className={classes.section}>
      <h2 id={section}>{title}</h2>
      {problem ? (
        <ProblemNotice
          problem={problem}
          {...(problem.kind === "query-failed" ? { onRetry: retry } : {})}
        />
      ) : (
        <Later section={section} loud={loud} />
      )}
    </section>
  );
}

/** Room for what comes; only the loud section says what is waited for, so that it is read once. */
function Later({ section, loud }: { section: AskedSection; loud: boolean }) {
  const { t } = useWords();
  const { status } = useDatabase();
  const words = t(status === "ready" ? executiveWords.waiting : executiveWords.opening);
  return (
    <div className={own.later} data-of={section}>
      {loud ? <p role="status">{words}</p> : null}
    </div>
  );
}
