import { Button, Group, Loader } from "@mantine/core";
import type { IntakeProgress } from "../../../catalogue/intake/vocabulary/progress";
import { importWords } from "../../../i18n/words/import";
import { useWords } from "../../../ui/words-context";
import classes from "./import.module.css";

/** What the import is doing, in rows, and the way to stop it. */
export function ProgressLine(props: { progress: IntakeProgress; onCancel(): void }) {
  const { t, number } = useWords();
  const { phase, file, rows, done, total } = props.progress;
  return (
    <Group gap="sm" wrap="wrap" className={classes.progress}>
      <Loader size="sm" aria-hidden="true" />
      <output aria-live="polite">
        {[
          t(importWords[`phase.${phase}`]),
          file,
          rows > 0 ? t(importWords.progressRows, { n: number(rows) }) : "",
          total > 1
            ? t(importWords.progressFiles, {
                done: number(Math.min(done + 1, total)),
                total: number(total),
              })
            : "",
        ]
          .filter((text) => text !== "")
          .join(" · ")}
      </output>
      <Button size="compact-md" variant="default" onClick={props.onCancel}>
        {t(importWords.cancel)}
      </Button>
    </Group>
  );
}
