import { Button } from "@mantine/core";
import { IconDownload } from "@tabler/icons-react";
import { useMemo } from "react";
import { exportHotspots } from "../../actions/export-hotspots";
import { type Cluster, clusterRows } from "../../figures/lens/spatial/cluster-rows";
import { cameraOver } from "../../geography/camera-over";
import { textOf } from "../../i18n/text-of";
import { legendWords } from "../../i18n/words/legend";
import { lensWords } from "../../i18n/words/lens";
import type { LensView } from "../../state/use-lens-result";
import type { LoadedPane } from "../../state/use-panes";
import { useViewContext } from "../../state/use-view-context";
import { placeOfAreas } from "../../ui/area/place-of-areas";
import { useWords } from "../../ui/words-context";
import { HotYears } from "./hot-years";
import classes from "./lens.module.css";

const LISTED = 60;

/** Clusters of a hotspot map, largest first, each a way to it; then their years, and the file. */
export function ClusterList(props: {
  lensResult: LensView;
  clusters: NonNullable<LensView["clusters"]>;
}) {
  const { lensResult } = props;
  const { method, cluster } = props.clusters;
  const pane = lensResult.of;
  const viewContext = useViewContext();
  const { t, number } = useWords();
  const { areas } = viewContext.app;
  const clusters = useMemo(() => clusterRows(cluster, areas, pane), [cluster, areas, pane]);
  const side = t(textOf(lensWords, `clusters.${lensResult.facts.side}`));
  return (
    <>
      <details className={classes.clusters}>
        <summary>{t(lensWords.clusters, { side, n: number(clusters.length) })}</summary>
        <ol>
          {clusters.slice(0, LISTED).map((cluster) => (
            <ClusterItem key={cluster.number} cluster={cluster} pane={pane} />
          ))}
        </ol>
        {clusters.length > LISTED ? (
          <p>{t(lensWords["clusters.more"], { n: number(clusters.length - LISTED) })}</p>
        ) : null}
        {clusters.length === 0 ? <p>{t(lensWords["clusters.none"])}</p> : null}
      </details>
      <HotYears pane={pane} method={method} />
      <Button
        size="compact-xs"
        variant="default"
        mt={6}
        leftSection={<IconDownload size={14} aria-hidden="true" />}
        onClick={() => exportHotspots(viewContext, lensResult, new Date())}
      >
        {t(lensWords["clusters.csv"])}
      </Button>
    </>
  );
}

function ClusterItem({ cluster, pane }: { cluster: Cluster; pane: LoadedPane }) {
  const { app, patch } = useViewContext();
  const { t, number, language } = useWords();
  const { place, more, of } = placeOfAreas(app.areas, cluster, language);
  const { decimals, unit } = pane.indicator;
  const title = t(lensWords["cluster.title"], { n: number(cluster.rows.length), place });
  const figures = [
    ...(Number.isNaN(cluster.mean)
      ? []
      : [
          t(lensWords["cluster.mean"], {
            mean: t(legendWords[`amount.${unit}`], { n: number(cluster.mean, decimals) }),
          }),
        ]),
    ...(Number.isNaN(cluster.affected)
      ? []
      : [
          t(lensWords["cluster.people"], {
            affected: number(cluster.affected),
            people: number(cluster.people),
          }),
        ]),
  ];
  const fly = () => {
    const camera = cameraOver(app.areas, cluster.rows);
    if (camera) patch({ camera });
  };
  return (
    <li>
      <button type="button" onClick={fly}>
        <b>
          {title}
          {more > 0 ? ` ${t(lensWords[`cluster.more.${of}`], { n: number(more) })}` : ""}
        </b>
        <small>{figures.join(" · ")}</small>
      </button>
    </li>
  );
}
