import { Stack, Text } from "@mantine/core";
import { memo, useDeferredValue, useMemo } from "react";
import { numberAt } from "../../base/column";
import { roleOfCode } from "../../domain/role-table";
import { shortName } from "../../domain/short-name";
import { rankAreas } from "../../figures/list/ranked-areas";
import { listRanked } from "../../figures/plan/list-ranked";
import { rankOfUnit } from "../../figures/plan/rank-of-unit";
import { unscored } from "../../figures/plan/unscored";
import { aggregate } from "../../figures/units/aggregate";
import { levelNote } from "../../i18n/level-words";
import { appWords } from "../../i18n/words/app";
import { legendWords } from "../../i18n/words/legend";
import { plannerWords } from "../../i18n/words/planner";
import { useChosenUnits, usePlanNumbers, usePlanState } from "../../state/plan/use-plan";
import { useViewContext } from "../../state/use-view-context";
import { areaName, parentNames } from "../../ui/area/area-names";
import { type Column, DataTable } from "../../ui/table/data-table";
import { useWords } from "../../ui/words-context";
import { ListFilters } from "../map/list-filters";
import { LeftOut } from "./left-out";
import { listBasis } from "./list-basis";
import { useNamesOfUnits } from "./names-of-units";
import { PlanStamp } from "./plan-stamp";
import classes from "./planner.module.css";
import { RoleEditsBar } from "./role-edits-bar";
import { RoleSelect } from "./role-select";

/** The candidates by score, best first, with the indicator of the map and each one's role. */
export const RankingList = memo(function RankingList() {
  const { app, panes, view, patch } = useViewContext();
  const { t, year, pick } = useWords();
  const left = useDeferredValue(panes.left);
  const level = usePlanState((state) => state.scenario?.level ?? "tambon");
  const { basis, listed } = useListed();
  const byValue = useByValue(basis === "value");
  const rows = (byValue ?? listed)?.rows ?? NO_ROWS;
  const columns = useColumns(rows, byValue?.ranks ?? null);
  const note = left ? levelNote(left.source.level) : null;
  const { areas } = app;
  return (
    <div className={classes.list}>
      <Stack gap={6} p="sm">
        <ListFilters />
        <RoleEditsBar />
        <Totals small={listed?.small ?? 0} />
        {byValue ? <Text size="xs">{t(plannerWords.noRanking)}</Text> : null}
        {note ? <Text size="xs">{t(note)}</Text> : null}
      </Stack>
      <DataTable
        caption={t(byValue ? plannerWords.listCaption : plannerWords.rankingCaption, {
          units: t(plannerWords[`unit.${level}`]),
          indicator: left ? pick(left.indicator.name) : "",
          year: left ? year(left.year) : "",
        })}
        count={rows.length}
        rowKey={(i) => areas.code[numberAt(rows, i)] ?? ""}
        selected={view.selected}
        onSelect={(code) => patch({ selected: code })}
        empty={t(basis === "loading" ? appWords.loading : plannerWords.empty)}
        columns={columns}
      />
    </div>
  );
});

const NO_ROWS = new Int32Array();

/** Rows of the area table that are ranked and pass the list's filters, `null` unless it goes by score. */
function useListed() {
  const { app, resolved, panes, roles, view } = useViewContext();
  const data = usePlanNumbers((numbers) => numbers.data);
  const now = usePlanNumbers((numbers) => numbers.ranked);
  const ranked = useDeferredValue(now);
  const basis = listBasis({ data, ranked: now }, ranked);
  const { region, group } = view;
  const { table } = roles;
  const { scheme } = resolved;
  const { left } = panes;
  const units = data?.areaUnits;
  const people = useMemo(() => {
    if (!units || !left) return undefined;
    return aggregate(units, { ...left, areas: app.areas }, left.year).denominator;
  }, [app, units, left]);
  const listed = useMemo(() => {
    if (!data || !ranked || basis !== "score") return null;
    return listRanked(app.areas, data.areaUnits, ranked, table, scheme, { region, group }, people);
  }, [app, data, ranked, basis, table, scheme, region, group, people]);
  return { basis, listed };
}

/** Where nothing can be ranked, the areas by the value of the map, so that the page stays of use. */
function useByValue(wanted: boolean): { rows: Int32Array; ranks: readonly number[] } | null {
  const { app, resolved, panes, roles, view } = useViewContext();
  const { region, group } = view;
  const yearValues = panes.left?.yearValues;
  const { table } = roles;
  const { scheme } = resolved;
  return useMemo(() => {
    if (!wanted || !yearValues) return null;
    const { rows, ranks } = rankAreas(app.areas, yearValues, table, scheme, { region, group });
    return { rows: Int32Array.from(rows), ranks };
  }, [wanted, app, yearValues, table, scheme, region, group]);
}

