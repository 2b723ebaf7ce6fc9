/** How much of the height a panel beneath the map takes, from 0 (its bar alone) to 1 (all). */
export type DockShare = number;

/** How far the panel is open: its bar alone, some of the height, or all. */
export type DockStop = "bar" | "open" | "full";

const MIDDLE = 0.45;
const MIDDLE_REM = 20;
/** Nearer to an end than this, the panel snaps to it. */
const SNAP = 0.1;

/** The middle stop: 45 %, on a high screen 20 rem. */
export function middleShare(height: number, rem: number): DockShare {
  return height > 0 ? Math.min(MIDDLE, (MIDDLE_REM * rem) / height) : MIDDLE;
}

/** What a share is to the panel. */
export function stopOf(share: DockShare): DockStop {
  if (share === 0) return "bar";
  return share === 1 ? "full" : "open";
}

/** The next of the three stops (bar, middle, all) up or down; the last one where there is no further. */
export function nextStop(share: DockShare, middle: DockShare, direction: 1 | -1): DockShare {
  if (direction > 0) return share < middle ? middle : 1;
  return share > middle ? middle : 0;
}

/** A share that was dragged or stepped to, held between the ends and drawn to them when near. */
export function snapped(share: DockShare): DockShare {
  if (share < SNAP) return 0;
  return share > 1 - SNAP ? 1 : share;
}
