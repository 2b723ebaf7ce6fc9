import { type ReactNode, useRef } from "react";
import classes from "./explore.module.css";

/** One kind of a {@link PickBars}. */
export type PickBar = {
  readonly key: string;
  readonly label: string;
  readonly all: number;
  readonly passing: number;
  /** `kept` in words. */
  readonly figure: string;
  readonly picked: boolean;
};

/**
 * Kinds with a bar each; each is a button that keeps it, and lets go when pressed again. Where kinds
 * have an order (`onSweep`), a drag over several keeps all of them and no other.
 */
export function PickBars(props: {
  label: string;
  items: readonly PickBar[];
  note?: ReactNode;
  onPick(key: string): void;
  onSweep?(keys: readonly string[]): void;
}) {
  const start = useRef(0);
  const sweep = (event: React.PointerEvent, at: number) => {
    if (event.buttons !== 1 || at === start.current) return;
    const [from, to] = [Math.min(at, start.current), Math.max(at, start.current)];
    props.onSweep?.(props.items.slice(from, to + 1).map(({ key }) => key));
  };
  const most = Math.max(1, ...props.items.map(({ all }) => all));
  const any = props.items.some(({ picked }) => picked);
  const share = (n: number) => `${n > 0 ? Math.max(1.5, (100 * n) / most) : 0}%`;
  return (
    <fieldset className={classes.chart}>
      <legend>{props.label}</legend>
      <div className={classes.picks}>
        {props.items.map((item, at) => (
          <button
            key={item.key}
            type="button"
            aria-pressed={item.picked}
            data-out={any && !item.picked}
            onClick={() => props.onPick(item.key)}
            onPointerDown={() => {
              start.current = at;
            }}
            onPointerEnter={(event) => sweep(event, at)}
          >
            <span>{item.label}</span>
            <span className={classes.track} aria-hidden="true">
              <i className={classes.allBar} style={{ width: share(item.all) }} />
              <i className={classes.keptBar} style={{ width: share(item.passing) }} />
            </span>
            <span>{item.figure}</span>
          </button>
        ))}
      </div>
      {props.note ? <div className={classes.note}>{props.note}</div> : null}
    </fieldset>
  );
}
