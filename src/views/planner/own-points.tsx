import { Button, FileButton, Group, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { addCriterion } from "../../actions/change-plan";
import { encodePoints } from "../../state/plan/points";
import { useWords } from "../../ui/words-context";
import classes from "./planner.module.css";
import { readPastedPoints } from "./read-pasted";
import { usePlanWords } from "./use-plan-words";

/** Points of the planner's own; the straight-line distance to the nearest becomes a criterion. */
export function OwnPoints() {
  const say = usePlanWords();
  const { number } = useWords();
  const [name, setName] = useState("");
  const [text, setText] = useState("");
  const read = useMemo(() => readPastedPoints(text), [text]);
  const add = () => {
    addCriterion({
      id: crypto.randomUUID().slice(0, 8),
      measure: { kind: "distance", points: encodePoints(name.trim(), read.points) },
      preference: { kind: "min" },
    });
    setName("");
    setText("");
  };
  return (
    <details className={classes.own}>
      <summary>{say("points")}</summary>
      <Stack gap={6}>
        <TextInput
          size="sm"
          label={say("pointsName")}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          size="sm"
          rows={4}
          label={say("pointsText")}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Text size="xs" role="status">
          {say("pointsRead", { n: number(read.points.length), bad: number(read.bad) })}
        </Text>
        <Group gap={6}>
          <FileButton
            accept=".csv,.txt,.tsv"
            onChange={(file) => void file?.text().then((content) => setText(content))}
          >
            {(button) => (
              <Button size="compact-sm" variant="default" {...button}>
                {say("ownFile")}
              </Button>
            )}
          </FileButton>
          <Button
            size="compact-sm"
            disabled={name.trim() === "" || read.points.length === 0}
            onClick={add}
          >
            {say("ownAdd")}
          </Button>
        </Group>
      </Stack>
    </details>
  );
}
