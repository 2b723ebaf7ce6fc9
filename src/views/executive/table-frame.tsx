import type { ReactNode } from "react";
import { groupColours } from "../../ui/chart/group-mark";
import classes from "./executive.module.css";

/** A whole table that scrolls sideways in its own frame when the screen is narrow. */
export function TableFrame(props: { caption: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={classes.frame} aria-label={props.caption} tabIndex={0}>
      <table className={`${classes.table} ${groupColours}`}>
        <caption>
          <span>{props.caption}</span>
        </caption>
        {props.children}
      </table>
    </section>
  );
}
