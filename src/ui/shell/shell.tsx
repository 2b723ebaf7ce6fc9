import type { ReactNode } from "react";
import { appWords } from "../../i18n/words/app";
import { useWords } from "../words-context";
import classes from "./shell.module.css";

/** Frame of every page: a skip link, the header, notices, and the view's own `<main>`. */
export function Shell(props: { header: ReactNode; notices: ReactNode; children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content">
        {t(appWords.skip)}
      </a>
      {props.header}
      {props.notices}
      {props.children}
    </div>
  );
}
