import { useImportWords } from "../words/use-import-words";
import type { DraftProps } from "./draft-props";
import classes from "./import.module.css";

/** What a form or a boundary set gives besides its rows. */
export function ReviewNotes({ review }: DraftProps) {
  const { say, number } = useImportWords();
  const notes = review?.notes ?? [];
  if (notes.length === 0) return null;
  return (
    <section>
      <h4>{say("notesTitle")}</h4>
      <ul className={classes.plain}>
        {notes.map(({ kind, value }) => (
          <li key={kind}>
            {say(`note.${kind}`, { value: typeof value === "number" ? number(value) : value })}
          </li>
        ))}
      </ul>
    </section>
  );
}
