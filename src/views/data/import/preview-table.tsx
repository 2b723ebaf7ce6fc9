import type { Draft, Review } from "../../../catalogue/intake/vocabulary/draft";
import { textOf } from "../../../i18n/text-of";
import type { Wording } from "../../../i18n/wording";
import { importWords } from "../../../i18n/words/import";
import { ScrollTable } from "../../../ui/table/scroll-table";
import { useWords } from "../../../ui/words-context";
import { type DraftProps, indicatorOf } from "./draft-props";
import classes from "./import.module.css";

const MOST = 12;
const MOST_COLUMNS = 40;

/** The first figures as they will be stored, and the first rows as the file has them. */
export function Preview(props: DraftProps) {
  const { t } = useWords();
  const rows = props.review?.preview ?? [];
  return (
    <section aria-busy={props.reviewing}>
      <h4>{t(importWords.previewTitle)}</h4>
      {rows.length === 0 ? (
        <p className={classes.small}>
          {t(props.reviewing ? importWords.reviewing : importWords.previewNone)}
        </p>
      ) : (
        <FigureTable {...props} rows={rows} />
      )}
      <details className={classes.more}>
        <summary>{t(importWords.previewRaw)}</summary>
        <RawTable draft={props.draft} />
      </details>
    </section>
  );
}

const HEADS = ["row", "area", "by", "indicator", "year"] as const;
const FIGURES = ["value", "numerator", "denominator"] as const;

function FigureTable(props: DraftProps & { rows: Review["preview"] }) {
  const { t, number, pick, year } = useWords();
  return (
    <ScrollTable label={t(importWords.previewTitle)}>
      <thead>
        <tr>
          {HEADS.map((key) => (
            <th key={key} scope="col">
              {t(importWords[key])}
            </th>
          ))}
          {FIGURES.map((key) => (
            <th key={key} scope="col" data-numeric="true">
              {t(importWords[key])}
            </th>
          ))}
          <th scope="col">{t(importWords.state)}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.slice(0, MOST).map((one) => {
          const indicator = indicatorOf(props, one.indicator);
          return (
            <tr key={`${one.row} ${one.area} ${one.indicator} ${one.yearBe}`}>
              <td>{one.row}</td>
              <td>
                {one.areaName.replaceAll("|", " ")} {one.area}
              </td>
              <td>{byWords(one.by, t)}</td>
              <td>{indicator ? pick(indicator.name) : one.indicator}</td>
              <td className={classes.noWrap}>{one.yearBe > 0 ? year(one.yearBe) : "–"}</td>
              <td data-numeric="true">{number(one.value, indicator?.decimals ?? 2)}</td>
              <td data-numeric="true">{number(one.numerator)}</td>
              <td data-numeric="true">{number(one.denominator)}</td>
              <td>{t(textOf(importWords, `status.${one.status}`))}</td>
            </tr>
          );
        })}
      </tbody>
    </ScrollTable>
  );
}

const WAYS = ["code", "history", "crosswalk", "hand", "name", "village", "point"] as const;

function byWords(by: string, t: Wording["t"]): string {
  const known = WAYS.find((way) => way === by);
  return t(known ? importWords[`by.${known}`] : importWords["by.none"]);
}

function RawTable({ draft }: { draft: Draft }) {
  const { t } = useWords();
  const columns = draft.columns.slice(0, MOST_COLUMNS);
  return (
    <ScrollTable label={t(importWords.previewRaw)}>
      <thead>
        <tr>
          <th scope="col">{t(importWords.row)}</th>
          {columns.map((column, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns of a file may share a name and never move
            <th key={i} scope="col">
              {column.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {draft.head.slice(0, MOST).map(({ row, cells }) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {columns.map((_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: columns of a file may share a name and never move
              <td key={i}>{cells[i] ?? ""}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  );
}
