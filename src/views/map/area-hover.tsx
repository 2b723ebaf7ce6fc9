import { type ReactNode, Suspense } from "react";
import { numberAt } from "../../base/column";
import { STATUS_CODE } from "../../domain/observation";
import { roleOfCode } from "../../domain/role-table";
import { levelName } from "../../i18n/level-words";
import { areaWords } from "../../i18n/words/area";
import { legendWords } from "../../i18n/words/legend";
import type { MapModel } from "../../layers/map-model";
import { LAYERS } from "../../layers/registry";
import type { LoadedPane } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";
import { areaName, parentNames } from "../../ui/area/area-names";
import { HoverCard } from "../../ui/map/hover-card";
import { useWords } from "../../ui/words-context";
import { LensHover, RateInterval } from "../lens/lazy";
import { written } from "./overlay-legend";

/** An area under the pointer of one of the maps. */
export type Hovered = {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly pane: "left" | "right";
};

/** Card beside the pointer: which tambon it is, what the map or maps say of it, its role. */
export function AreaHover(props: {
  at: Hovered;
  left: LoadedPane | null;
  right: LoadedPane | null;
  more?: ReactNode;
  model: MapModel | null;
}) {
  const { app, roles, panes } = useViewContext();
  const { t, language } = useWords();
  const { index, x, y } = props.at;
  const role = roleOfCode(roles.table.role[index] ?? 0);
  return (
    <HoverCard x={x} y={y}>
      <strong>{areaName(app.areas, index, language)}</strong>
      <div>{parentNames(app.areas, index, language)}</div>
      {[props.left, props.right].map((pane, i) =>
        pane ? <Value key={i === 0 ? "left" : "right"} pane={pane} index={index} /> : null,
      )}
      {panes.lensResult ? (
        <Suspense>
          <LensHover lensResult={panes.lensResult} index={index} />
        </Suspense>
      ) : null}
      {props.more}
      <LayerLines model={props.model} index={index} />
      {role ? <div>{t(legendWords[role])}</div> : null}
    </HoverCard>
  );
}

/** What the layers over the colours have to say of an area. */
function LayerLines({ model, index }: { model: MapModel | null; index: number }) {
  const wording = useWords();
  const lines = model ? LAYERS.flatMap((layer) => layer.tooltip(model, index)) : [];
  return lines.map((line) => <div key={line.word.en}>{written(line, wording)}</div>);
}

function Value(props: { pane: LoadedPane; index: number }) {
  const { t, pick, number, year } = useWords();
  const { pane, index } = props;
  const status = pane.yearValues.status[index];
  const level = levelName(pane.source.level);
  const value = number(numberAt(pane.yearValues.value, index), pane.indicator.decimals);
  const words: Readonly<Record<number, string>> = {
    [STATUS_CODE.value]: t(legendWords[`amount.${pane.indicator.unit}`], { n: value }),
    [STATUS_CODE.suppressed]: t(areaWords.suppressed),
    [STATUS_CODE.not_applicable]: t(areaWords.notApplicable),
  };
  return (
    <div>
      {pick(pane.indicator.name)} {year(pane.year)}:{" "}
      <b>{words[status ?? -1] ?? t(areaWords.missing)}</b>
      {level ? ` (${t(level)})` : null}
      {status === STATUS_CODE.value && pane.indicator.unit === "percent" ? (
        <Suspense>
          {" "}
          <RateInterval
            numerator={numberAt(pane.yearValues.numerator, index)}
            denominator={numberAt(pane.yearValues.denominator, index)}
            decimals={pane.indicator.decimals}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
