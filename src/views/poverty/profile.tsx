import { numberAt } from "../../base/column";
import { DIMENSIONS } from "../../domain/indicator";
import { povertyWords } from "../../i18n/words/poverty";
import type { PlacePoverty } from "../../state/use-poverty";
import { useWords } from "../../ui/words-context";
import classes from "./poverty.module.css";
import { usePlaceName } from "./use-place-name";

/**
 * Headcounts by dimension: a bar for the place, and a mark on the same axis for each larger place
 * it is held against. Every figure also stands in words.
 */
export function Profile(props: { of: PlacePoverty; against: readonly PlacePoverty[] }) {
  const { t } = useWords();
  const { figures } = props.of;
  const against = props.against.filter((one) => one.figures !== null);
  if (!figures) return null;
  const censored = figures.censored;
  const top = highest([figures, ...against.map((one) => one.figures!)]);
  return (
    <section className={classes.part}>
      <h4>{t(povertyWords.profile)}</h4>
      <p className={classes.note}>
        {t(props.of.sum?.kind === "joint" ? povertyWords.profileNote : povertyWords.profileRates)}
      </p>
      <MarkKey against={against} />
      <ul className={classes.profile}>
        {DIMENSIONS.map((dimension, d) => (
          <Row
            key={dimension}
            name={t(povertyWords[`dimension.${dimension}`])}
            raw={numberAt(figures.raw, d)}
            censored={censored?.[d] ?? null}
            marks={against.map((one) => one.figures?.raw[d] ?? Number.NaN)}
            top={top}
          />
        ))}
      </ul>
    </section>
  );
}

function highest(all: readonly { readonly raw: readonly number[] }[]): number {
  const rates = all.flatMap(({ raw }) => raw.filter((share) => !Number.isNaN(share)));
  return Math.max(0.0001, ...rates);
}

function MarkKey(props: { against: readonly PlacePoverty[] }) {
  const nameOf = usePlaceName();
  return (
    <p className={classes.markKey}>
      {props.against.map((one, i) => (
        <span key={one.place.kind}>
          <i className={classes.mark} data-mark={i} aria-hidden="true" /> {nameOf(one.place)}
        </span>
      ))}
    </p>
  );
}

function Row(props: {
  name: string;
  raw: number;
  censored: number | null;
  marks: readonly number[];
  top: number;
}) {
  const { t, number } = useWords();
  const { raw, censored, top } = props;
  const width = (share: number) => `${Number.isNaN(share) ? 0 : (100 * share) / top}%`;
  const unlike = censored !== null && censored < raw;
  return (
    <li>
      <span className={classes.rowName}>{props.name}</span>
      <span className={classes.track} aria-hidden="true">
        <span className={classes.raw} style={{ width: width(raw) }} />
        <span className={classes.censored} style={{ width: width(censored ?? raw) }} />
        {props.marks.map((share, i) =>
          Number.isNaN(share) ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place in the list
            <i key={i} className={classes.mark} data-mark={i} style={{ left: width(share) }} />
          ),
        )}
      </span>
      <span className={classes.rowFigure}>
        {Number.isNaN(raw) ? t(povertyWords.noShare) : `${number(100 * raw, 2)} %`}
        {unlike ? (
          <small>{t(povertyWords.censored, { share: number(100 * censored, 2) })}</small>
        ) : null}
      </span>
    </li>
  );
}
