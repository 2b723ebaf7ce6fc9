import { Fragment } from "react";
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
      <p>{t("data.analystsNote")}</p>
      <DatabaseLine />
      <h3>{t("data.tables")}</h3>
      <ScrollTable label={t("data.tables")}>
        <thead>
          <tr>
            <th scope="col">{t("data.table")}</th>
            <th scope="col">{t("data.meaning")}</th>
            <th scope="col">{t("data.columns")}</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(TABLES).map(([name, columns]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td className={classes.meaning}>{t(`data.table.${name as keyof typeof TABLES}`)}</td>
              <td>
                <code>{columns}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <h3>{t("data.examples")}</h3>
      {EXAMPLES.map(({ key, code }) => (
        <Fragment key={key}>
          <h4>{t(`data.example.${key}`)}</h4>
          <CodeBlock label={t(`data.example.${key}`)}>{code}</CodeBlock>
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
        {t("data.database")}:{" "}
        <strong>
          {t(`data.database.${status}`, { done: number(done), total: number(total) })}
        </strong>
      </p>
      {problems.map((problem) => (
        <ProblemNotice key={JSON.stringify(problem)} problem={problem} />
      ))}
    </>
  );
}
