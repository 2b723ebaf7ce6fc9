import { Stack } from "@mantine/core";
import { Suspense, useCallback, useMemo, useRef } from "react";
import type { AppData } from "../../figures/app-data";
import { breaksOf, pooled } from "../../figures/classes/scale";
import type { Pane } from "../../figures/pane";
import { appWords } from "../../i18n/words/app";
import type { ViewState } from "../../state/url/view-state";
import type { LoadedPane } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";
import type { Option } from "../../ui/form/choice";
import { MapSettings, type PaneChoice } from "../../ui/form/map-settings";
import { useWords } from "../../ui/words-context";
import { LensOptions } from "../lens/lazy";
import { BasemapField } from "./basemap-field";

/**
 * The settings of the map, read from the link and written back to it; without indicator, year and
 * lens where the page has them elsewhere.
 */
export function SettingsPanel(props: { chosenElsewhere?: boolean }) {
  const { app, resolved, panes, view, patch } = useViewContext();
  const shown = useRef({ left: panes.left, view });
  shown.current = { left: panes.left, view };
  const refit = useCallback(() => {
    const { left, view } = shown.current;
    if (left) patch({ breaks: breaksOfYear(left, view) });
  }, [patch]);
  const breaks = panes.left?.scale.breaks;
  return (
    <Stack gap="sm">
      <MapSettings
        values={view}
        indicators={useIndicatorOptions(app)}
        left={choiceOf(resolved.left)}
        right={resolved.right ? choiceOf(resolved.right) : null}
        chosenElsewhere={props.chosenElsewhere ?? false}
        schemes={app.schemes}
        lensOptions={
          view.lens === "value" ? null : (
            <Suspense>
              <LensOptions />
            </Suspense>
          )
        }
        bounds={useMemo(() => (breaks ?? []).map(shorter), [breaks])}
        onChange={patch}
        onRefit={refit}
      />
      <BasemapField />
    </Stack>
  );
}

function useIndicatorOptions(app: AppData): Option[] {
  const { t, pick } = useWords();
  return useMemo(
    () =>
      app.indicators.map(({ id, name }) => ({
        value: id,
        label: pick(name),
        group: t(app.sources.get(id)?.demonstration ? appWords.demonstration : appWords.realData),
      })),
    [app, t, pick],
  );
}

/** Bounds fitted to the year shown alone. */
function breaksOfYear(left: LoadedPane, { method, zero, classes }: ViewState): number[] {
  const year = { ...left.series, byYear: new Map([[left.year, left.yearValues]]) };
  const fitting = method === "manual" ? "quantile" : method;
  return breaksOf(pooled([year], zero), fitting, classes).map(shorter);
}

function choiceOf(pane: Pane): PaneChoice {
  return { indicator: pane.indicator.id, year: pane.year, years: pane.source.years };
}

/** Bounds short enough for a link; rounded up, so that no value falls above its own bound. */
function shorter(bound: number): number {
  return Math.ceil(bound * 1e4) / 1e4;
}
