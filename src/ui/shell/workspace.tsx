import { SegmentedControl } from "@mantine/core";
import { type CSSProperties, type ReactNode, useState } from "react";
import { DockSeparator } from "./dock-separator";
import type { DockShare } from "./dock-size";
import { SkipLinks } from "./skip-links";
import { useCoveringFocus } from "./use-covering-focus";
import classes from "./workspace.module.css";

/** A panel beside the map, with the word that calls it up on a small screen. */
export type Panel = { readonly id: string; readonly label: string; readonly content: ReactNode };

/** A panel beneath the map, whose height can be changed. */
export type DockPanel = Panel & {
  readonly share: DockShare;
  readonly separator: string;
  onShare(share: DockShare): void;
  /** Between the bar alone and the middle. */
  onToggle(): void;
};

/**
 * Map in the middle, a panel on each side. On a narrow screen one of the three is shown at a time
 * and a switch above chooses which. `details` lies over the right panel, or over all on a phone;
 * it takes the focus when it was opened from there, and gives it back.
 */
export function Workspace(props: {
  title: string;
  mapLabel: string;
  map: ReactNode;
  left: Panel;
  right: Panel;
  details: ReactNode;
  onCloseDetails(): void;
  /** The right panel comes before the map for readers and keyboards; it stays where it is seen. */
  rightFirst?: boolean;
  dock?: DockPanel;
}) {
  const [shown, setShown] = useState("map");
  const { left, right, dock, details } = props;
  const { covered, cover } = useCoveringFocus(details !== null);
  const rightSection = (
    <section
      id={right.id}
      tabIndex={-1}
      className={classes.right}
      data-active={shown === right.id}
      aria-label={right.label}
    >
      <div ref={covered} className={classes.covered} inert={details !== null}>
        {right.content}
      </div>
      {details ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from anywhere within
        <div
          ref={cover}
          className={classes.details}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key === "Escape") props.onCloseDetails();
          }}
        >
          {details}
        </div>
      ) : null}
    </section>
  );
  const parts = [
    { id: "map", label: props.mapLabel },
    { id: right.id, label: right.label },
    { id: left.id, label: left.label },
    ...(dock ? [{ id: dock.id, label: dock.label }] : []),
  ];
  return (
    <main
      id="content"
      className={classes.workspace}
      data-shown={shown}
      data-dock={!!dock}
      data-full={dock?.share === 1}
      style={dock ? ({ "--dock": `${100 * dock.share}%` } as CSSProperties) : undefined}
    >
      <h1 className={classes.title}>{props.title}</h1>
      <SkipLinks
        targets={parts
          .filter(({ id }) => id !== left.id)
          .map((part) => ({ ...part, show: () => setShown(part.id) }))}
      />
      <SegmentedControl
        className={classes.switch ?? ""}
        fullWidth
        size="sm"
        value={shown}
        onChange={setShown}
        data={parts.map(({ id, label }) => ({ value: id, label }))}
      />
      <section className={classes.left} data-active={shown === left.id} aria-label={left.label}>
        {left.content}
      </section>
      {props.rightFirst ? rightSection : null}
      <div id="map" tabIndex={-1} className={classes.map} data-active={shown === "map"}>
        {props.map}
      </div>
      {dock ? <Dock {...dock} active={shown === dock.id} /> : null}
      {props.rightFirst ? null : rightSection}
    </main>
  );
}

function Dock(props: DockPanel & { active: boolean }) {
  return (
    <section
      id={props.id}
      tabIndex={-1}
      className={classes.dock}
      data-active={props.active}
      aria-label={props.label}
    >
      <DockSeparator {...props} label={props.separator} controls={props.id} />
      {props.content}
    </section>
  );
}
