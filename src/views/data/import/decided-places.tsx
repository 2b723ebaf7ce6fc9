import { Button, Group, TextInput } from "@mantine/core";
import { useState } from "react";
import type { PlaceDecision } from "../../../catalogue/intake/vocabulary/recipe";
import type { Wording } from "../../../i18n/wording";
import { importWords } from "../../../i18n/words/import";
import { useWords } from "../../../ui/words-context";
import { placeName } from "./area-lookup";
import type { DraftProps } from "./draft-props";
import classes from "./import.module.css";
import { codeBeside, placeText } from "./place-text";
import { holding, undecide } from "./recipe-edits";

const STEP = 20;

/** Everything decided about places, by hand first: to be searched, paged through and undone. */
export function DecidedPlaces(props: DraftProps) {
  const words = useWords();
  const { t, number } = words;
  const [text, setText] = useState("");
  const [shown, setShown] = useState(STEP);
  const lines = linesOf(props, words);
  if (lines.length === 0) return null;
  const byHand = props.recipe.decisions.some(({ by }) => by === "hand");
  const wanted = text.trim().toLowerCase();
  const found = lines.filter((line) => line.words.toLowerCase().includes(wanted));
  return (
    <details className={classes.more} open={byHand}>
      <summary>{t(importWords.decided, { n: number(lines.length) })}</summary>
      {lines.length > STEP ? (
        <TextInput
          label={t(importWords.searchDecided)}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      ) : null}
      <ul className={classes.places}>
        {found.slice(0, shown).map((line) => (
          <DecidedLine
            key={line.decision.raw}
            line={line}
            onUndo={() => props.onChange(undecide(props.recipe, line.decision.raw))}
          />
        ))}
      </ul>
      {found.length === 0 ? (
        <p className={classes.small}>{t(importWords.searchDecidedNone)}</p>
      ) : null}
      {found.length > shown ? (
        <Group gap="sm">
          <span className={classes.small}>
            {t(importWords.openMore, { shown: number(shown), n: number(found.length) })}
          </span>
          <Button variant="default" size="compact-md" onClick={() => setShown(shown + STEP)}>
            {t(importWords.showMore)}
          </Button>
        </Group>
      ) : null}
    </details>
  );
}

type Line = {
  readonly decision: PlaceDecision;
  readonly name: string;
  readonly target: string;
  /** Rows of the table that follow it; null until the table was looked at. */
  readonly rows: number | null;
  /** What a search looks at. */
  readonly words: string;
};

function linesOf({ recipe, review, areas }: DraftProps, words: Wording): Line[] {
  const met = new Map(review?.decided.map((one) => [one.raw, one]));
  return holding(recipe.decisions).map((decision) => {
    const { raw, code } = decision;
    const name = placeText(met.get(raw)?.name ?? "", raw, words);
    const target = targetText(decision, placeName(areas, code, words.language), words);
    const rows = review ? (met.get(raw)?.rows ?? 0) : null;
    return { decision, name, target, rows, words: `${raw} ${name} ${code} ${target}` };
  });
}

function targetText({ code, by }: PlaceDecision, area: string, { t }: Wording): string {
  if (code === "") return t(by === "hand" ? importWords.nowhereLong : importWords.leftBlankLong);
  return area === code ? t(importWords.targetUnknown, { code }) : area;
}

function DecidedLine({ line, onUndo }: { line: Line; onUndo(): void }) {
  const { t, number } = useWords();
  const { decision, name, target, rows } = line;
  const code = codeBeside(name, decision.raw);
  return (
    <li className={classes.place}>
      <div className={classes.placeName}>
        {name}
        {code === "" ? "" : ` ${code}`} → <strong>{target}</strong>
        {rows === null ? null : (
          <div className={classes.small}>
            {rows === 0
              ? t(importWords.decidedUnused)
              : t(importWords.progressRows, { n: number(rows) })}
          </div>
        )}
      </div>
      <Button
        size="compact-md"
        variant="default"
        aria-label={`${t(importWords.undo)}: ${name}`}
        onClick={onUndo}
      >
        {t(importWords.undo)}
      </Button>
    </li>
  );
}
