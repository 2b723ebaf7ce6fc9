import type { ReactNode } from "react";
import { formatBytes } from "../../i18n/format";
import { appWords } from "../../i18n/words/app";
import { dataWords } from "../../i18n/words/data";
import { useApp } from "../../state/use-app";
import { useWords } from "../../ui/words-context";
import { CodeBlock } from "./code-block";
import classes from "./data.module.css";
import { Facts } from "./facts";

const COMMAND =
  "npm run data -- --boundaries FILE.zip --indicators tpmap65_*.csv --crosswalk FILE.csv";

/** The boundary set in use: what it is, which codes it lacks, and how to load the official one. */
export function Boundaries() {
  const { boundaries } = useApp().manifest;
  const { t, pick, number, language } = useWords();
  return (
    <>
      <p className={boundaries.approximate ? classes.note : undefined}>
        <strong>{t(boundaries.approximate ? appWords.approximate : dataWords.official)}</strong>
        {boundaries.approximate ? ` — ${t(appWords.approximateLong)}` : ""}
      </p>
      <Facts
        facts={[
          [t(dataWords.boundaries), pick(boundaries.title)],
          [t(dataWords.vintage), boundaries.vintage],
          [t(dataWords.shapes), number(boundaries.shapes)],
          [t(dataWords.current), number(boundaries.current)],
        ]}
      />
      <Facts
        long
        facts={[
          [t(dataWords.source), pick(boundaries.source)],
          [t(dataWords.licence), pick(boundaries.licence)],
        ]}
      />
      <h3>{t(dataWords.levels)}</h3>
      <ul className={classes.plain}>
        {boundaries.levels.map((level) => (
          <li key={level.file}>
            {t(dataWords.level, {
              zoom: number(level.minZoom, Number.isInteger(level.minZoom) ? 0 : 1),
              vertices: number(level.vertices),
              size: formatBytes(level.bytes, language),
            })}
          </li>
        ))}
      </ul>
      <CodeLists />
      <h3>{t(dataWords.howToLoad)}</h3>
      <p>{t(dataWords.howToLoadNote)}</p>
      <CodeBlock label={t(dataWords.howToLoad)}>{COMMAND}</CodeBlock>
    </>
  );
}

/** Codes that need a word: retired, without a shape, with a name cut short. */
function CodeLists() {
  const { boundaries } = useApp().manifest;
  const { t, number } = useWords();
  const { retired, withoutShape, cutNames } = boundaries;
  return (
    <>
      <CodeList
        title={t(dataWords.withoutShape, { n: number(withoutShape.length) })}
        note={t(dataWords.withoutShapeNote)}
        items={withoutShape.map(({ code, name }) => [code, `${code} ${name}`])}
      />
      <CodeList
        title={t(dataWords.retired, { n: number(retired.length) })}
        items={retired.map(({ code, name }) => [code, `${code} ${name || t(dataWords.noName)}`])}
      />
      <CodeList
        title={t(dataWords.cutNames, { n: number(cutNames.length) })}
        items={cutNames.map((cut) => [cut.code, t(dataWords.cutName, cut)])}
      />
    </>
  );
}

function CodeList(props: {
  title: string;
  note?: string;
  items: readonly (readonly [string, ReactNode])[];
}) {
  if (props.items.length === 0) return <p className={classes.small}>{props.title}</p>;
  return (
    <details className={classes.more}>
      <summary>{props.title}</summary>
      {props.note ? <p className={classes.small}>{props.note}</p> : null}
      <ul className={classes.codes}>
        {props.items.map(([key, text]) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </details>
  );
}
