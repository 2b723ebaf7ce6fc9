import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

/** The place of the heads among the rows when focus moves. */
export const HEADS = -1;

const CONTROLS = "select, button, input, textarea, a[href]";
const TYPED = "input, textarea";

/** What {@link useRowFocus} moves over. */
export type FocusableRows = {
  readonly scroll: RefObject<HTMLElement | null>;
  readonly count: number;
  /** Brings a row into view. */
  show(index: number): void;
  choose(index: number): void;
};

/** Where focus is or comes back to, and what the table listens to. */
export type RowFocus = {
  /** The row that Tab reaches, or {@link HEADS}; −1 as well where there is no row. */
  readonly active: number;
  /** Which of the heads that sort was focused last, from 0. */
  readonly head: number;
  setActive(index: number): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  onFocus(event: FocusEvent<HTMLElement>): void;
};

/**
 * One tab stop for a whole table. ↑ ↓ Home End PageUp PageDown move between rows, also those that
 * are not drawn yet; ↑ from the first row goes to the heads, where ← and → move and ↓ leads back.
 * Enter and Space choose a row. Tab goes on to the controls of the focused row and then out of the
 * table; → goes to the first of them as well, ← or Escape back to the row (← not where text is typed).
 */
export function useRowFocus(rows: FocusableRows): RowFocus {
  const [wanted, setActive] = useState(0);
  const [head, setHead] = useState(0);
  const moved = useRef(false);
  const active = Math.min(wanted, rows.count - 1);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    rowAt(rows.scroll.current, active)?.focus({ preventScroll: true });
    rows.show(active);
  });
  const goTo = (index: number) => {
    moved.current = true;
    setActive(Math.max(0, Math.min(index, rows.count - 1)));
  };
  const handled = (event: KeyboardEvent<HTMLElement>): boolean => {
    const target = event.target as HTMLElement;
    const index = indexOf(target);
    if (index === HEADS) return moveInHeads(event.key, target, () => goTo(0));
    if (target.tagName !== "TR") return backToRow(event.key, target);
    if (event.key === "ArrowUp" && index === 0) return focus(headsOf(rows.scroll.current)[0]);
    if (event.key === "ArrowRight") return focus(target.querySelector<HTMLElement>(CONTROLS));
    const next = stepOf(event.key, index, rows.count, () => pageOf(rows.scroll.current, target));
    if (next !== null) goTo(next);
    else if (event.key === "Enter" || event.key === " ") rows.choose(index);
    else return false;
    return true;
  };
  return {
    active,
    head,
    setActive,
    onKeyDown: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (handled(event)) event.preventDefault();
    },
    onFocus: ({ target, currentTarget }) => {
      setActive(indexOf(target));
      if (indexOf(target) === HEADS) setHead(headsOf(currentTarget).indexOf(target));
    },
  };
}

function stepOf(key: string, index: number, count: number, page: () => number): number | null {
  if (key === "ArrowDown") return index + 1;
  if (key === "ArrowUp") return index - 1;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  if (key === "PageDown") return index + page();
  return key === "PageUp" ? index - page() : null;
}

function moveInHeads(key: string, head: HTMLElement, down: () => void): boolean {
  const heads = headsOf(head.closest("table"));
  const at = heads.indexOf(head);
  if (key === "ArrowRight") return focus(heads[at + 1]);
  if (key === "ArrowLeft") return focus(heads[at - 1]);
  if (key !== "ArrowDown") return false;
  down();
  return true;
}

function backToRow(key: string, control: HTMLElement): boolean {
  const back = key === "Escape" || (key === "ArrowLeft" && !control.matches(TYPED));
  return back && focus(control.closest<HTMLElement>("tr"));
}

/** Rows that fit below the heads, less one that stays in sight. */
function pageOf(scroll: HTMLElement | null, row: HTMLElement): number {
  return Math.max(1, Math.floor((scroll?.clientHeight ?? 0) / row.offsetHeight) - 2);
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  return element != null;
}

function indexOf(within: Element): number {
  return Number(within.closest<HTMLElement>("tr[data-index]")?.dataset.index ?? HEADS);
}

function rowAt(scroll: HTMLElement | null, index: number): HTMLElement | null {
  return scroll?.querySelector<HTMLElement>(`tr[data-index="${index}"]`) ?? null;
}

function headsOf(table: HTMLElement | null): HTMLElement[] {
  return [...(table?.querySelectorAll<HTMLElement>("thead button") ?? [])];
}
