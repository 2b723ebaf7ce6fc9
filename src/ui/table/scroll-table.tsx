import type { ReactNode } from "react";
import classes from "./scroll-table.module.css";

/** A table that scrolls sideways where the screen is narrow, by keyboard too. */
export function ScrollTable(props: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={classes.scroll} aria-label={props.label} tabIndex={0}>
      <table className={classes.table}>{props.children}</table>
    </section>
  );
}
