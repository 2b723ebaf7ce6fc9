import { type ReactNode, useContext } from "react";
import { legendWords } from "../../i18n/words/legend";
import { rgbOf } from "../../layers/colour";
import type { LegendPattern } from "../../layers/layer-type";
import { useWords } from "../words-context";
import { DataStamp } from "./data-stamp";
import { FoldContext } from "./fold";
import classes from "./legend.module.css";

/** A line of a legend: a swatch, its meaning, and how many areas it stands for. */
export type LegendRow = {
  readonly key: string;
  readonly label: string;
  readonly colour: string;
  readonly pattern?: LegendPattern;
  readonly count?: number;
  /** How many of these pass the filter of the list; absent where it leaves none out. */
  readonly passing?: number;
};

type LegendProps = {
  title: string;
  subtitle: string;
  rows: readonly LegendRow[];
  /** What the counts are of, for those who hear the table; tambons where absent. */
  counted?: string;
  /** What the map leaves out; always seen. */
  alerts?: readonly string[];
  notes: readonly string[];
  demonstration: boolean;
  /** What else belongs to the card, at its end. */
  children?: ReactNode;
  /** What stands in the place of classes, before the rows. */
  lead?: ReactNode;
  /** Rows that are classes in order: folded, they become one ramp between the words of its ends. */
  ramp?: readonly LegendRow[];
};

/** Legend of one map: what is shown, its classes, what is missing, and where it comes from. */
export function Legend(props: LegendProps) {
  const { t } = useWords();
  if (useContext(FoldContext)) return <FoldedLegend {...props} />;
  return (
    <section className={classes.legend} aria-label={t(legendWords.title)}>
      <h2 className={classes.title}>{props.title}</h2>
      {props.subtitle === "" ? null : <p className={classes.subtitle}>{props.subtitle}</p>}
      {props.demonstration ? <DataStamp className={classes.stamp} /> : null}
      {props.lead}
      {props.rows.length > 0 ? (
        <Rows rows={props.rows} counted={props.counted ?? t(legendWords.count)} />
      ) : null}
      {props.alerts?.map((alert) => (
        <p key={alert} className={classes.alert}>
          {alert}
        </p>
      ))}
      {props.notes.length > 0 ? (
        <details className={classes.notes}>
          <summary>{t(legendWords.notes)}</summary>
          {props.notes.map((note) => (
            <p key={note} className={classes.note}>
              {note}
            </p>
          ))}
        </details>
      ) : null}
      {props.children}
    </section>
  );
}

/** What a small map has room for: what is shown, its colours and marks, its stamp. */
function FoldedLegend({ title, subtitle, rows, demonstration, ramp }: LegendProps) {
  const { t } = useWords();
  const shown = rows.filter(({ pattern, count }) => !isState(pattern) && count !== 0);
  return (
    <section className={classes.legend} data-folded aria-label={t(legendWords.title)}>
      <h2 className={classes.title}>{title}</h2>
      {subtitle === "" ? null : <p className={classes.subtitle}>{subtitle}</p>}
      {ramp ? (
        <div className={classes.ramp}>
          <div>
            {ramp.map(({ key, colour }) => (
              <i key={key} style={{ background: colour }} />
            ))}
          </div>
          {ramp[0]?.label}
          <span>{ramp.at(-1)?.label}</span>
        </div>
      ) : (
        <ul className={classes.chips}>
          {shown.map(({ key, colour, pattern, label }) => (
            <li key={key}>
              <Swatch colour={colour} pattern={pattern} /> {label}
            </li>
          ))}
        </ul>
      )}
      {demonstration ? <DataStamp className={classes.stamp} /> : null}
    </section>
  );
}

function isState(pattern: LegendPattern | undefined): boolean {
  return pattern === "hatch" || pattern === "dots" || pattern === "lines";
}

function Rows({ rows, counted }: { rows: readonly LegendRow[]; counted: string }) {
  const { t, number } = useWords();
  return (
    <table className={classes.rows}>
      {rows.some(({ passing }) => passing !== undefined) ? (
        <caption className={classes.count}>{t(legendWords.passing)}</caption>
      ) : null}
      <thead className={classes.hidden}>
        <tr>
          <th />
          <th>{t(legendWords.title)}</th>
          <th>{counted}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <td>
              <Swatch colour={row.colour} pattern={row.pattern} />
            </td>
            <td>{row.label}</td>
            <td className={classes.count}>
              {row.passing === undefined ? null : <b>{number(row.passing)} / </b>}
              {row.count === undefined ? "" : number(row.count)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A patch of colour with the pattern, outline or shape that it has on the map. */
export function Swatch(props: { colour: string; pattern?: LegendRow["pattern"] | undefined }) {
  const style = { "--swatch": props.colour, "--ink": inkOn(props.colour) } as React.CSSProperties;
  return <span className={classes.swatch} data-pattern={props.pattern ?? "fill"} style={style} />;
}

/** Colour of a pattern over a fill, as the map draws it: dark on light fills, white on dark ones. */
function inkOn(fill: string): string {
  const [r, g, b] = fill === "" ? [0, 0, 0] : rgbOf(fill);
  return 0.299 * r + 0.587 * g + 0.114 * b > 115 ? "26 28 41" : "255 255 255";
}
