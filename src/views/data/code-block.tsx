import classes from "./data.module.css";

/** Text to copy into a terminal or console; long lines scroll, by keyboard too. */
export function CodeBlock(props: { label: string; children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className={classes.scroll} aria-label={props.label} tabIndex={0}>
      <pre className={classes.code}>{props.children}</pre>
    </section>
  );
}
