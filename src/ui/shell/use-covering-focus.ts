import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Lets the focus follow a panel that covers another: into it when it opens from there, and back to
 * where it was when it closes, unless the focus went elsewhere by then.
 */
export function useCoveringFocus(open: boolean): {
  covered: RefObject<HTMLDivElement | null>;
  cover: RefObject<HTMLDivElement | null>;
} {
  const covered = useRef<HTMLDivElement>(null);
  const cover = useRef<HTMLDivElement>(null);
  const from = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const at = document.activeElement;
    if (open) {
      from.current = at instanceof HTMLElement && covered.current?.contains(at) ? at : null;
      if (from.current) cover.current?.focus();
      return;
    }
    if (at === document.body) from.current?.focus();
    from.current = null;
  }, [open]);
  return { covered, cover };
}
