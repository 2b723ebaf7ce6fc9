import { useLayoutEffect, useRef } from "react";
import classes from "./hover-card.module.css";

const GAP = 14;

/**
 * Upper left corner of a card beside a point of its frame: right below the pointer, and on the other
 * side where it would leave the frame; never outside, if it fits at all. CSS pixels.
 */
export function placeCard(
  point: { x: number; y: number },
  card: { width: number; height: number },
  frame: { width: number; height: number },
): { left: number; top: number } {
  return {
    left: along(point.x, card.width, frame.width),
    top: along(point.y, card.height, frame.height),
  };
}

function along(at: number, size: number, limit: number): number {
  if (at + GAP + size <= limit) return at + GAP;
  return Math.max(0, Math.min(at - GAP - size, limit - size));
}

/** A card beside the pointer, inside the positioned element that holds it. */
export function HoverCard(props: { x: number; y: number; children: React.ReactNode }) {
  const card = useRef<HTMLDivElement>(null);
  const { x, y } = props;
  useLayoutEffect(() => {
    const element = card.current;
    const frame = element?.offsetParent;
    if (!element || !frame) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const around = { width: frame.clientWidth, height: frame.clientHeight };
    const { left, top } = placeCard({ x, y }, size, around);
    element.style.transform = `translate(${left}px, ${top}px)`;
  });
  return (
    <div ref={card} className={classes.card} role="tooltip">
      {props.children}
    </div>
  );
}
