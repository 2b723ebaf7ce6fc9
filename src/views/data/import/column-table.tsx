import type { ColumnProfile } from "../../../catalogue/intake/vocabulary/draft";
import type { ColumnMeaning } from "../../../catalogue/intake/vocabulary/recipe";
import { importWords } from "../../../i18n/words/import";
import { ScrollTable } from "../../../ui/table/scroll-table";
import { useWords } from "../../../ui/words-context";
import type { DraftProps } from "./draft-props";
import { evidenceWords } from "./evidence-words";
import classes from "./import.module.css";
import { MeaningField } from "./meaning-field";

const MANY = 12;
const MOST = 200;

/** The columns of a draft with what they were taken for and why; each can be changed. */
export function ColumnTable(props: DraftProps) {
  const { t, number } = useWords();
  const all = props.draft.columns.map((column, index) => ({ column, index }));
  const used = ({ index }: { index: number }) =>
    props.draft.recipe.columns[index]?.as !== "ignored";
  const wide = all.length > MANY && all.some(used);
  const shown = wide ? all.filter(used) : all;
  const rest = wide ? all.filter((one) => !used(one)) : [];
  return (
    <section>
      <h4>{t(importWords.columnsTitle)}</h4>
      <Columns {...props} columns={shown.slice(0, MOST)} label={t(importWords.columnsTitle)} />
      {rest.length > 0 ? (
        <details className={classes.more}>
          <summary>{t(importWords.ignoredColumns, { n: number(rest.length) })}</summary>
          <Columns
            {...props}
            columns={rest.slice(0, MOST)}
            label={t(importWords.ignoredColumns, { n: number(rest.length) })}
          />
        </details>
      ) : null}
    </section>
  );
}

type Indexed = { readonly column: ColumnProfile; readonly index: number };

function Columns(props: DraftProps & { columns: readonly Indexed[]; label: string }) {
  const { t } = useWords();
  return (
    <ScrollTable label={props.label}>
      <thead>
        <tr>
          <th scope="col">{t(importWords.column)}</th>
          <th scope="col">{t(importWords.samples)}</th>
          <th scope="col">{t(importWords.meaning)}</th>
          <th scope="col">{t(importWords.evidence)}</th>
        </tr>
      </thead>
      <tbody>
        {props.columns.map(({ column, index }) => (
          <ColumnRow
            key={`${index} ${column.name}`}
            {...props}
            column={column}
            index={index}
            meaning={props.recipe.columns[index] ?? { as: "ignored" }}
          />
        ))}
      </tbody>
    </ScrollTable>
  );
}

function ColumnRow(props: DraftProps & Indexed & { meaning: ColumnMeaning }) {
  const words = useWords();
  const { column } = props;
  return (
    <tr data-ignored={props.meaning.as === "ignored"} className={classes.columnRow}>
      <th scope="row">
        {column.name.trim() === "" ? words.t(importWords.noHead) : column.name}
        <div className={classes.small}>
          {words.t(importWords.filled, {
            filled: words.number(column.filled),
            distinct: words.number(column.distinct),
          })}
        </div>
      </th>
      <td className={classes.samples}>{column.samples.slice(0, 4).join(" · ")}</td>
      <td>
        <MeaningField {...props} />
      </td>
      <td className={classes.evidence}>
        <ul>
          {column.evidence.map((one) => (
            <li key={JSON.stringify(one)}>{evidenceWords(one, words)}</li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
