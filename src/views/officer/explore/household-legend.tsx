import type { HouseholdMap } from "../../../figures/explore/household-map";
import { stampOf } from "../../../figures/stamps/stamp-of";
import { exploreWords } from "../../../i18n/words/explore";
import type { Colouring } from "../../../layers/colouring";
import { useViewContext } from "../../../state/use-view-context";
import { classRows, stateRows } from "../../../ui/legend/colouring-rows";
import { Legend } from "../../../ui/legend/legend";
import { useWords } from "../../../ui/words-context";

/** Legend of the map while it shows households. */
export function HouseholdLegend(props: { shown: HouseholdMap; colouring: Colouring }) {
  const { shown, colouring } = props;
  const { app } = useViewContext();
  const wording = useWords();
  const { t, number } = wording;
  const levelWord = t(exploreWords[shown.level]).toLowerCase();
  const rows = classRows(colouring, ({ from, to = 0 }) =>
    t(exploreWords.range, { from: number(Math.max(5, (from ?? 4) + 1)), to: number(to) }),
  );
  const few = stateRows(colouring, ["suppressed"], wording).map((row) => {
    return { ...row, label: t(exploreWords.few), count: shown.suppressed };
  });
  return (
    <Legend
      title={t(exploreWords.legend, { level: levelWord })}
      subtitle={t(exploreWords.legendCounts, { level: levelWord })}
      counted={t(exploreWords.countOf, { level: levelWord })}
      ramp={rows}
      rows={[...rows, ...few]}
      alerts={
        shown.beyond > 0
          ? [t(exploreWords.beyond, { n: number(shown.beyond), level: levelWord })]
          : []
      }
      notes={[t(exploreWords.privacy)]}
      demonstration={stampOf(app, [{ kind: "households" }]).demonstration}
    />
  );
}

/** What the map shows of one tambon: the households of the place it lies in. */
export function HouseholdHover({ shown, row }: { shown: HouseholdMap; row: number }) {
  const { t, number } = useWords();
  const count = shown.counts[row] ?? 0;
  return (
    <div>
      {t(exploreWords.legend, { level: t(exploreWords[shown.level]).toLowerCase() })}:{" "}
      <b>{count > 0 ? number(count) : t(exploreWords.few)}</b>
    </div>
  );
}
