import { type ReactNode, type RefObject, Suspense, useLayoutEffect, useRef, useState } from "react";
import { lensName, lensOf } from "../../figures/lens/methods/lenses";
import { legendWords } from "../../i18n/words/legend";
import type { MapModel } from "../../layers/map-model";
import type { ColouredMap } from "../../state/use-map-models";
import { useViewContext } from "../../state/use-view-context";
import { FoldContext } from "../../ui/legend/fold";
import { useWords } from "../../ui/words-context";
import { LensLegend } from "../lens/lazy";
import classes from "./map-stage.module.css";
import { OverlayLegend } from "./overlay-legend";
import { PaneLegend } from "./pane-legend";

/** Sizes of a map, in CSS pixels, from which the open legend leaves the country its place. */
const ROOM = { width: 600, height: 440, legend: 260, slimmest: 0.5 } as const;

/** A legend over the map; folded to its colours at first where the map is small or compared. */
export function LegendBox(props: {
  shown: ColouredMap;
  corner: "start" | "end";
  /** All that the map shows; `null` until its shapes are there. */
  model: MapModel | null;
  /** 1 for areas that pass a filter; the others are faded. `null` fades none. */
  passing: Uint8Array | null;
  /** It is of the map that is held against the first one. */
  second?: boolean;
  /** Another map beside this one carries the whole legend of the same scale. */
  brief?: boolean;
  /** Legend of what the map shows in place of the indicator. */
  instead?: ReactNode;
}) {
  const brief = props.brief ?? false;
  const { t, pick } = useWords();
  const { view } = useViewContext();
  const { pane, lensResult, colouring } = props.shown;
  const box = useRef<HTMLDivElement>(null);
  const { roomy, cut, look } = useRoom(box, lensOf(view.lens)?.pair === "indicator");
  const [wanted, setWanted] = useState<boolean | null>(null);
  const open = brief || (wanted ?? (roomy && view.compare === "none"));
  return (
    <div
      ref={box}
      className={classes.legend}
      data-corner={props.corner}
      data-brief={brief}
      data-cut={cut}
      data-over-map
    >
      {brief ? null : (
        <button
          type="button"
          className={classes.fold}
          aria-expanded={open}
          onClick={() => setWanted(!open)}
        >
          {t(legendWords.title)}
        </button>
      )}
      <div className={classes.scroll} onScroll={look}>
        <div>
          <FoldContext value={!open}>
            {props.second && view.lens !== "value" ? (
              <p className={classes.unlike}>
                {t(legendWords.unlike, { lens: pick(lensName(view.lens)) })}
              </p>
            ) : null}
            {props.instead ? (
              props.instead
            ) : lensResult ? (
              <Suspense>
                <LensLegend {...{ lensResult, colouring }} passing={props.passing} />
              </Suspense>
            ) : (
              <PaneLegend {...{ pane, colouring, brief }} passing={props.passing} />
            )}
            {brief ? null : <OverlayLegend model={props.model} passing={props.passing} />}
          </FoldContext>
        </div>
      </div>
    </div>
  );
}

/** Whether the map has room for the open legend, and whether some of the legend is below its edge. */
function useRoom(box: RefObject<HTMLDivElement | null>, low: boolean) {
  const [roomy, setRoomy] = useState(false);
  const [cut, setCut] = useState(false);
  const look = () => {
    const map = box.current?.offsetParent;
    const scroll = box.current?.lastElementChild;
    if (!map || !scroll) return;
    const { clientWidth: width, clientHeight: height } = map;
    const tall = low || (height >= ROOM.height && width - ROOM.legend >= ROOM.slimmest * height);
    setRoomy(width >= ROOM.width && tall);
    setCut(scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight > 4);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are looked at when they change
  useLayoutEffect(() => {
    const scroll = box.current?.lastElementChild;
    const map = box.current?.offsetParent;
    if (!scroll || !map) return;
    const sizes = new ResizeObserver(look);
    for (const one of [map, scroll, scroll.firstElementChild!]) sizes.observe(one);
    look();
    return () => sizes.disconnect();
  }, [low]);
  return { roomy, cut, look };
}
