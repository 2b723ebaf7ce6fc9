import { Button, FileButton, Group, Stack, Text, Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { planWords } from "../../i18n/words/plan";
import { useWords } from "../../ui/words-context";
import classes from "./planner.module.css";

/** A form for data of the planner's own: what it is called, its lines typed, pasted or from a file. */
export function OwnCriterion(props: {
  title: string;
  /** Fields above the lines. */
  children: ReactNode;
  linesLabel: string;
  lines: string;
  onLines(text: string): void;
  /** What was read of the lines. */
  status: string;
  complete: boolean;
  onAdd(): void;
}) {
  const { t } = useWords();
  return (
    <details className={classes.own}>
      <summary>{props.title}</summary>
      <Stack gap={6}>
        {props.children}
        <Textarea
          size="sm"
          rows={4}
          label={props.linesLabel}
          value={props.lines}
          onChange={(event) => props.onLines(event.currentTarget.value)}
        />
        <Text size="xs" role="status">
          {props.status}
        </Text>
        <Group gap={6}>
          <FileButton
            accept=".csv,.txt,.tsv"
            onChange={(file) => void file?.text().then(props.onLines)}
          >
            {(button) => (
              <Button size="compact-sm" variant="default" {...button}>
                {t(planWords.ownFile)}
              </Button>
            )}
          </FileButton>
          <Button size="compact-sm" disabled={!props.complete} onClick={props.onAdd}>
            {t(planWords.ownAdd)}
          </Button>
        </Group>
      </Stack>
    </details>
  );
}
