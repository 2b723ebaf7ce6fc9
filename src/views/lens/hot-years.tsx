import { Button } from "@mantine/core";
import { useState } from "react";
import { PERSISTENCE } from "../../analysis";
import type { SpatialMethod } from "../../figures/lens/spatial-test";
import { lensWords } from "../../i18n/words/lens";
import { useHotOverYears } from "../../state/use-hot-over-years";
import type { LoadedPane } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import classes from "./lens.module.css";

/** How many hotspots are lasting, returning, new and fading over the years of the series. */
export function HotYears(props: { pane: LoadedPane; method: SpatialMethod }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <details
      className={classes.clusters}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      open={open}
    >
      <summary>{t(lensWords.years)}</summary>
      {open ? <YearsTable {...props} /> : null}
    </details>
  );
}

function YearsTable({ pane, method }: { pane: LoadedPane; method: SpatialMethod }) {
  const { app, view, patch } = useViewContext();
  const { t, number, year } = useWords();
  const { data, problem, retry, waiting } = useHotOverYears(method, pane, true);
  if (problem) return <ProblemNotice problem={problem} onRetry={retry} />;
  if (!data || waiting || data.years.at(-1) !== pane.year) return <p>{t(lensWords.working)}</p>;
  if (data.years.length < 2) return <p>{t(lensWords["persistence.one"])}</p>;
  const selected = data.of[app.areas.indexOf.get(view.selected ?? "") ?? -1];
  const [first = pane.year] = data.years;
  return (
    <>
      <p>
        {t(lensWords["years.span"], {
          from: year(first),
          to: year(pane.year),
          n: data.years.length,
        })}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(lensWords["years.state"])}</th>
            <th scope="col">{t(lensWords["years.areas"])}</th>
          </tr>
        </thead>
        <tbody>
          {PERSISTENCE.map((state) => (
            <tr key={state} aria-current={state === selected ? "true" : undefined}>
              <th scope="row">{t(lensWords[`persistence.${state}`])}</th>
              <td>{number(data.of.filter((one) => one === state).length)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {method === "hotspot" ? (
        <Button size="compact-xs" variant="default" onClick={() => patch({ lens: "persistence" })}>
          {t(lensWords["years.map"])}
        </Button>
      ) : null}
      {selected && selected !== "never" ? (
        <p>{t(lensWords["years.selected"], { state: t(lensWords[`persistence.${selected}`]) })}</p>
      ) : null}
    </>
  );
}
