import { IconHome, IconMinus, IconPlus } from "@tabler/icons-react";
import { memo } from "react";
import type { Camera } from "../../domain/camera";
import { mapWords } from "../../i18n/words/map";
import { useWords } from "../words-context";
import classes from "./map-canvas.module.css";
import type { MapHost } from "./map-host";
import { scaleBar } from "./scale-bar";

/** Buttons and scale bar over a map. */
export const MapTools = memo(function MapTools(props: { host: MapHost; camera: Camera | null }) {
  const { t } = useWords();
  const { host } = props;
  return (
    <>
      <div className={classes.tools} data-over-map>
        <Tool label={t(mapWords.zoomIn)} onClick={() => host.map.zoomIn()}>
          <IconPlus size={18} />
        </Tool>
        <Tool label={t(mapWords.zoomOut)} onClick={() => host.map.zoomOut()}>
          <IconMinus size={18} />
        </Tool>
        <Tool label={t(mapWords.reset)} onClick={() => host.reset()}>
          <IconHome size={18} />
        </Tool>
      </div>
      <ScaleBar camera={props.camera ?? centreOf(host)} />
    </>
  );
});

function Tool(props: { label: string; onClick(): void; children: React.ReactNode }) {
  return (
    <button type="button" aria-label={props.label} title={props.label} onClick={props.onClick}>
      {props.children}
    </button>
  );
}

function ScaleBar({ camera }: { camera: Camera }) {
  const { t, number } = useWords();
  const { pixels, metres } = scaleBar(camera.lat, camera.zoom);
  const text =
    metres >= 1000
      ? t(mapWords.kilometres, { n: number(metres / 1000) })
      : t(mapWords.metres, { n: number(metres) });
  return (
    <div className={classes.scale} style={{ width: pixels }} title={t(mapWords.scale)}>
      {text}
    </div>
  );
}

function centreOf(host: MapHost): Camera {
  const { lng, lat } = host.map.getCenter();
  return { lon: lng, lat, zoom: host.map.getZoom() };
}
