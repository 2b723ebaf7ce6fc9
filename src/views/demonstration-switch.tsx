import { Switch } from "@mantine/core";
import { useContext } from "react";
import { useStore } from "zustand";
import { hasDemonstration } from "../domain/withheld";
import { demonstrationWords } from "../i18n/words/demonstration";
import { demonstrationStore, showDemonstration } from "../state/demonstration";
import { AppContext } from "../state/use-app";
import classes from "../ui/shell/shell.module.css";
import { useWords } from "../ui/words-context";

/** Hides all demonstration data on every page; nothing where there are none. */
export function DemonstrationSwitch() {
  const { t } = useWords();
  const app = useContext(AppContext);
  const { choice } = useStore(demonstrationStore);
  if (!app || !hasDemonstration(app.manifest)) return null;
  return (
    <Switch
      size="xs"
      classNames={{ label: classes.switchLabel ?? "" }}
      aria-label={t(demonstrationWords.hide)}
      title={t(demonstrationWords.hide)}
      label={
        <>
          <span className={classes.wide}>{t(demonstrationWords.hide)}</span>
          <span className={classes.narrow}>{t(demonstrationWords.hideShort)}</span>
        </>
      }
      checked={choice === "hidden"}
      onChange={(event) => showDemonstration(event.currentTarget.checked ? "hidden" : "auto")}
    />
  );
}
