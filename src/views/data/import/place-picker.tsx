import { lazy, Suspense } from "react";
import type { Suggestion } from "../../../catalogue/intake/vocabulary/draft";
import type { AreaTable } from "../../../domain/area";
import type { Camera } from "../../../domain/camera";
import type { DatasetLevel } from "../../../domain/dataset";
import { importWords } from "../../../i18n/words/import";
import { AreaSearch } from "../../../ui/area/area-search";
import { Dialog } from "../../../ui/shell/dialog";
import { useWords } from "../../../ui/words-context";
import classes from "./import.module.css";
import { LevelSearch } from "./level-search";

const PickMap = lazy(async () => ({ default: (await import("./pick-map")).PickMap }));

/** A dialog in which one area is chosen, from a list or on the map. */
export function PlacePicker(props: {
  areas: AreaTable;
  level: DatasetLevel;
  name: string;
  onMap: boolean;
  /** Where the map begins; null for the whole country. */
  camera: Camera | null;
  /** Areas that the map points out. */
  suggested: readonly Suggestion[];
  onTake(code: string): void;
  onClose(): void;
}) {
  const { t } = useWords();
  const { level } = props;
  return (
    <Dialog
      onClose={props.onClose}
      title={t(importWords.pickTitle, { place: props.name })}
      size={props.onMap ? "xl" : "md"}
    >
      {props.onMap ? (
        <Suspense fallback={<div className={classes.pickMap} />}>
          <PickMap
            level={level}
            camera={props.camera}
            suggested={props.suggested}
            onTake={props.onTake}
          />
        </Suspense>
      ) : (
        <div className={classes.pickList}>
          {level === "tambon" ? (
            <AreaSearch areas={props.areas} onSelect={props.onTake} />
          ) : (
            <LevelSearch areas={props.areas} level={level} onSelect={props.onTake} />
          )}
        </div>
      )}
    </Dialog>
  );
}
