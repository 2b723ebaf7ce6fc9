import { useComputedColorScheme } from "@mantine/core";
import { useElementSize } from "@mantine/hooks";
import { useEffect, useMemo, useRef } from "react";
import { classOf } from "../../../analysis";
import type { FigurePicture } from "../../../catalogue/intake/vocabulary/draft";
import type { AreaTable } from "../../../domain/area";
import { breaksOf } from "../../../figures/classes/scale";
import { pictureWords } from "../../../i18n/words/picture";
import { paletteColours, stateColours } from "../../../layers/palettes";
import { useApp } from "../../../state/use-app";
import { useGeometry } from "../../../state/use-geometry";
import { useWords } from "../../../ui/words-context";
import { drawPicture, frameOf } from "./draw-picture";
import classes from "./picture.module.css";

const CLASSES = 5;

/** The figures on a small map of the areas they speak of; nothing where there are no shapes. */
export function PictureMap(props: { picture: FigurePicture; decimals: number; label: string }) {
  const app = useApp();
  const { t, number } = useWords();
  const theme = useComputedColorScheme("light");
  const canvas = useRef<HTMLCanvasElement>(null);
  const { ref, width } = useElementSize();
  const geometry = useGeometry(app, 0, 0).data?.geometry ?? null;
  const { figures } = props.picture;
  const coloured = useMemo(() => colouredAreas(figures, app.areas), [figures, app.areas]);
  const frame = geometry ? frameOf(geometry, coloured.classOf) : null;
  const height = frame ? Math.min(340, Math.max(150, width / frame.aspect)) : 220;
  useEffect(() => {
    const target = canvas.current;
    if (!target || !geometry || !frame || width === 0) return;
    drawPicture(target, { geometry, frame, width, height, classOf: coloured.classOf }, [
      stateColours("blues", theme).missing,
      ...coloured.colours,
    ]);
  }, [geometry, frame, width, height, coloured, theme]);
  const say = (value: number | undefined) => number(value ?? Number.NaN, props.decimals);
  return (
    <figure ref={ref} className={classes.map}>
      <canvas ref={canvas} role="img" aria-label={props.label} style={{ width, height }} />
      {figures.length > 1 ? (
        <figcaption className={classes.key}>
          <span>{t(pictureWords.low, { value: say(figures.at(-1)?.[1]) })}</span>
          <span className={classes.swatches} aria-hidden="true">
            {coloured.colours.map((colour) => (
              <i key={colour} style={{ background: colour }} />
            ))}
          </span>
          <span>{t(pictureWords.high, { value: say(figures[0]?.[1]) })}</span>
        </figcaption>
      ) : null}
    </figure>
  );
}

/** The class of every row of the area table: 0 = no figure, else from the lowest up. */
function colouredAreas(figures: FigurePicture["figures"], areas: AreaTable) {
  const values = Float64Array.from(figures, ([, value]) => value);
  const breaks = breaksOf(values, "quantile", CLASSES);
  const byCode = new Map(figures.map(([code, value]) => [code, 1 + classOf(value, breaks)]));
  const levels = [areas.code, areas.amphoeCode, areas.provinceCode];
  const classOfRow = Uint8Array.from({ length: areas.count }, (_, row) => {
    const found = levels.map((codes) => byCode.get(codes[row] ?? "")).find((one) => one);
    return found ?? 0;
  });
  return { classOf: classOfRow, colours: paletteColours("blues", breaks.length) };
}
