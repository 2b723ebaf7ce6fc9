import { Button, Loader } from "@mantine/core";
import { useEffect, useState } from "react";
import { chooseAgain, stopChoosing } from "../../state/plan/plan-numbers";
import { usePlanNumbers } from "../../state/plan/use-plan";
import { useWords } from "../../ui/words-context";
import classes from "./dock.module.css";
import { usePlanWords } from "./use-plan-words";

const TICK_MS = 250;

/**
 * That the choice is late, since when, and a way to end it; after that a way to begin again. Nothing
 * while the choice is there or comes at once.
 */
export function Choosing() {
  const say = usePlanWords();
  const { number } = useWords();
  const since = usePlanNumbers((numbers) => numbers.choosing);
  const late = usePlanNumbers((numbers) => numbers.late);
  const stopped = usePlanNumbers((numbers) => numbers.stopped);
  const isOld = usePlanNumbers((numbers) => numbers.choice !== null);
  const ms = useElapsed(since);
  if (stopped) {
    return (
      <span className={classes.choosing} role="status">
        {say("choice.stopped")}
        <Button size="compact-xs" variant="default" onClick={chooseAgain}>
          {say("choice.again")}
        </Button>
      </span>
    );
  }
  if (!late) return null;
  return (
    <span className={classes.choosing} role="status">
      <Loader size={12} />
      {say("choice.working")}
      <span aria-hidden="true">{say("choice.seconds", { n: number(Math.floor(ms / 1000)) })}</span>
      <Button size="compact-xs" variant="default" onClick={() => void stopChoosing()}>
        {say("choice.stop")}
      </Button>
      {isOld ? say("choice.before") : null}
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
