import { ActionIcon, SegmentedControl } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import type { ScatterLevel } from "../../domain/lens";
import type { Brush } from "../../figures/scatter/scatter-points";
import { stampOf } from "../../figures/stamps/stamp-of";
import { textOf } from "../../i18n/text-of";
import { scatterWords } from "../../i18n/words/scatter";
import type { LoadedPane } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";
import { ScatterCanvas } from "../../ui/chart/scatter-canvas";
import { Choice } from "../../ui/form/choice";
import { DataStamp } from "../../ui/legend/data-stamp";
import { useWords } from "../../ui/words-context";
import { CorrelationTable } from "./correlation-table";
import { RegionKey } from "./region-key";
import classes from "./scatter.module.css";
import { ScatterTable } from "./scatter-table";
import { useCorners, useScatter } from "./use-scatter";

/** Two indicators as a scatter beneath the map; what is brushed in it stands out on the map. */
export function ScatterPanel(props: { onMask(mask: Uint8Array | null): void }) {
  const { panes, patch } = useViewContext();
  const { t } = useWords();
  const { left, other } = panes;
  return (
    <section className={classes.panel} aria-label={t(scatterWords.title)}>
      <ActionIcon
        className={classes.close ?? ""}
        variant="default"
        aria-label={t(scatterWords.close)}
        onClick={() => patch({ scatter: false, brush: null })}
      >
        <IconX size={18} aria-hidden="true" />
      </ActionIcon>
      {left && other ? (
        <Scatter x={left} y={other} onMask={props.onMask} />
      ) : (
        <p role="status">{t(scatterWords.waiting)}</p>
      )}
    </section>
  );
}

type ScatterProps = { x: LoadedPane; y: LoadedPane; onMask(mask: Uint8Array | null): void };

function Scatter({ x, y, onMask }: ScatterProps) {
  const { app, view, patch } = useViewContext();
  const { t, pick, number } = useWords();
  const [live, setLive] = useState<Brush | null>(null);
  const [asTable, setAsTable] = useState(false);
  const box = live ?? (view.brush as Brush | null);
  const made = useScatter(x, y, box);
  const { points, picked, mask, level, group } = made;
  useEffect(() => {
    onMask(mask);
    return () => onMask(null);
  }, [mask, onMask]);
  const selected = app.areas.indexOf.get(view.selected ?? "") ?? -1;
  const n = points.x.length;
  return (
    <div className={classes.columns}>
      <div className={classes.chart}>
        {asTable ? (
          <ScatterTable x={x} y={y} points={points} picked={picked} level={level} />
        ) : (
          <ScatterCanvas
            drawing={{
              x: points.x,
              y: points.y,
              group,
              picked,
              marked: points.placeOf[selected] ?? -1,
            }}
            box={box}
            axes={{ x: pick(x.indicator.name), y: pick(y.indicator.name) }}
            label={t(scatterWords.canvas, { n: number(n) })}
            format={(value) => number(value, Number.isInteger(value) ? 0 : 1)}
            onBrush={(next, done) => {
              setLive(done ? null : next);
              if (done) patch({ brush: next?.map(shorter) ?? null }, { replace: true });
            }}
          />
        )}
      </div>
      <div className={classes.side}>
        {stampOf(app, [x, y]).demonstration ? <DataStamp className={classes.stamp} /> : null}
        <SegmentedControl
          size="xs"
          fullWidth
          value={asTable ? "table" : "plot"}
          onChange={(value) => setAsTable(value === "table")}
          data={(["plot", "table"] as const).map((value) => ({
            value,
            label: t(scatterWords[value]),
          }))}
        />
        <Choice
          label={t(scatterWords.level)}
          value={level}
          options={made.levels.map((id) => ({ value: id, label: t(scatterWords[id]) }))}
          onChange={(id) => patch({ scatterLevel: id as ScatterLevel, brush: null })}
        />
        <CornerChoice points={points} box={view.brush} />
        <Count {...made} />
        {points.weighedBy.map((weight) => (
          <p key={weight} className={classes.note}>
            {t(scatterWords[`weighed.${weight}`])}
          </p>
        ))}
        <CorrelationTable correlations={made.correlations} />
        <p className={classes.note}>{t(scatterWords.scale)}</p>
        <RegionKey />
        <p className={classes.note}>{t(scatterWords.method)}</p>
        {x.year !== y.year || x.source.dataset !== y.source.dataset ? (
          <p className={classes.note}>{t(scatterWords.break)}</p>
        ) : null}
      </div>
    </div>
  );
}

/** The corners of the scatter without a pointer. */
function CornerChoice(props: {
  points: { x: Float64Array; y: Float64Array };
  box: readonly number[] | null;
}) {
  const { patch } = useViewContext();
  const { t } = useWords();
  const corners = useCorners(props.points.x, props.points.y);
  const { box } = props;
  const found = Object.keys(corners).find((id) => corners[id]?.join() === box?.join());
  const value = found ?? (box ? "box" : "none");
  const ids = ["none", ...(value === "box" ? ["box"] : []), "hh", "hl", "lh", "ll"] as const;
  return (
    <Choice
      label={t(scatterWords.pick)}
      value={value}
      options={ids.map((id) => ({
        value: id,
        label: t(textOf(scatterWords, `pick.${id}`)),
      }))}
      onChange={(id) => id !== "box" && patch({ brush: corners[id] ?? null })}
    />
  );
}

function Count({ points, picked, mask, level }: ReturnType<typeof useScatter>) {
  const { t, number } = useWords();
  const n = number(points.x.length);
  const unit = t(scatterWords[`unit.${level}`]);
  const sum = (flags: Uint8Array) => number(flags.reduce((all, flag) => all + flag, 0));
  return (
    <p className={classes.count} role="status">
      {picked && mask
        ? t(scatterWords.picked, { places: sum(picked), n, unit, tambons: sum(mask) })
        : t(scatterWords.all, { n, unit })}
    </p>
  );
}

/** Bounds short enough for a link. */
function shorter(bound: number): number {
  return Math.round(bound * 1e4) / 1e4;
}
