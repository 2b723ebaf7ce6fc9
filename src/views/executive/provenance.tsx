import type { RegionScheme } from "../../domain/region";
import type { Pane } from "../../figures/pane";
import { boardStamp } from "../../figures/stamps/board-stamp";
import { type Stamp, sourceOfStamp, stampOf } from "../../figures/stamps/stamp-of";
import { levelNote } from "../../i18n/level-words";
import { executiveWords } from "../../i18n/words/executive";
import { legendWords } from "../../i18n/words/legend";
import { useViewContext } from "../../state/use-view-context";
import { DataStamp } from "../../ui/legend/data-stamp";
import { useWords } from "../../ui/words-context";
import { useBoardWords } from "./board-words";
import classes from "./executive.module.css";

/**
 * Stands under every chart and table: indicator, years, scheme, sources, and whether all of it is
 * real: the figures of groups are made of the indicator and of the roles.
 */
export function Provenance(props: {
  of: { pane: Pane; scheme: RegionScheme };
  years: readonly number[];
}) {
  const { app } = useViewContext();
  const { t, year } = useWords();
  const { of, years } = props;
  const { pane, scheme } = of;
  const words = useBoardWords(pane.indicator);
  const level = levelNote(pane.source.level);
  return (
    <StampLine stamp={boardStamp(app, pane, years)} scheme={scheme}>
      <span>{words.title}</span>
      <span>{years.map(year).join(" → ")}</span>
      {level ? <strong>{t(level)}</strong> : null}
    </StampLine>
  );
}

/** Provenance of what comes from the roles on record. */
export function RolesProvenance() {
  const { app, resolved } = useViewContext();
  return <StampLine stamp={stampOf(app, [{ kind: "roles" }])} scheme={resolved.scheme} />;
}

function StampLine(props: { stamp: Stamp; scheme: RegionScheme; children?: React.ReactNode }) {
  const { t, pick } = useWords();
  const { stamp, scheme } = props;
  const source = pick(sourceOfStamp(stamp));
  return (
    <p className={classes.provenance}>
      {stamp.demonstration ? <DataStamp /> : null}
      {props.children}
      <span>{t(executiveWords.scheme, { scheme: pick(scheme.name) })}</span>
      {source === "" ? null : <span>{t(legendWords.source, { source })}</span>}
    </p>
  );
}