function useColumns(rows: Int32Array, ranks: readonly number[] | null): Column[] {
  const { app, panes, roles } = useViewContext();
  const { t, number, language, pick, year } = useWords();
  const left = useDeferredValue(panes.left);
  const data = usePlanNumbers((numbers) => numbers.data);
  const ranked = useDeferredValue(usePlanNumbers((numbers) => numbers.ranked));
  const units = useChosenUnits();
  const chosen = useMemo(() => new Set(units), [units]);
  const out = useTakenOut();
  const { areas, indicators } = app;
  const { role } = roles.table;
  return useMemo(() => {
    const row = (i: number) => numberAt(rows, i);
    const unit = (i: number) => data?.areaUnits.unitOf[row(i)] ?? -1;
    const rank = (i: number) => {
      const place = ranks ? ranks[i] : ranked && rankOfUnit(ranked, unit(i));
      return place ? number(place) : "–";
    };
    const amphoe = data?.areaUnits.level === "amphoe" && ranks === null;
    const nameOf = (r: number) => {
      if (!amphoe) return areaName(areas, r, language);
      return (language === "th" ? areas.amphoeTh : areas.amphoeEn)[r] ?? "";
    };
    const parentOf = (r: number) => {
      if (!amphoe) return parentNames(areas, r, language);
      return (language === "th" ? areas.provinceTh : areas.provinceEn)[r] ?? "";
    };
    const columns: Column[] = [
      {
        id: "rank",
        header: t(plannerWords.rank),
        numeric: true,
        cell: rank,
      },
      {
        id: "name",
        header: t(amphoe ? plannerWords.amphoe : plannerWords.tambon),
        cell: (i) => (
          <>
            {nameOf(row(i))}
            <UnderName
              parents={parentOf(row(i))}
              chosen={chosen.has(unit(i))}
              takenOut={out.get(unit(i))}
            />
          </>
        ),
      },
      {
        id: "score",
        header: t(plannerWords.score),
        numeric: true,
        cell: (i) => (ranked ? number(100 * numberAt(ranked.score, unit(i)), 1) : "–"),
      },
    ];
    if (amphoe) return columns;
    if (left) {
      columns.push({
        id: "value",
        header: `${pick(left.indicator.name)} ${year(left.year)} (${t(legendWords[left.indicator.unit])})`,
        head: (
          <>
            <span className={classes.headName}>
              {shortName(left.indicator, indicators, language)}
            </span>
            <small className={classes.headUnit}>
              {t(legendWords[left.indicator.unit])} {left.year}
            </small>
          </>
        ),
        numeric: true,
        cell: (i) => number(numberAt(left.yearValues.value, row(i)), left.indicator.decimals),
      });
    }
    columns.push({
      id: "role",
      header: t(plannerWords.role),
      cell: (i, tabIndex) => (
        <RoleSelect
          key={areas.code[row(i)]}
          areas={areas}
          row={row(i)}
          role={roleOfCode(role[row(i)] ?? 0)}
          tabIndex={tabIndex}
        />
      ),
    });
    return columns;
  }, [
    areas,
    indicators,
    rows,
    ranks,
    data,
    ranked,
    chosen,
    out,
    left,
    role,
    t,
    number,
    language,
    pick,
    year,
  ]);
}

/** Reasons of the units that were taken out by hand. */
function useTakenOut(): ReadonlyMap<number, string> {
  const manual = usePlanState((state) => state.scenario?.manual);
  const areaUnits = usePlanNumbers((numbers) => numbers.data?.areaUnits);
  return useMemo(() => {
    const taken = (manual ?? []).filter(({ choice }) => choice === "out");
    return new Map(taken.map(({ code, reason }) => [areaUnits?.indexOf.get(code) ?? -1, reason]));
  }, [manual, areaUnits]);
}

/** Under a name: whether it is chosen, or why it was taken out, and where it lies. */
function UnderName(props: { parents: string; chosen: boolean; takenOut: string | undefined }) {
  const { t } = useWords();
  const { parents, chosen, takenOut } = props;
  const said = takenOut === undefined ? parents : `“${takenOut}”`;
  return (
    <small
      className={classes.parents}
      title={takenOut === undefined ? parents : `${said} ${parents}`}
    >
      {chosen ? <span className={classes.chosen}>{t(plannerWords.chosenMark)}</span> : null}
      {takenOut === undefined ? null : (
        <span className={classes.takenOut}>{t(plannerWords.outMark)}</span>
      )}
      {said}
    </small>
  );
}

/** As many candidates without a score are named; more are counted. */
const NAMED = 5;

/** How many are ranked, how many the rules leave out, how many lack data. */
const Totals = memo(function Totals(props: { small: number }) {
  const { t, number } = useWords();
  const level = usePlanState((state) => state.scenario?.level ?? "tambon");
  const data = usePlanNumbers((numbers) => numbers.data);
  const ranked = usePlanNumbers((numbers) => numbers.ranked?.order.length ?? 0);
  const { name } = useNamesOfUnits();
  if (!data) return null;
  const out = data.areaUnits.codes.length - (data.stages.at(-1)?.left ?? 0);
  return (
    <>
      <Text size="xs" c="dimmed" role="status">
        <PlanStamp />{" "}
        {t(plannerWords.ranked, { n: number(ranked), units: t(plannerWords[`unit.${level}`]) })}
        {out > 0 ? ` · ${t(plannerWords.ruledOut, { n: number(out) })}` : ""}
        {data.unscored > 0 ? ` · ${t(plannerWords.unscored, { n: number(data.unscored) })}` : ""}
        {data.unscored > 0 && data.unscored <= NAMED
          ? `: ${unscored(data).map(name).join(", ")}`
          : ""}
      </Text>
      <LeftOut />
      {props.small > 0 ? (
        <Text size="xs">{t(plannerWords.smallPopulation, { n: number(props.small) })}</Text>
      ) : null}
    </>
  );
});
