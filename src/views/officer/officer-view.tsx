import "../../i18n/later/officer";
import "../../i18n/later/export";
import { SegmentedControl, Text } from "@mantine/core";
import { useState } from "react";
import { useAreaList } from "../../state/use-area-list";
import { useSession } from "../../state/use-session";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { AreaDetails } from "../area-details";
import { MapStage } from "../map-stage";
import { AreaListTable } from "./area-list-table";
import { FilterPanel } from "./filter-panel";
import { ListSummary } from "./list-summary";
import classes from "./officer.module.css";

const PARTS = ["list", "map", "filter"] as const;

/** The officer's page: tambons by conditions, as a list and on the map, each leading to the other. */
export function OfficerView() {
  const { t } = useWords();
  const { view } = useSession();
  const { list, problems, problem, retry } = useAreaList();
  const [part, setPart] = useState<string>("list");
  return (
    <main id="content" className={classes.officer} data-part={part}>
      <h1 className={classes.hidden}>{t("officer.title")}</h1>
      <SegmentedControl
        className={classes.switch ?? ""}
        aria-label={t("officer.title")}
        fullWidth
        value={part}
        onChange={setPart}
        data={PARTS.map((value) => ({ value, label: t(`officer.${value}`) }))}
      />
      <div className={classes.side}>
        <section className={classes.filter} aria-label={t("officer.filter")}>
          <FilterPanel list={list} />
        </section>
        <section className={classes.list} aria-label={t("officer.list")}>
          {problems.map((p) => (
            <ProblemNotice key={JSON.stringify(p)} problem={p} />
          ))}
          {problem ? <ProblemNotice problem={problem} onRetry={retry} /> : null}
          {list ? (
            <>
              <ListSummary list={list} />
              <div className={classes.table}>
                <AreaListTable list={list} />
              </div>
            </>
          ) : (
            <Text p="md">{problem ? "" : t("app.loading")}</Text>
          )}
        </section>
      </div>
      <section className={classes.map} aria-label={t("officer.map")}>
        <MapStage highlight={list?.mask ?? null} />
      </section>
      {view.selected ? (
        <div className={classes.details}>
          <AreaDetails />
        </div>
      ) : null}
    </main>
  );
}
