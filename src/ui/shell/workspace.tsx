import { SegmentedControl } from "@mantine/core";
import { type ReactNode, useState } from "react";
import classes from "./workspace.module.css";

/** A panel beside the map, with the word that calls it up on a small screen. */
export type Panel = { readonly id: string; readonly label: string; readonly content: ReactNode };

/**
 * Map in the middle, a panel on each side. On a narrow screen one of the three is shown at a time
 * and a switch above chooses which. `details` lies over the right panel, or over all on a phone.
 */
export function Workspace(props: {
  title: string;
  mapLabel: string;
  map: ReactNode;
  left: Panel;
  right: Panel;
  details: ReactNode;
  /** The right panel comes before the map for readers and keyboards; it stays where it is seen. */
  rightFirst?: boolean;
  /** A panel beneath the map; its height is its own. */
  dock?: Panel;
}) {
  const [shown, setShown] = useState("map");
  const { left, right, dock } = props;
  const rightSection = (
    <section className={classes.right} data-active={shown === right.id} aria-label={right.label}>
      {right.content}
      {props.details ? <div className={classes.details}>{props.details}</div> : null}
    </section>
  );
  return (
    <main id="content" className={classes.workspace} data-shown={shown} data-dock={!!dock}>
      <h1 className={classes.title}>{props.title}</h1>
      <SegmentedControl
        className={classes.switch ?? ""}
        fullWidth
        size="sm"
        value={shown}
        onChange={setShown}
        data={[
          { value: "map", label: props.mapLabel },
          { value: right.id, label: right.label },
          { value: left.id, label: left.label },
          ...(dock ? [{ value: dock.id, label: dock.label }] : []),
        ]}
      />
      <section className={classes.left} data-active={shown === left.id} aria-label={left.label}>
        {left.content}
      </section>
      {props.rightFirst ? rightSection : null}
      <div className={classes.map} data-active={shown === "map"}>
        {props.map}
      </div>
      {dock ? (
        <section className={classes.dock} data-active={shown === dock.id} aria-label={dock.label}>
          {dock.content}
        </section>
      ) : null}
      {props.rightFirst ? null : rightSection}
    </main>
  );
}
