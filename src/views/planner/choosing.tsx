import { Button, Loader } from "@mantine/core";
import { useEffect, useState } from "react";
import { planWords } from "../../i18n/words/plan";
import { chooseAgain, stopChoosing } from "../../state/plan/plan-numbers";
import { usePlanNumbers } from "../../state/plan/use-plan";
import { useWords } from "../../ui/words-context";
import classes from "./dock.module.css";

const TICK_MS = 250;

/**
 * That the choice is late, since when, and a way to end it; after that a way to begin again. Nothing
 * while the choice is there or comes at once.
 */
export function Choosing() {
  const { t, number } = useWords();
  const since = usePlanNumbers((numbers) => numbers.choosing);
  const late = usePlanNumbers((numbers) => numbers.late);
  const stopped = usePlanNumbers((numbers) => numbers.stopped);
  const isOld = usePlanNumbers((numbers) => numbers.choice !== null);
  const ms = useElapsed(since);
  if (stopped) {
    return (
      <span className={classes.choosing} role="status">
        {t(planWords["choice.stopped"])}
        <Button size="compact-xs" variant="default" onClick={chooseAgain}>
          {t(planWords["choice.again"])}
        </Button>
      </span>
    );
  }
  if (!late) return null;
  return (
    <span className={classes.choosing} role="status">
      <Loader size={12} />
      {t(planWords["choice.working"])}
      <span aria-hidden="true">
        {t(planWords["choice.seconds"], { n: number(Math.floor(ms / 1000)) })}
      </span>
      <Button size="compact-xs" variant="default" onClick={() => void stopChoosing()}>
        {t(planWords["choice.stop"])}
      </Button>
      {isOld ? t(planWords["choice.before"]) : null}
    </span>
  );
}

/** Milliseconds since a time of `performance.now()`, a few times a second; 0 without one. */
function useElapsed(since: number | null): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (since === null) return;
    const timer = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [since]);
  return since === null ? 0 : Math.max(0, now - since);
}
