import { ActionIcon } from "@mantine/core";
import { useReducedMotion } from "@mantine/hooks";
import { IconPlayerPause, IconPlayerPlay, IconPlayerSkipForward } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { breakBetween } from "../../domain/period";
import { timeWords } from "../../i18n/words/time";
import { useViewContext } from "../../state/use-view-context";
import { useWords } from "../../ui/words-context";
import classes from "./year-player.module.css";
import { YearTrack } from "./year-track";

const STEP_MS = 1400;

/** The years of the map as a slider that plays, for two years or more. */
export function YearPlayer() {
  const { resolved, patch } = useViewContext();
  const { years } = resolved.left.source;
  const { t, year: worded } = useWords();
  const { year, source } = resolved.left;
  const at = Math.max(0, years.indexOf(year));
  const goTo = (next: number) => patch({ year: years[next] ?? year }, { replace: true });
  const first = breakBetween(source.seriesBreaks, years[0] ?? year, years.at(-1) ?? year);
  return (
    <div className={classes.player}>
      <PlayButton at={at} last={years.length - 1} onStep={goTo} />
      <div className={classes.slider}>
        <input
          type="range"
          min={0}
          max={years.length - 1}
          value={at}
          aria-label={t(timeWords.slider)}
          aria-valuetext={worded(year)}
          title={first === null ? undefined : t(timeWords.break, { year: worded(first) })}
          onChange={(event) => goTo(Number(event.currentTarget.value))}
        />
        <YearTrack years={years} breaks={source.seriesBreaks} at={at} />
      </div>
      <output className={classes.year}>
        {worded(year)}
        {first === null ? null : (
          <small title={t(timeWords.break, { year: worded(first) })}>
            ┆ {t(timeWords.breakShort, { year: first })}
          </small>
        )}
      </output>
    </div>
  );
}

/** Plays to the last year, from the first if it stands there; one year at a time for those who want no motion. */
function PlayButton(props: { at: number; last: number; onStep(at: number): void }) {
  const { at, last, onStep } = props;
  const still = useReducedMotion() ?? false;
  const { t } = useWords();
  const [playing, setPlaying] = useState(false);
  const next = at >= last ? 0 : at + 1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the step is of the year shown
  useEffect(() => {
    if (!playing) return;
    if (at >= last) return setPlaying(false);
    const timer = setTimeout(() => onStep(at + 1), STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, at, last]);
  const click = () => {
    if (still || (!playing && at >= last)) onStep(next);
    if (!still) setPlaying(!playing);
  };
  const Icon = still ? IconPlayerSkipForward : playing ? IconPlayerPause : IconPlayerPlay;
  return (
    <ActionIcon
      variant="default"
      size={28}
      aria-label={t(still ? timeWords.next : playing ? timeWords.stop : timeWords.play)}
      aria-pressed={still ? undefined : playing}
      onClick={click}
    >
      <Icon size={18} aria-hidden="true" />
    </ActionIcon>
  );
}
