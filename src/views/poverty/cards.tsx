import { DIMENSIONS } from "../../domain/indicator";
import type { PovertyRule } from "../../domain/poverty";
import type { JointSum, RateSum } from "../../figures/poverty/place-sums";
import type { PovertyFigures } from "../../figures/poverty/poverty-figures";
import { povertyWords } from "../../i18n/words/poverty";
import { useWords } from "../../ui/words-context";
import classes from "./poverty.module.css";

type Props = {
  readonly sum: JointSum | RateSum;
  readonly figures: PovertyFigures;
  readonly rule: PovertyRule;
};

/** H, A and M0, each with a sentence that anybody understands. */
export function Cards(props: Props) {
  const { t, number } = useWords();
  const { A, M0 } = props.figures;
  return (
    <dl className={classes.cards}>
      <Card title={t(povertyWords["card.H"])} figure={useShareOfPoor(props.figures)}>
        {useHeadcountSentence(props)}
      </Card>
      <Card title={t(povertyWords["card.A"])} figure={A === null ? "–" : `${number(100 * A, 1)} %`}>
        {useDepthSentence(props)}
      </Card>
      <Card title={t(povertyWords["card.M0"])} figure={M0 === null ? "–" : number(M0, 4)}>
        {useM0Sentence(props)}
      </Card>
    </dl>
  );
}

function Card(props: { title: string; figure: string; children: string }) {
  return (
    <div className={classes.card}>
      <dt>{props.title}</dt>
      <dd>
        <strong>{props.figure}</strong>
        <span>{props.children}</span>
      </dd>
    </div>
  );
}

function useShareOfPoor({ H }: PovertyFigures): string {
  const { t, number } = useWords();
  if (H === null) return "–";
  if (H.low === H.high) return `${number(100 * H.low, 2)} %`;
  return t(povertyWords.between, { low: number(100 * H.low, 2), high: number(100 * H.high, 2) });
}

function useHeadcountSentence({ sum, figures }: Props): string {
  const { t, number } = useWords();
  const { H, poor } = figures;
  if (H === null) return t(povertyWords.sayHUnknown);
  if (sum.kind === "rates")
    return t(H.low === H.high ? povertyWords.sayHPublished : povertyWords.sayHBounds);
  const people = number(sum.people);
  if (poor === null || H.low === 0) return t(povertyWords.sayHNone, { people });
  const { part, of } = oneIn(H.low);
  return t(povertyWords.sayH, { part: number(part), of: number(of), poor: number(poor), people });
}

/** A share as people: 7 in 10 for large ones, 1 in 12 for small ones. */
function oneIn(share: number): { part: number; of: number } {
  if (share >= 0.15) return { part: Math.round(10 * share), of: 10 };
  return { part: 1, of: Math.round(1 / share) };
}

function useDepthSentence({ sum, figures, rule }: Props): string {
  const { t, number } = useWords();
  if (figures.A === null)
    return t(sum.kind === "joint" ? povertyWords.sayANone : povertyWords.needsJoint);
  const many = number(DIMENSIONS.length * figures.A, 1);
  return t(rule.weights === null ? povertyWords.sayA : povertyWords.sayAWeighted, { many });
}

function useM0Sentence({ sum, figures: { M0 } }: Props): string {
  const { t, number } = useWords();
  if (M0 === null) return t(povertyWords.needsJoint);
  if (sum.kind === "rates") return t(povertyWords.sayM0Union);
  return t(povertyWords.sayM0, { share: number(100 * M0, 2) });
}
