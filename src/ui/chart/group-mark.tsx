import type { Group, Role } from "../../domain/programme";
import classes from "./chart.module.css";

/** Class that gives everything below it the colours of the groups as `--group-<name>`. */
export const groupColours = classes.groups ?? "";

const SHAPES: Record<Group | Role, string> = {
  pilot: "M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14Z",
  rollout: "M8 0 16 8 8 16 0 8Z",
  other: "M8 1 16 15H0Z",
  candidate: "M2 2H14V14H2Z",
};

/** The sign of a group: its shape says the same as its colour. */
export function GroupMark(props: { group: Group | Role }) {
  return (
    <svg className={classes.symbol} viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[props.group]} fill={`var(--group-${props.group})`} />
    </svg>
  );
}

/** The same sign in a drawing, with its middle at (x, y); `radius` is that of the circle. */
export function GroupShape(props: { group: Group | Role; x: number; y: number; radius: number }) {
  const { group, x, y, radius } = props;
  const scale = radius / 7;
  return (
    <path
      d={SHAPES[group]}
      transform={`translate(${x - 8 * scale} ${y - 8 * scale}) scale(${scale})`}
      fill={`var(--group-${group})`}
      stroke="none"
    />
  );
}
