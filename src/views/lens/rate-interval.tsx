import { wilson } from "../../analysis";
import { FEW_PEOPLE } from "../../domain/few-people";
import { useWords } from "../../ui/words-context";
import { useLensWords } from "../words/use-lens-words";

/**
 * How sure a rate is: Wilson's 95 % interval in percent, and a warning where few people stand behind
 * it. Nothing without counts.
 */
export function RateInterval(props: { numerator: number; denominator: number; decimals: number }) {
  const { numerator, denominator, decimals } = props;
  const { number } = useWords();
  const say = useLensWords();
  const { lower, upper } = wilson([numerator], [denominator]);
  const [from = Number.NaN, to = Number.NaN] = [...lower, ...upper];
  if (Number.isNaN(from)) return null;
  const few = denominator < FEW_PEOPLE;
  return (
    <small>
      {say("interval", { from: number(100 * from, decimals), to: number(100 * to, decimals) })}
      {few ? ` · ⚠ ${say("interval.few", { n: number(FEW_PEOPLE) })}` : null}
    </small>
  );
}
