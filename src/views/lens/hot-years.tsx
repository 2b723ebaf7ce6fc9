import { Button } from "@mantine/core";
import { useState } from "react";
import { PERSISTENCE } from "../../analysis";
import type { SpatialMethod } from "../../figures/lens/spatial-test";
import { useHotOverYears } from "../../state/use-hot-over-years";
import type { LoadedPane } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { useLensWords } from "../words/use-lens-words";
import classes from "./lens.module.css";

/** How many hotspots are lasting, returning, new and fading over the years of the series. */
export function HotYears(props: { pane: LoadedPane; method: SpatialMethod }) {
  const say = useLensWords();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={classes.clusters}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      open={open}
    >
      <summary>{say("years")}</summary>
      {open ? <YearsTable {...props} /> : null}
    </details>
  );
}

function YearsTable({ pane, method }: { pane: LoadedPane; method: SpatialMethod }) {
  const { app, view, patch } = useViewContext();
  const { number, year } = useWords();
  const say = useLensWords();
  const { data, problem, retry, waiting } = useHotOverYears(method, pane, true);
  if (problem) return <ProblemNotice problem={problem} onRetry={retry} />;
  if (!data || waiting || data.years.at(-1) !== pane.year) return <p>{say("working")}</p>;
  if (data.years.length < 2) return <p>{say("persistence.one")}</p>;
  const selected = data.of[app.areas.indexOf.get(view.selected ?? "") ?? -1];
  const [first = pane.year] = data.years;
  return (
    <>
      <p>{say("years.span", { from: year(first), to: year(pane.year), n: data.years.length })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{say("years.state")}</th>
            <th scope="col">{say("years.areas")}</th>
          </tr>
        </thead>
        <tbody>
          {PERSISTENCE.map((state) => (
            <tr key={state} aria-current={state === selected ? "true" : undefined}>
              <th scope="row">{say(`persistence.${state}`)}</th>
              <td>{number(data.of.filter((one) => one === state).length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {method === "hotspot" ? (
        <Button size="compact-xs" variant="default" onClick={() => patch({ lens: "persistence" })}>
          {say("years.map")}
        </Button>
      ) : null}
      {selected ? <p>{say("years.selected", { state: say(`persistence.${selected}`) })}</p> : null}
    </>
  );
}
