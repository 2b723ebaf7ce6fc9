import type { KeyboardEvent, PointerEvent } from "react";
import { type DockShare, snapped } from "./dock-size";
import classes from "./workspace.module.css";

const STEP = 0.05;

/**
 * The edge between the map and the panel beneath it: dragged, or moved by ↑ ↓ in steps of 5 %, to an
 * end by Home and End; Enter or a double click calls `onToggle`.
 */
export function DockSeparator(props: {
  label: string;
  controls: string;
  share: DockShare;
  onShare(share: DockShare): void;
  onToggle(): void;
}) {
  const { share, onShare } = props;
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const whole = event.currentTarget.closest("main")?.getBoundingClientRect();
    if (whole) onShare(snapped((whole.bottom - event.clientY) / whole.height));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = afterKey(event.key, share);
    if (next !== null) onShare(next);
    else if (event.key === "Enter") props.onToggle();
    else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved; a separator with a value can
    <div
      role="separator"
      className={classes.separator}
      aria-label={props.label}
      aria-orientation="horizontal"
      aria-controls={props.controls}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(100 * share)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onDoubleClick={props.onToggle}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}

/** From the bar a step up leads past the place where it would snap back. */
function afterKey(key: string, share: DockShare): DockShare | null {
  if (key === "ArrowUp") return snapped(Math.max(share + STEP, 3 * STEP));
  if (key === "ArrowDown") return snapped(Math.min(share - STEP, 1 - 3 * STEP));
  if (key === "Home") return 0;
  return key === "End" ? 1 : null;
}
