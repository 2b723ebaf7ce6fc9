import { flushSync } from "react-dom";
import { appWords } from "../../i18n/words/app";
import { useWords } from "../words-context";
import classes from "./shell.module.css";

/** A part of a view: the id of its element, its name, and how to bring it up where it is hidden. */
export type SkipTarget = {
  readonly id: string;
  readonly label: string;
  show?(): void;
};

/** Links to the parts of a view, seen while they have the focus; the part itself takes it then. */
export function SkipLinks({ targets }: { targets: readonly SkipTarget[] }) {
  const { t } = useWords();
  return targets.map(({ id, label, show }) => (
    <a
      key={id}
      className={classes.skipWithin}
      href={`#${id}`}
      onClick={(event) => {
        event.preventDefault();
        flushSync(() => show?.());
        document.getElementById(id)?.focus();
      }}
    >
      {t(appWords.skipTo, { part: label })}
    </a>
  ));
}
