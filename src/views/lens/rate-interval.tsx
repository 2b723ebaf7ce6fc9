import { wilson } from "../../analysis";
import { FEW_PEOPLE } from "../../domain/few-people";
import { lensWords } from "../../i18n/words/lens";
import { useWords } from "../../ui/words-context";

/**
 * How sure a rate is: Wilson's 95 % interval in percent, and a warning where few people stand behind
 * it. Nothing without counts.
 */
export function RateInterval(props: { numerator: number; denominator: number; decimals: number }) {
  const { numerator, denominator, decimals } = props;
  const { t, number } = useWords();
  const { lower, upper } = wilson([numerator], [denominator]);
  const [from = Number.NaN, to = Number.NaN] = [...lower, ...upper];
  if (Number.isNaN(from)) return null;
  const few = denominator < FEW_PEOPLE;
  return (
    <small>
      {t(lensWords.interval, {
        from: number(100 * from, decimals),
        to: number(100 * to, decimals),
      })}
      {few ? ` · ⚠ ${t(lensWords["interval.few"], { n: number(FEW_PEOPLE) })}` : null}
    </small>
  );
}
