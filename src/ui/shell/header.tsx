import type { ReactNode } from "react";
import { appWords } from "../../i18n/words/app";
import { useWords } from "../words-context";
import classes from "./shell.module.css";

/** Top bar: name of the product, the views, a place for search, and tools. */
export function Header(props: {
  home: ReactNode;
  nav: ReactNode;
  search: ReactNode;
  tools: ReactNode;
}) {
  const { t } = useWords();
  return (
    <header className={classes.header}>
      {props.home}
      <nav className={classes.nav} aria-label={t(appWords.views)}>
        {props.nav}
      </nav>
      <div className={classes.search}>{props.search}</div>
      <div className={classes.tools}>{props.tools}</div>
    </header>
  );
}

/** The product's mark: six fields, one of them a pilot. */
export function Brand() {
  const { t } = useWords();
  return (
    <>
      <svg className={classes.mark} viewBox="0 0 32 32" aria-hidden="true">
        <path d="M16 1 30 9v14L16 31 2 23V9Z" fill="#0b5c4f" />
        <path d="M16 1 30 9 16 16Z" fill="#f2b134" />
        <path d="m30 9v14L16 16Z" fill="#2f9485" />
        <path d="M30 23 16 31V16Z" fill="#127f6f" />
        <path d="M16 31 2 23l14-7Z" fill="#4fa698" />
        <path d="M2 9v14l14-7Z" fill="#1b8575" />
        <path d="M16 1v15L2 9Z" fill="#76baaf" />
      </svg>
      <span>{t(appWords.name)}</span>
    </>
  );
}
