import { EVEN_SMD } from "../../analysis/comparison/balance";
import { useWords } from "../../ui/words-context";
import { PanelTable } from "./panel-table";
import classes from "./panels.module.css";
import { usePanelWords } from "./use-panel-words";

/** Standardised mean differences before and after matching, even ones marked. */
export function BalanceTable(props: {
  rows: readonly { name: string; before: number | null; after: number | null }[];
}) {
  const say = usePanelWords();
  const { signed } = useWords();
  const text = (value: number | null) => (value === null ? "–" : signed(value, 2));
  return (
    <PanelTable
      caption={say("balance")}
      columns={[
        { head: say("covariate") },
        { head: say("before"), numeric: true },
        { head: say("after"), numeric: true },
        { head: "" },
      ]}
      rows={props.rows.map(({ name, before, after }) => ({
        key: name,
        cells: [name, text(before), text(after), after === null ? "" : verdict(after)],
      }))}
    />
  );

  function verdict(after: number) {
    const even = Math.abs(after) < EVEN_SMD;
    return (
      <span className={even ? classes.solid : classes.contested}>
        {say(even ? "even" : "uneven")}
      </span>
    );
  }
}
