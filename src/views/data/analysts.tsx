import { Fragment } from "react";
import { dataWords } from "../../i18n/words/data";
import { useDatabase } from "../../state/use-database";
import { ProblemNotice } from "../../ui/shell/notice";
import { ScrollTable } from "../../ui/table/scroll-table";
import { useWords } from "../../ui/words-context";
import { CodeBlock } from "./code-block";
import classes from "./data.module.css";
import { EXAMPLES, TABLES } from "./sql-tables";

/** What an analyst may ask in SQL at the browser's console, and whether the database is there. */
export function Analysts() {
  const { t } = useWords();
  return (
    <>
      <p>{t(dataWords.analystsNote)}</p>
      <DatabaseLine />
      <h3>{t(dataWords.tables)}</h3>
      <ScrollTable label={t(dataWords.tables)}>
        <thead>
          <tr>
            <th scope="col">{t(dataWords.table)}</th>
            <th scope="col">{t(dataWords.meaning)}</th>
            <th scope="col">{t(dataWords.columns)}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(TABLES).map(([name, columns]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td className={classes.meaning}>
                {t(dataWords[`table.${name as keyof typeof TABLES}`])}
              </td>
              <td>
                <code>{columns}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <h3>{t(dataWords.examples)}</h3>
      {EXAMPLES.map(({ key, code }) => (
        <Fragment key={key}>
          <h4>{t(dataWords[`example.${key}`])}</h4>
          <CodeBlock label={t(dataWords[`example.${key}`])}>{code}</CodeBlock>
        </Fragment>
      ))}
    </>
  );
}

function DatabaseLine() {
  const { t, number } = useWords();
  const { status, done, total, problems } = useDatabase();
  return (
    <>
      <p role="status">
        {t(dataWords.database)}:{" "}
        <strong>
          {t(dataWords[`database.${status}`], { done: number(done), total: number(total) })}
        </strong>
      </p>
      {problems.map((problem) => (
        <ProblemNotice key={JSON.stringify(problem)} problem={problem} />
      ))}
    </>
  );
}
