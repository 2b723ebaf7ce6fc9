import { useStore } from "zustand";
import { numberAt } from "../../../base/column";
import type { HouseholdMap } from "../../../figures/explore/household-map";
import { stampOf } from "../../../figures/stamps/stamp-of";
import { exploreWords } from "../../../i18n/words/explore";
import { exploreStore } from "../../../state/explore/explore-store";
import { useViewContext } from "../../../state/use-view-context";
import { areaName, parentNames } from "../../../ui/area/area-names";
import { DataStamp } from "../../../ui/legend/data-stamp";
import { type Column, DataTable } from "../../../ui/table/data-table";
import { useWords } from "../../../ui/words-context";
import own from "./explore-panel.module.css";

/** Places by the households of the brush, most first. */
export function HouseholdRanking() {
  const shown = useStore(exploreStore, (state) => state.households);
  return shown ? <Ranking shown={shown} /> : null;
}

function Ranking({ shown }: { shown: HouseholdMap }) {
  const { app, view, patch } = useViewContext();
  const { t, number, language } = useWords();
  const { areas } = app;
  const { ranked, level } = shown;
  const rows = ranked.map(({ area }) => area);
  const nameOf = (area: number) => {
    if (level === "tambon")
      return [areaName(areas, area, language), parentNames(areas, area, language)];
    const thai = language === "th";
    const province = (thai ? areas.provinceTh : areas.provinceEn)[area];
    if (level === "province") return [province, ""];
    return [(thai ? areas.amphoeTh : areas.amphoeEn)[area], province];
  };
  const columns: Column[] = [
    {
      id: "place",
      header: t(exploreWords.place),
      cell: (i) => {
        const [name, around] = nameOf(numberAt(rows, i));
        return (
          <>
            {name}
            {around ? <small className={own.under}>{around}</small> : null}
          </>
        );
      },
    },
    {
      id: "households",
      header: t(exploreWords.households),
      numeric: true,
      cell: (i) => number(ranked[i]?.count ?? Number.NaN),
    },
  ];
  const shownHouseholds = ranked.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={own.ranking}>
      <p className={own.counts}>
        {stampOf(app, [{ kind: "households" }]).demonstration ? <DataStamp /> : null}
        <b>
          {t(exploreWords.told, {
            n: number(ranked.length),
            level: t(exploreWords[level]).toLowerCase(),
            households: number(shownHouseholds),
          })}
        </b>
        {shown.beyond > 0
          ? t(exploreWords.beyond, {
              n: number(shown.beyond),
              level: t(exploreWords[level]).toLowerCase(),
            })
          : null}
      </p>
      <DataTable
        caption={t(exploreWords.ranking)}
        columns={columns}
        count={ranked.length}
        rowKey={(i) => areas.code[numberAt(rows, i)] ?? ""}
        selected={view.selected}
        onSelect={(code) => patch({ selected: code })}
        empty={t(exploreWords.noPlace)}
      />
    </div>
  );
}
