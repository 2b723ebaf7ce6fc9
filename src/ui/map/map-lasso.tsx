import { useEffect, useRef, useState } from "react";
import classes from "./map-lasso.module.css";

type Point = readonly [x: number, y: number];

const FEWEST = 3;
const APART = 3;

/**
 * A sheet over a map that takes a line drawn round places: while Shift is held, or always when
 * `armed`. Otherwise it lets everything through. Points are CSS pixels from the map's corner.
 */
export function MapLasso(props: { armed: boolean; onDrawn(outline: readonly Point[]): void }) {
  const held = useShift();
  const [line, show] = useState<readonly Point[]>([]);
  // Moves come faster than renders: the line grows here, and the state only draws it.
  const drawn = useRef<readonly Point[]>([]);
  const setLine = (points: readonly Point[]) => {
    drawn.current = points;
    show(points);
  };
  const active = held || props.armed || line.length > 0;
  const pointOf = (event: React.PointerEvent): Point => {
    const box = event.currentTarget.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const onPointerMove = (event: React.PointerEvent) => {
    const last = drawn.current.at(-1);
    if (!last) return;
    const next = pointOf(event);
    if (Math.hypot(next[0] - last[0], next[1] - last[1]) >= APART)
      setLine([...drawn.current, next]);
  };
  const onPointerUp = () => {
    if (drawn.current.length >= FEWEST) props.onDrawn(drawn.current);
    setLine([]);
  };
  return (
    <div
      className={classes.sheet}
      data-active={active}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setLine([pointOf(event)]);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={() => setLine([])}
    >
      {line.length > 1 ? (
        <svg aria-hidden="true">
          <polygon points={line.map((point) => point.join()).join(" ")} />
        </svg>
      ) : null}
    </div>
  );
}

/** Whether Shift is held, outside of fields that are typed into. */
function useShift(): boolean {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    const on = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement;
      if (event.key === "Shift" && !typing) setHeld(event.type === "keydown");
    };
    const off = () => setHeld(false);
    window.addEventListener("keydown", on);
    window.addEventListener("keyup", on);
    window.addEventListener("blur", off);
    return () => {
      window.removeEventListener("keydown", on);
      window.removeEventListener("keyup", on);
      window.removeEventListener("blur", off);
    };
  }, []);
  return held;
}
