import { Button, Group, useComputedColorScheme } from "@mantine/core";
import { useMemo, useRef, useState } from "react";
import type { Suggestion } from "../../../catalogue/intake/vocabulary/draft";
import type { Camera } from "../../../domain/camera";
import type { DatasetLevel } from "../../../domain/dataset";
import { importWords } from "../../../i18n/words/import";
import { markTable } from "../../../layers/colour-table";
import type { MapModel } from "../../../layers/map-model";
import { useApp } from "../../../state/use-app";
import { useGeometry, useLand } from "../../../state/use-geometry";
import { MapCanvas } from "../../../ui/map/map-canvas";
import { useWords } from "../../../ui/words-context";
import { plainColours } from "./area-colours";
import { codeAtLevel, placeName } from "./area-lookup";
import classes from "./import.module.css";

const COUNTRY_ZOOM = 5;
const MARKS = markTable(null, null);

/** A map on which a click, or Enter at its centre, chooses the area that lies there. */
export function PickMap(props: {
  level: DatasetLevel;
  camera: Camera | null;
  /** Areas that stand out. */
  suggested: readonly Suggestion[];
  onTake(code: string): void;
}) {
  const app = useApp();
  const { t, language } = useWords();
  const theme = useComputedColorScheme("light");
  const [zoom, setZoom] = useState(props.camera?.zoom ?? COUNTRY_ZOOM);
  const detail = useRef(0);
  const answer = useGeometry(app, zoom, detail.current).data;
  detail.current = answer?.level ?? detail.current;
  const geometry = answer?.geometry ?? null;
  const land = useLand(app).data ?? null;
  const [chosen, setChosen] = useState(-1);
  const { level, suggested } = props;
  const colouring = useMemo(() => {
    const codes = new Set(suggested.map(({ code }) => code));
    return plainColours(theme, (row) => codes.has(codeAtLevel(app.areas, row, level)));
  }, [theme, app.areas, level, suggested]);
  const model = useMemo<MapModel | null>(
    () =>
      geometry && {
        areas: app.areas,
        geometry,
        choropleth: { colouring, marks: MARKS },
        regionOf: null,
        roles: null,
        sep: null,
        households: null,
        overlays: ["labels"],
      },
    [app.areas, geometry, colouring],
  );
  const code = chosen < 0 ? "" : codeAtLevel(app.areas, chosen, level);
  return (
    <>
      <p className={classes.small}>
        {t(importWords.pickHint)} {suggested.length > 0 ? t(importWords.pickOffered) : null}
      </p>
      <div className={classes.pickMap}>
        <MapCanvas
          model={model}
          land={land}
          theme={theme}
          camera={props.camera}
          selected={chosen}
          unsupported={t(importWords.noMap)}
          onCameraChange={(camera) => setZoom(camera.zoom)}
          onClick={(index) => setChosen(index ?? -1)}
        />
      </div>
      <Group gap="sm" mt="sm" role="status">
        <Button disabled={code === ""} onClick={() => props.onTake(code)}>
          {code === ""
            ? t(importWords.pickNone)
            : t(importWords.pickUse, { area: placeName(app.areas, code, language) })}
        </Button>
      </Group>
    </>
  );
}
