import { Button, FileButton, Group, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useMemo, useState } from "react";
import { addCriterion } from "../../actions/change-plan";
import { usePlanNumbers } from "../../state/plan/use-plan";
import { useWords } from "../../ui/words-context";
import classes from "./planner.module.css";
import { readPastedNumbers } from "./read-pasted";
import { usePlanWords } from "./use-plan-words";

/** Numbers of the planner's own, typed, pasted or from a file, with where they come from. */
export function OwnNumbers() {
  const say = usePlanWords();
  const { number } = useWords();
  const known = usePlanNumbers((numbers) => numbers.data?.ground.indexOf);
  const [name, setName] = useState("");
  const [source, setSource] = useState("");
  const [text, setText] = useState("");
  const read = useMemo(() => readPastedNumbers(text, known ?? new Map()), [text, known]);
  const count = Object.keys(read.values).length;
  const complete = name.trim() !== "" && source.trim() !== "" && count > 0;
  const add = () => {
    addCriterion({
      id: crypto.randomUUID().slice(0, 8),
      measure: { kind: "entered", name: name.trim(), source: source.trim(), values: read.values },
      preference: { kind: "max" },
    });
    setName("");
    setText("");
  };
  return (
    <details className={classes.own}>
      <summary>{say("own")}</summary>
      <Stack gap={6}>
        <TextInput
          size="sm"
          label={say("ownName")}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          size="sm"
          label={say("ownSource")}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <Textarea
          size="sm"
          rows={4}
          label={say("ownText")}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Text size="xs" role="status">
          {text === ""
            ? say("ownNeeds")
            : say("ownRead", {
                n: number(count),
                unknown: number(read.unknown),
                bad: number(read.bad),
              })}
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
          <Button size="compact-sm" disabled={!complete} onClick={add}>
            {say("ownAdd")}
          </Button>
        </Group>
      </Stack>
    </details>
  );
}
