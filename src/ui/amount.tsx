import type { Unit } from "../domain/indicator";
import { legendWords } from "../i18n/words/legend";
import { useWords } from "./words-context";

const HERE = "\u0000";

/** A figure that stands out beside its unit, in the order of the language: "ร้อยละ 7.59", "7.59 percent". */
export function Amount(props: { figure: string; unit: Unit }) {
  const { t } = useWords();
  const [before, after] = t(legendWords[`amount.${props.unit}`], { n: HERE }).split(HERE);
  return (
    <>
      {before ? <small>{before}</small> : null}
      <strong>{props.figure}</strong>
      {after ? <small>{after}</small> : null}
    </>
  );
}
