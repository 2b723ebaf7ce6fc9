import { solidityOf } from "../../analysis/choice/solidity";
import type { Ground } from "../../state/plan/ground";
import { useWords } from "../../ui/words-context";
import { useNamesOfUnits } from "./names-of-units";
import { PanelTable } from "./panel-table";
import classes from "./panels.module.css";
import { usePanelWords } from "./use-panel-words";

const CONTENDERS = 8;
const LEAST_SHARE = 0.005;

/** How often each chosen area and each contender is chosen, in figures, bars and words. */
export function ShareTables(props: {
  ground: Ground;
  chosen: readonly number[];
  share: Float64Array;
}) {
  const { ground, chosen, share } = props;
  const say = usePanelWords();
  const { number } = useWords();
  const nameOf = useNamesOfUnits();
  const inside = new Set(chosen);
  const contenders = Array.from(share, (_, unit) => unit)
    .filter((unit) => !inside.has(unit) && share[unit]! >= LEAST_SHARE)
    .sort((a, b) => share[b]! - share[a]! || a - b)
    .slice(0, CONTENDERS);
  const cells = (unit: number) => {
    const [name, parents] = [nameOf.name(unit), nameOf.parents(unit)];
    const part = share[unit] ?? 0;
    const verdict = solidityOf(part);
    return [
      <span key="name">
        {name}
        <small>{parents}</small>
      </span>,
      <span key="share" className={inside.has(unit) ? classes[verdict] : ""}>
        <span className={classes.bar} aria-hidden="true">
          <i style={{ width: `${100 * part}%` }} />
        </span>
        {number(100 * part, 1)}
      </span>,
      <span key="verdict" className={`${classes[verdict]} ${classes.word}`}>
        {say(`verdict.${verdict}`)}
      </span>,
    ];
  };
  const rowsOf = (units: readonly number[]) =>
    units.map((unit) => ({ key: ground.codes[unit] ?? "", cells: cells(unit) }));
  const columns = [
    { head: say("area") },
    { head: say("share"), numeric: true },
    { head: say("verdict") },
  ];
  return (
    <>
      <PanelTable caption={say("chosenCaption")} columns={columns} rows={rowsOf(chosen)} />
      {contenders.length > 0 ? (
        <PanelTable
          caption={say("contenders")}
          columns={columns.slice(0, 2)}
          rows={rowsOf(contenders).map(({ key, cells: all }) => ({ key, cells: all.slice(0, 2) }))}
        />
      ) : null}
    </>
  );
}
