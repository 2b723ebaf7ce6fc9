import { Button, FileButton, Group } from "@mantine/core";
import { importWords } from "../../../i18n/words/import";
import { useWords } from "../../../ui/words-context";
import type { DraftProps } from "./draft-props";
import classes from "./import.module.css";

/** The mending as a file: saved for next year, or opened and applied here. */
export function CrosswalkTools(
  props: DraftProps & { onSave(): void; onOpenFile(file: File): void },
) {
  const { t, number } = useWords();
  const { decisions } = props.recipe;
  const applied = decisions.filter(({ by }) => by === "crosswalk").length;
  return (
    <section>
      <h4>{t(importWords.crosswalkTitle)}</h4>
      <p className={classes.small}>{t(importWords.crosswalkLead)}</p>
      {applied > 0 ? <p>{t(importWords.crosswalkOpened, { n: number(applied) })}</p> : null}
      <Group gap="sm">
        <Button
          size="compact-md"
          variant="default"
          disabled={decisions.length === 0}
          onClick={props.onSave}
        >
          {t(importWords.crosswalkSave)}
        </Button>
        <FileButton onChange={(file) => file && props.onOpenFile(file)}>
          {(button) => (
            <Button size="compact-md" variant="default" {...button}>
              {t(importWords.crosswalkOpen)}
            </Button>
          )}
        </FileButton>
      </Group>
    </section>
  );
}
