import type { ReactNode } from "react";
import classes from "./data.module.css";

/** Labelled facts; those with nothing to say are left out. */
export function Facts(props: {
  facts: readonly (readonly [string, ReactNode])[];
  /** Long values, one under the other. */
  long?: boolean;
}) {
  const shown = props.facts.filter(([, value]) => value !== null && value !== "");
  return (
    <dl className={classes.facts} data-long={props.long ?? false}>
      {shown.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
