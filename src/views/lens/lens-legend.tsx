import { boundDecimals } from "../../domain/classing";
import { countPassing } from "../../figures/classes/area-classes";
import { type Ingredient, stampOf } from "../../figures/stamps/stamp-of";
import { factLines, factWords } from "../../i18n/lens-facts";
import { textOf } from "../../i18n/text-of";
import { lensWords } from "../../i18n/words/lens";
import type { Colouring } from "../../layers/colouring";
import type { LegendItem } from "../../layers/layer-type";
import { useApp } from "../../state/use-app";
import type { LensView } from "../../state/use-lens-result";
import { classRows, stateRows } from "../../ui/legend/colouring-rows";
import { Legend } from "../../ui/legend/legend";
import { useWords } from "../../ui/words-context";
import { MethodNote } from "../words/method-note";
import { BivariateSquare } from "./bivariate-square";
import { ClusterList } from "./cluster-list";

/** Legend of a map under a lens: its classes, what it cannot judge, the facts and the method. */
export function LensLegend(props: {
  lensResult: LensView;
  colouring: Colouring;
  passing: Uint8Array | null;
}) {
  const { lensResult, colouring } = props;
  const pane = lensResult.of;
  const app = useApp();
  const wording = useWords();
  const { t, pick, year, language } = wording;
  const blanks = factWords(lensResult.facts, language);
  const facts = t(
    textOf(lensWords, `${lensResult.lens}.${lensResult.says ?? "facts"}`),
    blanks,
  ).split("\n");
  const also = (lensResult.also ?? []).map((word) => t(textOf(lensWords, word), blanks));
  const { square } = lensResult;
  const counts = countPassing(lensResult.classOf, props.passing);
  const ramp = classRows(colouring, useClassLabel(lensResult, colouring), counts);
  const states = STATES.filter((state) => (colouring.states[state].count ?? 0) > 0);
  const subject = t(textOf(lensWords, `${lensResult.lens}.subject`));
  const about = lensResult.about ?? { year: pane.year, ...stampOf(app, madeOf(lensResult)) };
  return (
    <Legend
      title={t(textOf(lensWords, `${lensResult.lens}.title`))}
      subtitle={`${subject === "" ? pick(pane.indicator.name) : subject} · ${year(about.year)}`}
      rows={[...(square ? [] : ramp), ...stateRows(colouring, states, wording, counts)]}
      alerts={[...facts, ...also].filter((line) => line !== "")}
      notes={[]}
      {...(lensResult.items.some(({ to }) => to !== undefined) ? { ramp } : {})}
      lead={square ? <BivariateSquare {...{ lensResult, colouring, square }} /> : null}
      demonstration={about.demonstration}
    >
      {lensResult.clusters ? (
        <ClusterList lensResult={lensResult} clusters={lensResult.clusters} />
      ) : null}
      <MethodNote lens={lensResult.lens} facts={factLines(lensResult.facts, language)} />
    </Legend>
  );
}

/** The figure of the map, and what the lens holds it against. */
function madeOf({ of, other }: LensView): Ingredient[] {
  return other ? [of, other] : [of];
}

const STATES = ["missing", "suppressed", "notApplicable"] as const;

/** Words of a class: its range, or what its key means under the lens. */
function useClassLabel(
  { lens, decimals }: LensView,
  { classes }: Colouring,
): (item: LegendItem) => string {
  const { t, number, signed } = useWords();
  const bounds = classes.flatMap(({ to }) => (to === undefined ? [] : [to]));
  const digits = boundDecimals(bounds, decimals);
  const write = (bounds[0] ?? 0) < 0 ? signed : number;
  return ({ key, from = null, to }) => {
    if (to === undefined) return t(textOf(lensWords, `${lens}.${key}`));
    const blanks = { from: write(from ?? 0, digits), to: write(to, digits) };
    if (to === Number.POSITIVE_INFINITY) return t(lensWords.above, blanks);
    return t(
      from === null ? lensWords.upTo : write === signed ? lensWords.between : lensWords.range,
      blanks,
    );
  };
}
