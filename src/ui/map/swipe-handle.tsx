import { useRef } from "react";
import { mapWords } from "../../i18n/words/map";
import { useWords } from "../words-context";
import classes from "./swipe-handle.module.css";

const STEP = 2;
const LEAP = 10;

/** Where a key takes the divider, in percent; `null` for keys it does not know. */
export function keyedSplit(key: string, split: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: split - STEP,
    ArrowDown: split - STEP,
    ArrowRight: split + STEP,
    ArrowUp: split + STEP,
    PageDown: split - LEAP,
    PageUp: split + LEAP,
    Home: 0,
    End: 100,
  };
  const wanted = steps[key];
  return wanted === undefined ? null : Math.min(100, Math.max(0, wanted));
}

/**
 * The divider of two maps over one another; lies over the map's own box. `split` is the share of the
 * width left of it, 0–100. `onChange` runs while it moves, `onSettle` when it rests.
 */
export function SwipeHandle(props: {
  split: number;
  onChange(split: number): void;
  onSettle?(split: number): void;
}) {
  const { t, number } = useWords();
  const { split, onChange, onSettle } = props;
  const track = useRef<HTMLDivElement>(null);
  const shareAt = (clientX: number) => {
    const box = track.current?.getBoundingClientRect();
    if (!box || box.width === 0) return split;
    return Math.min(100, Math.max(0, (100 * (clientX - box.left)) / box.width));
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const next = keyedSplit(event.key, split);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(next);
    onSettle?.(next);
  };
  const onPointerMove = (event: React.PointerEvent) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onChange(shareAt(event.clientX));
  };
  return (
    <div ref={track} className={classes.track}>
      <div
        role="slider"
        tabIndex={0}
        className={classes.handle}
        style={{ left: `${split}%` }}
        aria-label={t(mapWords.swipe)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(split)}
        aria-valuetext={t(mapWords.swipeValue, { n: number(Math.round(split)) })}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={onPointerMove}
        onPointerUp={(event) => onSettle?.(shareAt(event.clientX))}
      />
    </div>
  );
}
