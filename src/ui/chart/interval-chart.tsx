import { useElementSize } from "@mantine/hooks";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import classes from "./chart.module.css";
import { groupColours } from "./group-mark";
import type { IntervalRow, TextSizes } from "./interval-layout";
import { IntervalMarks } from "./interval-marks";

/** Less than this many pixels is no place for the chart. */
const NARROWEST = 120;

/** Groups by place on one axis, as wide as there is room; drawn once its letters are loaded. */
export function IntervalChart(props: {
  rows: readonly IntervalRow[];
  axis: string;
  label: string;
  format(value: number): string;
}) {
  const { rows, axis, format } = props;
  const { ref, width } = useElementSize<HTMLElement>();
  const slot = useRef<HTMLDivElement>(null);
  const [sizes, setSizes] = useState<TextSizes | null>(null);
  const lettersLoaded = useLettersLoaded();
  useLayoutEffect(() => {
    if (!slot.current || !lettersLoaded || width < NARROWEST) return;
    setSizes(textSizes(slot.current, width, rows));
  }, [lettersLoaded, width, rows]);
  return (
    <figure ref={ref} className={`${classes.figure} ${groupColours}`}>
      <div ref={slot} role="img" aria-label={props.label}>
        {sizes ? <IntervalMarks {...{ rows, axis, format, sizes }} /> : null}
      </div>
    </figure>
  );
}

function useLettersLoaded(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    document.fonts.ready.then(() => setLoaded(true));
  }, []);
  return loaded;
}

function textSizes(element: HTMLElement, width: number, rows: readonly IntervalRow[]): TextSizes {
  const font = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * 0.875;
  const family = getComputedStyle(element).fontFamily;
  const pen = document.createElement("canvas").getContext("2d");
  const widest = (texts: readonly string[], weight: number) => {
    if (!pen) return font * 0.6 * Math.max(...texts.map((text) => text.length));
    pen.font = `${weight} ${font}px ${family}`;
    return Math.ceil(Math.max(0, ...texts.map((text) => pen.measureText(text).width)));
  };
  const marks = rows.flatMap((row) => row.marks);
  const [labels, markLabels, figures] = [
    rows.map((row) => row.label),
    marks.map((mark) => mark.label),
    marks.map((mark) => mark.figure),
  ];
  return {
    width,
    font,
    labelWidth: widest(labels, 600),
    markLabelWidth: widest(markLabels, 400),
    figureWidth: widest(figures, 600),
  };
}
