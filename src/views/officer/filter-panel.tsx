import { Button } from "@mantine/core";
import { controlWords } from "../../i18n/words/controls";
import { officerWords } from "../../i18n/words/officer";
import type { AreaList } from "../../state/use-area-list";
import { useViewContext } from "../../state/use-view-context";
import { Choice } from "../../ui/form/choice";
import { LensField } from "../../ui/form/map-ways";
import { useWords } from "../../ui/words-context";
import { ListFilters } from "../map/list-filters";
import { SettingsPanel } from "../map/settings-panel";
import { Conditions } from "./conditions";
import classes from "./officer.module.css";

/** What is shown, and what the list is limited to; the map's further settings below. */
export function FilterPanel({ list }: { list: AreaList | null }) {
  const { app, resolved, view, patch } = useViewContext();
  const { t, pick, year } = useWords();
  const { left } = resolved;
  const filtered = view.thresholds.length > 0 || view.region !== null || view.group !== null;
  return (
    <>
      <div className={classes.shown}>
        <Choice
          hideLabel
          label={t(officerWords.shown)}
          value={left.indicator.id}
          options={app.indicators.map((i) => ({ value: i.id, label: pick(i.name) }))}
          onChange={(indicator) => patch({ indicator })}
        />
        <Choice
          hideLabel
          label={t(controlWords.year)}
          value={String(left.year)}
          options={left.source.years.map((y) => ({ value: String(y), label: year(y) }))}
          onChange={(y) => patch({ year: Number(y) })}
        />
        <LensField hideLabel value={view.lens} onChange={patch} />
        <div className={classes.places}>
          <ListFilters />
        </div>
      </div>
      <Conditions list={list} />
      <div className={classes.filterEnd}>
        <details className={classes.settings}>
          <summary>{t(officerWords.settings)}</summary>
          <SettingsPanel chosenElsewhere />
        </details>
        {filtered ? (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => patch({ thresholds: [], region: null, group: null, unjudged: false })}
          >
            {t(officerWords.clear)}
          </Button>
        ) : null}
      </div>
    </>
  );
}
