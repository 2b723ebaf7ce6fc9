import { SegmentedControl, Text } from "@mantine/core";
import { Suspense, useEffect, useState } from "react";
import { useStore } from "zustand";
import { appWords } from "../../i18n/words/app";
import { officerWords } from "../../i18n/words/officer";
import { exploreStore, resetExplore } from "../../state/explore/explore-store";
import { type AreaListAnswer, useAreaList } from "../../state/use-area-list";
import { useViewContext } from "../../state/use-view-context";
import { ProblemNotice } from "../../ui/shell/notice";
import { SkipLinks } from "../../ui/shell/skip-links";
import { usePaper } from "../../ui/shell/use-paper";
import { useWords } from "../../ui/words-context";
import { AreaDetails } from "../map/area-details";
import { AreaListTable } from "./area-list-table";
import { AreaPanel, HouseholdPanel, HouseholdRanking } from "./explore/lazy";
import { FilterPanel } from "./filter-panel";
import { ListSummary } from "./list-summary";
import classes from "./officer.module.css";
import { OfficerMap } from "./officer-map";
import { WayOfChoosing } from "./way-of-choosing";

const PARTS = ["list", "map", "filter"] as const;
const SKIPPED = ["list", "map"] as const;

/** The officer's page: tambons by conditions, as a list and on the map, each leading to the other. */
export function OfficerView() {
  const { t } = useWords();
  const { view } = useViewContext();
  const picked = useStore(exploreStore, (state) => state.picked);
  const answer = useAreaList(picked);
  const [part, setPart] = useState<string>("list");
  useEffect(() => resetExplore, []);
  usePaper();
  return (
    <main
      id="content"
      className={classes.officer}
      data-part={part}
      data-explore={view.explore ?? "none"}
    >
      <h1 className={classes.hidden}>{t(officerWords.title)}</h1>
      <SkipLinks
        targets={SKIPPED.map((id) => ({ id, label: t(officerWords[id]), show: () => setPart(id) }))}
      />
      <SegmentedControl
        className={classes.switch ?? ""}
        aria-label={t(officerWords.title)}
        fullWidth
        value={part}
        onChange={setPart}
        data={PARTS.map((value) => ({ value, label: t(officerWords[value]) }))}
      />
      <div className={classes.side}>
        <section className={classes.filter} aria-label={t(officerWords.filter)}>
          <WayOfChoosing />
          <Suspense fallback={<Text p="sm">{t(appWords.loading)}</Text>}>
            {view.explore === "areas" ? <AreaPanel /> : null}
            {view.explore === "households" ? <HouseholdPanel /> : null}
          </Suspense>
          {view.explore === null ? <FilterPanel list={answer.list} /> : null}
        </section>
        <section id="list" tabIndex={-1} className={classes.list} aria-label={t(officerWords.list)}>
          {view.explore === "households" ? (
            <div className={classes.table}>
              <Suspense>
                <HouseholdRanking />
              </Suspense>
            </div>
          ) : (
            <Listed {...answer} />
          )}
        </section>
      </div>
      <section
        id="map"
        tabIndex={-1}
        className={classes.map}
        aria-label={t(officerWords.map)}
        data-paper=""
      >
        <OfficerMap listed={answer.list?.mask ?? null} />
      </section>
      {view.selected ? (
        <div className={classes.details}>
          <AreaDetails />
        </div>
      ) : null}
    </main>
  );
}

function Listed({ list, problems, problem, retry }: AreaListAnswer) {
  const { t } = useWords();
  return (
    <>
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
        <Text p="md">{problem ? "" : t(appWords.loading)}</Text>
      )}
    </>
  );
}
