import { useElementSize } from "@mantine/hooks";
import { useEffect, useRef, useState } from "react";
import classes from "./chart.module.css";
import { groupColours } from "./group-mark";
import { type IntervalRow, intervalPlot, type Layout } from "./interval-plot";

/**
 * Groups by place on one axis. Observable Plot is fetched once the page has nothing better to do;
 * `failed` is shown if it cannot be.
 */
export function IntervalChart(props: {
  rows: readonly IntervalRow[];
  axis: string;
  label: string;
  format(value: number): string;
  failed: string;
}) {
  const { ref, width } = useElementSize<HTMLElement>();
  const slot = useRef<HTMLDivElement>(null);
  const plot = usePlot();
  const { rows, axis, label, format } = props;
  useEffect(() => {
    const target = slot.current;
    if (!target || typeof plot !== "object" || width < 120) return;
    const layout = layoutOf(target, width, rows);
    const drawn = intervalPlot(plot, rows, { axis, format }, layout);
    drawn.setAttribute("aria-hidden", "true");
    target.replaceChildren(drawn);
  }, [plot, width, rows, axis, format]);
  return (
    <figure ref={ref} className={`${classes.figure} ${groupColours}`}>
      {plot === "failed" ? <p>{props.failed}</p> : null}
      <div ref={slot} role="img" aria-label={label} />
    </figure>
  );
}

type PlotState = typeof import("@observablehq/plot") | "waiting" | "failed";

function usePlot(): PlotState {
  const [plot, setPlot] = useState<PlotState>("waiting");
  useEffect(() => {
    const load = () => {
      const letters = document.fonts.ready;
      Promise.all([import("@observablehq/plot"), letters]).then(
        ([module]) => setPlot(module),
        () => setPlot("failed"),
      );
    };
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(load, 300);
      return () => clearTimeout(timer);
    }
    const request = window.requestIdleCallback(load, { timeout: 2000 });
    return () => window.cancelIdleCallback(request);
  }, []);
  return plot;
}

function layoutOf(element: HTMLElement, width: number, rows: readonly IntervalRow[]): Layout {
  const font = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.875;
  const family = getComputedStyle(element).fontFamily;
  const pen = document.createElement("canvas").getContext("2d");
  const widest = (texts: readonly string[], weight: number) => {
    if (!pen) return font * 0.6 * Math.max(...texts.map((text) => text.length));
    pen.font = `${weight} ${font}px ${family}`;
    return Math.ceil(Math.max(0, ...texts.map((text) => pen.measureText(text).width)));
  };
  const marks = rows.flatMap((row) => row.marks);
  return {
    width,
    font,
    labelWidth: widest(
      rows.map((row) => row.label),
      600,
    ),
    markLabelWidth: widest(
      marks.map((mark) => mark.label),
      400,
    ),
    figureWidth: widest(
      marks.map((mark) => mark.figure),
      600,
    ),
  };
}
