import { useNavigate } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { appWords } from "../i18n/words/app";
import { useWords } from "../ui/words-context";
import classes from "./drop-overlay.module.css";

/** Files dropped on any view open the import of the data page. */
export function DropOverlay() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [over, setOver] = useState(false);
  useEffect(
    () =>
      listen(setOver, (files) => {
        void openDropped(files);
        void navigate({ to: "/data", search: true, hash: "import" });
      }),
    [navigate],
  );
  return over ? <div className={classes.overlay}>{t(appWords.dropFiles)}</div> : null;
}

/** The import is fetched when files are dropped: most visits need none of it. */
async function openDropped(files: readonly File[]): Promise<void> {
  const { openFiles } = await import("../actions/import-files");
  await openFiles(files);
}

function listen(setOver: (over: boolean) => void, take: (files: File[]) => void): () => void {
  const over = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    setOver(true);
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  };
  const drop = (event: DragEvent) => {
    setOver(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  };
  window.addEventListener("dragover", over);
  window.addEventListener("dragleave", leave);
  window.addEventListener("drop", drop);
  return () => {
    window.removeEventListener("dragover", over);
    window.removeEventListener("dragleave", leave);
    window.removeEventListener("drop", drop);
  };
}
