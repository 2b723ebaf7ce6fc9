import type { DatasetInfo } from "../../domain/dataset";
import type { RegionScheme } from "../../domain/region";
import { levelNoteKey } from "../../i18n/level-words";
import type { Board } from "../../state/use-comparison";
import { useViewContext } from "../../state/use-view-context";
import { DataStamp } from "../../ui/legend/data-stamp";
import { useWords } from "../../ui/words-context";
import { useBoardWords } from "./board-words";
import classes from "./executive.module.css";

/** Stands under every chart and table: indicator, years, scheme, source, and whether it is real. */
export function Provenance(props: { board: Board; both?: boolean }) {
  const { app } = useViewContext();
  const { t, year } = useWords();
  const { pane, scheme, baseline } = props.board;
  const words = useBoardWords(pane.indicator);
  const dataset = app.manifest.datasets.find((d) => d.id === pane.source.dataset);
  const level = levelNoteKey(pane.source.level);
  const years = props.both ? [baseline, pane.year] : [pane.year];
  return (
    <Stamp dataset={dataset} scheme={scheme}>
      <span>{words.title}</span>
      <span>{years.map(year).join(" → ")}</span>
      {level ? <strong>{t(level)}</strong> : null}
    </Stamp>
  );
}

/** Provenance of what comes from the roles on record. */
export function RolesProvenance() {
  const { app, resolved } = useViewContext();
  const dataset = app.manifest.datasets.find((d) => d.kind === "roles");
  return <Stamp dataset={dataset} scheme={resolved.scheme} />;
}

function Stamp(props: {
  dataset: DatasetInfo | undefined;
  scheme: RegionScheme;
  children?: React.ReactNode;
}) {
  const { t, pick } = useWords();
  const { dataset, scheme } = props;
  return (
    <p className={classes.provenance}>
      {dataset?.demonstration ? <DataStamp /> : null}
      {props.children}
      <span>{t("executive.scheme", { scheme: pick(scheme.name) })}</span>
      {dataset ? <span>{t("legend.source", { source: pick(dataset.source) })}</span> : null}
    </p>
  );
}
