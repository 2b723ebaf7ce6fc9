import { Deck, MapView } from "@deck.gl/core";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Theme } from "../../layers/layer-type";
import type { MapModel } from "../../layers/map-model";
import { deckLoop } from "./deck-loop";
import { type Frame, fitView, gridFrames } from "./fit-view";
import { type Panel, panelBounds, panelLayers } from "./multiples-layers";
import classes from "./small-multiples.module.css";
import { hasWebgl2 } from "./webgl";

const CAPTION_HEIGHT = 30;

/** Parts of the country side by side on one scale, in one canvas; captions are text of the page. */
export function SmallMultiples(props: {
  panels: readonly Panel[];
  /** How many panels a row has. */
  columns: number;
  model: MapModel | null;
  theme: Theme;
  ariaLabel: string;
  unsupported: React.ReactNode;
}) {
  if (!hasWebgl2()) return <div className={classes.message}>{props.unsupported}</div>;
  return <Multiples {...props} />;
}

function Multiples(props: Parameters<typeof SmallMultiples>[0]) {
  const { panels, columns, model, theme } = props;
  const box = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const deck = useRef<Deck<MapView[]> | null>(null);
  const [loop] = useState(() => deckLoop(() => deck.current));
  const size = useSize(box);
  const frames = useMemo(() => gridFrames(panels.length, columns, size), [panels, columns, size]);

  useEffect(() => {
    deck.current = new Deck<MapView[]>({
      canvas: canvas.current!,
      views: [],
      layers: [],
      controller: false,
      onAfterRender: () => {
        loop.rest();
      },
      layerFilter: ({ layer, viewport }) => layer.id.startsWith(`${viewport.id}/`),
    });
    return () => {
      deck.current?.finalize();
      deck.current = null;
    };
  }, [loop]);

  useEffect(() => {
    if (!model || frames.length === 0) return;
    const views = panels.map((panel, i) => viewOf(panel, frames[i]!));
    const viewState = Object.fromEntries(
      panels.map((p, i) => [p.id, fitView(panelBounds(p, model), mapFrame(frames[i]!))]),
    );
    const layers = panels.flatMap((panel) => panelLayers(panel, model, theme));
    loop.wake();
    deck.current?.setProps({ views, viewState, layers, width: size.width, height: size.height });
  }, [panels, model, theme, frames, size, loop]);

  return (
    <div ref={box} className={classes.box} role="img" aria-label={props.ariaLabel}>
      <canvas ref={canvas} className={classes.canvas} />
      {frames.map((frame, i) => (
        <p
          key={panels[i]?.id}
          className={classes.caption}
          data-apart={panels[i]?.apart ?? false}
          style={
            {
              left: frame.x,
              top: frame.y,
              width: frame.width,
              "--frame": `${frame.height}px`,
            } as React.CSSProperties
          }
        >
          {panels[i]?.caption}
        </p>
      ))}
    </div>
  );
}

function viewOf(panel: Panel, frame: Frame): MapView {
  return new MapView({ id: panel.id, ...mapFrame(frame), controller: false });
}

function mapFrame({ x, y, width, height }: Frame): Frame {
  return { x, y: y + CAPTION_HEIGHT, width, height: Math.max(1, height - CAPTION_HEIGHT) };
}

function useSize(ref: React.RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      setSize({ width: Math.round(width), height: Math.round(height) });
    });
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
