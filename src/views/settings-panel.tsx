import { Stack } from "@mantine/core";
import type { Pane } from "../state/resolve-view";
import { breaksOf, pooled } from "../state/scale";
import { useSession } from "../state/use-session";
import { MapSettings, type PaneChoice } from "../ui/form/map-settings";
import { useWords } from "../ui/words-context";
import { BasemapField } from "./basemap-field";

/** The settings of the map, read from the link and written back to it. */
export function SettingsPanel() {
  const { core, resolved, panes, view, patch } = useSession();
  const { t, pick } = useWords();
  const refit = () => {
    const { left } = panes;
    if (!left) return;
    const shown = { ...left.series, slices: new Map([[left.year, left.slice]]) };
    const method = view.method === "manual" ? "quantile" : view.method;
    patch({ breaks: breaksOf(pooled([shown], view.zero), method, view.classes).map(shorter) });
  };
  return (
    <Stack gap="sm">
      <MapSettings
        values={view}
        indicators={core.indicators.map((indicator) => ({
          value: indicator.id,
          label: pick(indicator.name),
          group: core.sources.get(indicator.id)?.demonstration
            ? t("app.demonstration")
            : t("app.realData"),
        }))}
        left={choiceOf(resolved.left)}
        right={resolved.right ? choiceOf(resolved.right) : null}
        schemes={core.schemes}
        bounds={(panes.left?.scale.breaks ?? []).map(shorter)}
        onChange={patch}
        onRefit={refit}
      />
      <BasemapField />
    </Stack>
  );
}

function choiceOf(pane: Pane): PaneChoice {
  return { indicator: pane.indicator.id, year: pane.year, years: pane.source.years };
}

/** Bounds short enough for a link; rounded up, so that no value falls above its own bound. */
function shorter(bound: number): number {
  return Math.ceil(bound * 1e4) / 1e4;
}
