import type { HouseholdMap } from "../../../figures/explore/household-map";
import { stampOf } from "../../../figures/stamps/stamp-of";
import type { Colouring } from "../../../layers/colouring";
import { useViewContext } from "../../../state/use-view-context";
import { classRows, stateRows } from "../../../ui/legend/colouring-rows";
import { Legend } from "../../../ui/legend/legend";
import { useWords } from "../../../ui/words-context";
import { useExploreWords } from "./use-explore-words";

/** Legend of the map while it shows households. */
export function HouseholdLegend(props: { shown: HouseholdMap; colouring: Colouring }) {
  const { shown, colouring } = props;
  const { app } = useViewContext();
  const wording = useWords();
  const { number } = wording;
  const say = useExploreWords();
  const levelWord = say(shown.level).toLowerCase();
  const rows = classRows(colouring, ({ from, to = 0 }) =>
    say("range", { from: number(Math.max(5, (from ?? 4) + 1)), to: number(to) }),
  );
  const few = stateRows(colouring, ["suppressed"], wording).map((row) => {
    return { ...row, label: say("few"), count: shown.suppressed };
  });
  return (
    <Legend
      title={say("legend", { level: levelWord })}
      subtitle={say("legendCounts", { level: levelWord })}
      counted={say("countOf", { level: levelWord })}
      ramp={rows}
      rows={[...rows, ...few]}
      alerts={
        shown.beyond > 0 ? [say("beyond", { n: number(shown.beyond), level: levelWord })] : []
      }
      notes={[say("privacy")]}
      demonstration={stampOf(app, [{ kind: "households" }]).demonstration}
    />
  );
}

/** What the map shows of one tambon: the households of the place it lies in. */
export function HouseholdHover({ shown, row }: { shown: HouseholdMap; row: number }) {
  const { number } = useWords();
  const say = useExploreWords();
  const count = shown.counts[row] ?? 0;
  return (
    <div>
      {say("legend", { level: say(shown.level).toLowerCase() })}:{" "}
      <b>{count > 0 ? number(count) : say("few")}</b>
    </div>
  );
}
