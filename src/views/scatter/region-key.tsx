import { useEffect, useRef } from "react";
import { areaWords } from "../../i18n/words/area";
import { useViewContext } from "../../state/use-view-context";
import { drawShape, groupLook } from "../../ui/chart/draw-scatter";
import { useWords } from "../../ui/words-context";
import classes from "./scatter.module.css";

const SIZE = 14;

/** Which mark stands for which region of the scheme. */
export function RegionKey() {
  const { resolved } = useViewContext();
  const { pick, t } = useWords();
  const { regions, outside } = resolved.scheme;
  const names = regions.map((region) => pick(region.name));
  return (
    <ul className={classes.key}>
      {[...names, ...(outside.length > 0 ? [t(areaWords.outsideScheme)] : [])].map(
        (name, group) => (
          <li key={name}>
            <Mark group={group} /> {name}
          </li>
        ),
      )}
    </ul>
  );
}

function Mark({ group }: { group: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!context) return;
    const { colour, shape } = groupLook(group);
    context.setTransform(2, 0, 0, 2, 0, 0);
    context.clearRect(0, 0, SIZE, SIZE);
    context.fillStyle = colour;
    drawShape(context, shape, SIZE / 2, SIZE / 2, 4.5);
  }, [group]);
  return (
    <canvas ref={canvas} width={2 * SIZE} height={2 * SIZE} className={classes.mark} aria-hidden />
  );
}
