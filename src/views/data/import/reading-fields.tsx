import { Button } from "@mantine/core";
import { useState } from "react";
import type { ReadOptions } from "../../../catalogue/formats/format";
import type { Draft } from "../../../catalogue/intake/draft";
import type { Recipe } from "../../../catalogue/intake/recipe";
import { Choice } from "../../../ui/form/choice";
import { NumberField } from "../../../ui/form/number-field";
import classes from "./import.module.css";
import { useImportWords } from "./use-import-words";
import { DELIMITERS, ENCODINGS } from "./what-words";

type Options = Pick<ReadOptions, "encoding" | "delimiter" | "headRows">;

/** Encoding, delimiter and head rows; the table is read again with what is chosen. */
export function ReadingFields(props: {
  draft: Draft;
  recipe: Recipe;
  busy: boolean;
  onReread(options: Options): void;
}) {
  const { say } = useImportWords();
  const { encoding, delimiter } = props.draft.reading;
  const guessed = props.recipe.headRows ?? [1, 1];
  const [head, setHead] = useState<readonly [number, number]>(guessed);
  const now: Options = {
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(props.recipe.headRows ? { headRows: props.recipe.headRows } : {}),
  };
  const headOk = head[0] >= 1 && head[1] >= head[0] && head.every(Number.isInteger);
  return (
    <details className={classes.more}>
      <summary>{say("readingTitle")}</summary>
      <p className={classes.small}>{say("readingNote")}</p>
      <div className={classes.fields}>
        {encoding ? (
          <Choice
            label={say("encoding")}
            value={encoding}
            options={Object.entries(ENCODINGS).map(([value, label]) => ({ value, label }))}
            onChange={(value) => props.onReread({ ...now, encoding: value as typeof encoding })}
          />
        ) : null}
        {delimiter ? (
          <Choice
            label={say("delimiter")}
            value={delimiter}
            options={DELIMITERS.map(([value, key]) => ({ value, label: say(key) }))}
            onChange={(value) => props.onReread({ ...now, delimiter: value })}
          />
        ) : null}
        <Labelled label={say("headFirst")}>
          <NumberField
            label={say("headFirst")}
            value={head[0]}
            badMessage={say("numberBad")}
            onChange={(first) => setHead([first, Math.max(first, head[1])])}
          />
        </Labelled>
        <Labelled label={say("headLast")}>
          <NumberField
            label={say("headLast")}
            value={head[1]}
            badMessage={say("numberBad")}
            onChange={(last) => setHead([head[0], last])}
          />
        </Labelled>
        <Button
          variant="default"
          disabled={!headOk || props.busy}
          onClick={() => props.onReread({ ...now, headRows: head })}
        >
          {say("reread")}
        </Button>
      </div>
    </details>
  );
}

function Labelled(props: { label: string; children: React.ReactNode }) {
  return (
    <div>
      <div className={classes.label} aria-hidden="true">
        {props.label}
      </div>
      {props.children}
    </div>
  );
}
