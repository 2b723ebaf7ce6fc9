import type { ColumnProfile } from "../../../catalogue/intake/vocabulary/draft";
import type { ColumnMeaning } from "../../../catalogue/intake/vocabulary/recipe";
import { ScrollTable } from "../../../ui/table/scroll-table";
import { useImportWords } from "../words/use-import-words";
import type { DraftProps } from "./draft-props";
import { evidenceWords } from "./evidence-words";
import classes from "./import.module.css";
import { MeaningField } from "./meaning-field";

const MANY = 12;
const MOST = 200;

/** The columns of a draft with what they were taken for and why; each can be changed. */
export function ColumnTable(props: DraftProps) {
  const { say, number } = useImportWords();
  const all = props.draft.columns.map((column, index) => ({ column, index }));
  const used = ({ index }: { index: number }) =>
    props.draft.recipe.columns[index]?.as !== "ignored";
  const wide = all.length > MANY && all.some(used);
  const shown = wide ? all.filter(used) : all;
  const rest = wide ? all.filter((one) => !used(one)) : [];
  return (
    <section>
      <h4>{say("columnsTitle")}</h4>
      <Columns {...props} columns={shown.slice(0, MOST)} label={say("columnsTitle")} />
      {rest.length > 0 ? (
        <details className={classes.more}>
          <summary>{say("ignoredColumns", { n: number(rest.length) })}</summary>
          <Columns
            {...props}
            columns={rest.slice(0, MOST)}
            label={say("ignoredColumns", { n: number(rest.length) })}
          />
        </details>
      ) : null}
    </section>
  );
}

type Indexed = { readonly column: ColumnProfile; readonly index: number };

function Columns(props: DraftProps & { columns: readonly Indexed[]; label: string }) {
  const { say } = useImportWords();
  return (
    <ScrollTable label={props.label}>
      <thead>
        <tr>
          <th scope="col">{say("column")}</th>
          <th scope="col">{say("samples")}</th>
          <th scope="col">{say("meaning")}</th>
          <th scope="col">{say("evidence")}</th>
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
  const words = useImportWords();
  const { column } = props;
  return (
    <tr data-ignored={props.meaning.as === "ignored"} className={classes.columnRow}>
      <th scope="row">
        {column.name.trim() === "" ? words.say("noHead") : column.name}
        <div className={classes.small}>
          {words.say("filled", {
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
