import { Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { isSmallCount } from "../../domain/few-people";
import type { Unit } from "../../domain/indicator";
import type { Status } from "../../domain/observation";
import type { Rank } from "../../domain/rank";
import { appWords } from "../../i18n/words/app";
import { areaWords } from "../../i18n/words/area";
import { Amount } from "../amount";
import { Sparkline } from "../chart/sparkline";
import { useWords } from "../words-context";
import classes from "./area-panel.module.css";

/** An indicator of an area, in the words of the screen where it has any. */
export type IndicatorLine = {
  readonly id: string;
  readonly name: string;
  readonly unit: Unit;
  readonly decimals: number;
  readonly year: number;
  readonly demonstration: boolean;
  /** That the figure is that of a larger area; "" for the tambon's own. */
  readonly level: string;
  readonly status: Status;
  readonly value: number;
  readonly numerator: number;
  readonly denominator: number;
  /** How sure the figure is; null where nothing can be said. */
  readonly interval: ReactNode;
  readonly ranks: readonly { readonly where: string; readonly rank: Rank | null }[];
  readonly points: readonly { readonly year: number; readonly value: number }[];
  readonly breaks: readonly number[];
};

/** The indicators of an area, one below the other. */
export function IndicatorLines(props: { lines: readonly IndicatorLine[] }) {
  return (
    <Stack gap={0} component="ul" className={classes.lines}>
      {props.lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </Stack>
  );
}

function Line({ line }: { line: IndicatorLine }) {
  const { t, number, year } = useWords();
  const hasValue = line.status === "value";
  return (
    <li className={classes.line}>
      <div className={classes.lineText}>
        <span>{line.name}</span>
        <small>
          {year(line.year)}
          {line.demonstration ? ` · ${t(appWords.demonstration)}` : ""}
          {line.level === "" ? "" : ` · ${line.level}`}
        </small>
      </div>
      <div className={classes.lineValue}>
        {hasValue ? (
          <Amount figure={number(line.value, line.decimals)} unit={line.unit} />
        ) : (
          <em>{statusWords(t, line.status)}</em>
        )}
        <Count line={line} />
      </div>
      {hasValue && line.interval ? <div className={classes.interval}>{line.interval}</div> : null}
      <div className={classes.trend}>
        <Sparkline
          points={line.points}
          breaks={line.breaks}
          highlight={line.year}
          label={trendLabel(line, t, number, year)}
        />
      </div>
      {hasValue ? (
        <small className={classes.ranks}>
          {line.ranks.map(({ where, rank }) =>
            rank ? (
              <span key={where}>
                {t(areaWords.rankIn, { rank: number(rank.rank), n: number(rank.of), where })}
              </span>
            ) : null,
          )}
        </small>
      ) : null}
    </li>
  );
}

/** Numerator and denominator, with a mark on counts of 1 to 4. */
function Count({ line }: { line: IndicatorLine }) {
  const { t, number } = useWords();
  if (line.status !== "value" || Number.isNaN(line.numerator)) return null;
  return (
    <small className={classes.count}>
      {t(areaWords.ofPeople, { n: number(line.numerator), d: number(line.denominator) })}
      {isSmallCount(line.numerator) ? <abbr title={t(areaWords.smallCount)}> *</abbr> : null}
    </small>
  );
}

type Wording = ReturnType<typeof useWords>;

function statusWords(t: Wording["t"], status: Status): string {
  if (status === "suppressed") return t(areaWords.suppressed);
  return status === "not_applicable" ? t(areaWords.notApplicable) : t(areaWords.missing);
}

function trendLabel(
  line: IndicatorLine,
  t: Wording["t"],
  number: Wording["number"],
  year: Wording["year"],
): string {
  const known = line.points.filter((p) => !Number.isNaN(p.value));
  const values = known.map((p) => `${year(p.year)} ${number(p.value, line.decimals)}`).join(", ");
  const broken = line.breaks
    .map((first) => t(areaWords.trendBreak, { year: year(first) }))
    .join(" ");
  return `${t(areaWords.trend)}: ${values}. ${broken}`;
}
