import { importWords } from "../../../i18n/words/import";
import { useWords } from "../../../ui/words-context";
import type { DraftProps } from "./draft-props";
import classes from "./import.module.css";

/** What a form or a boundary set gives besides its rows. */
export function ReviewNotes({ review }: DraftProps) {
  const { t, number } = useWords();
  const notes = review?.notes ?? [];
  if (notes.length === 0) return null;
  return (
    <section>
      <h4>{t(importWords.notesTitle)}</h4>
      <ul className={classes.plain}>
        {notes.map(({ kind, value }) => (
          <li key={kind}>
            {t(importWords[`note.${kind}`], {
              value: typeof value === "number" ? number(value) : value,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
