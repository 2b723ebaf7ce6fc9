import { EVEN_SMD } from "../../analysis/comparison/balance";
import { planPanelWords } from "../../i18n/words/plan-panels";
import { useWords } from "../../ui/words-context";
import { PanelTable } from "./panel-table";
import classes from "./panels.module.css";

/** Standardised mean differences before and after matching, even ones marked. */
export function BalanceTable(props: {
  rows: readonly { name: string; before: number | null; after: number | null }[];
}) {
  const { t, signed } = useWords();
  const text = (value: number | null) => (value === null ? "–" : signed(value, 2));
  return (
    <PanelTable
      caption={t(planPanelWords.balance)}
      columns={[
        { head: t(planPanelWords.covariate) },
        { head: t(planPanelWords.before), numeric: true },
        { head: t(planPanelWords.after), numeric: true },
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
        {t(even ? planPanelWords.even : planPanelWords.uneven)}
      </span>
    );
  }
}
