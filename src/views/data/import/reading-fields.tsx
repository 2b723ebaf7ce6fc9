import { Button } from "@mantine/core";
import { useState } from "react";
import type { ReadOptions } from "../../../catalogue/formats/format";
import type { Draft } from "../../../catalogue/intake/vocabulary/draft";
import type { Recipe } from "../../../catalogue/intake/vocabulary/recipe";
import { importWords } from "../../../i18n/words/import";
import { Choice } from "../../../ui/form/choice";
import { NumberField } from "../../../ui/form/number-field";
import { useWords } from "../../../ui/words-context";
import classes from "./import.module.css";
import { DELIMITERS, ENCODINGS } from "./what-words";

type Options = Pick<ReadOptions, "encoding" | "delimiter" | "headRows">;
type Rows = readonly [first: number, last: number];

/**
 * Encoding, delimiter and head rows as the file was read, where its format has them; the table is
 * read again with what is chosen. A format without any of them shows nothing.
 */
export function ReadingFields(props: {
  draft: Draft;
  recipe: Recipe;
  busy: boolean;
  onReread(options: Options): void;
}) {
  const { t } = useWords();
  const { encoding, delimiter, headRows } = props.draft.reading;
  const now: Options = {
    ...(encoding ? { encoding } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(props.recipe.headRows ? { headRows: props.recipe.headRows } : {}),
  };
  if (!encoding && !delimiter && !headRows) return null;
  return (
    <details className={classes.more}>
      <summary>{t(importWords.readingTitle)}</summary>
      <p className={classes.small}>{t(importWords.readingNote)}</p>
      <div className={classes.fields}>
        {encoding ? (
          <Choice
            label={t(importWords.encoding)}
            value={encoding}
            options={Object.entries(ENCODINGS).map(([value, label]) => ({ value, label }))}
            onChange={(value) => props.onReread({ ...now, encoding: value as typeof encoding })}
          />
        ) : null}
        {delimiter ? (
          <Choice
            label={t(importWords.delimiter)}
            value={delimiter}
            options={DELIMITERS.map(([value, key]) => ({ value, label: t(importWords[key]) }))}
            onChange={(value) => props.onReread({ ...now, delimiter: value })}
          />
        ) : null}
        {headRows ? (
          <HeadFields
            key={headRows.join()}
            found={headRows}
            busy={props.busy}
            onReread={(head) => props.onReread({ ...now, headRows: head })}
          />
        ) : null}
      </div>
    </details>
  );
}

/** The rows that hold the heads, 0 to 0 for none. Rows left as found are not read again. */
function HeadFields(props: { found: Rows; busy: boolean; onReread(head: Rows): void }) {
  const { t } = useWords();
  const { found } = props;
  const [head, setHead] = useState(found);
  const [first, last] = head;
  const none = first === 0 && last === 0;
  const headOk = head.every(Number.isInteger) && (none || (first >= 1 && last >= first));
  const changed = first !== found[0] || last !== found[1];
  return (
    <>
      <Labelled label={t(importWords.headFirst)}>
        <NumberField
          label={t(importWords.headFirst)}
          value={first}
          badMessage={t(importWords.numberBad)}
          onChange={(row) => setHead([row, row === 0 ? 0 : Math.max(row, last)])}
        />
      </Labelled>
      <Labelled label={t(importWords.headLast)}>
        <NumberField
          label={t(importWords.headLast)}
          value={last}
          badMessage={t(importWords.numberBad)}
          onChange={(row) => setHead([first, row])}
        />
      </Labelled>
      <Button
        variant="default"
        disabled={!headOk || !changed || props.busy}
        onClick={() => props.onReread(head)}
      >
        {t(importWords.reread)}
      </Button>
    </>
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
