import { Button, FileButton, Group } from "@mantine/core";
import { useImportWords } from "../words/use-import-words";
import type { DraftProps } from "./draft-props";
import classes from "./import.module.css";

/** The mending as a file: saved for next year, or opened and applied here. */
export function CrosswalkTools(
  props: DraftProps & { onSave(): void; onOpenFile(file: File): void },
) {
  const { say, number } = useImportWords();
  const { decisions } = props.recipe;
  const applied = decisions.filter(({ by }) => by === "crosswalk").length;
  return (
    <section>
      <h4>{say("crosswalkTitle")}</h4>
      <p className={classes.small}>{say("crosswalkLead")}</p>
      {applied > 0 ? <p>{say("crosswalkOpened", { n: number(applied) })}</p> : null}
      <Group gap="sm">
        <Button
          size="compact-md"
          variant="default"
          disabled={decisions.length === 0}
          onClick={props.onSave}
        >
          {say("crosswalkSave")}
        </Button>
        <FileButton onChange={(file) => file && props.onOpenFile(file)}>
          {(button) => (
            <Button size="compact-md" variant="default" {...button}>
              {say("crosswalkOpen")}
            </Button>
          )}
        </FileButton>
      </Group>
    </section>
  );
}
