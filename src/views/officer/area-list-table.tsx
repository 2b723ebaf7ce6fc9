import { useMediaQuery } from "@mantine/hooks";
import { useMemo } from "react";
import { numberAt } from "../../base/column";
import { isSmallCount } from "../../domain/few-people";
import { STATUS_CODE, STATUSES, type Status } from "../../domain/observation";
import { regionOfProvince } from "../../domain/region";
import { roleOfCode } from "../../domain/role-table";
import { DEFAULT_SORT } from "../../figures/list/list-columns";
import { levelName } from "../../i18n/level-words";
import type { Wording } from "../../i18n/wording";
import { appWords } from "../../i18n/words/app";
import { areaWords } from "../../i18n/words/area";
import { exportWords } from "../../i18n/words/export";
import { legendWords } from "../../i18n/words/legend";
import { officerWords } from "../../i18n/words/officer";
import type { AreaList, ListedIndicator } from "../../state/use-area-list";
import { useViewContext } from "../../state/use-view-context";
import { areaName, parentNames } from "../../ui/area/area-names";
import { type Column, DataTable } from "../../ui/table/data-table";
import { useWords } from "../../ui/words-context";
import classes from "./officer.module.css";

/** Screens on which the list has room for the region of each tambon. */
const ROOMY = "(min-width: 1600px)";

/** The listed tambons; a row selects its tambon, and the selected tambon's row comes into view. */
export function AreaListTable({ list }: { list: AreaList }) {
  const { app, view, patch } = useViewContext();
  const { t } = useWords();
  const columns = useColumns(list);
  const selected = view.selected === null ? undefined : app.areas.indexOf.get(view.selected);
  const showRow = useMemo(
    () => (selected === undefined ? -1 : list.rows.indexOf(selected)),
    [list.rows, selected],
  );
  const sorted = columns.find((column) => column.id === list.sort.replace(/^-/, ""));
  return (
    <DataTable
      caption={t(list.unjudged ? officerWords.captionUnjudged : officerWords.caption, {
        sort: sorted?.header ?? "",
      })}
      columns={columns}
      count={list.rows.length}
      rowKey={(i) => app.areas.code[numberAt(list.rows, i)] ?? ""}
      selected={view.selected}
      showRow={showRow}
      onSelect={(code) => patch({ selected: code })}
      sort={list.sort}
      onSort={(sort) => patch({ sort: sort === DEFAULT_SORT ? "" : sort })}
      empty={t(list.unjudged ? officerWords.emptyUnjudged : officerWords.empty)}
    />
  );
}

function useColumns(list: AreaList): Column[] {
  const wording = useWords();
  const { t } = wording;
  const [shown, ...others] = list.columns;
  const row = (i: number) => numberAt(list.rows, i);
  const head = headsOf(list.columns, wording);
  return [
    ...useAreaColumns(row),
    ...(shown ? [indicatorColumn("value", head(shown), shown, row)] : []),
    ...others.map((about) => indicatorColumn(about.indicator.id, head(about), about, row)),
    {
      id: "people",
      header: t(officerWords.surveyed),
      numeric: true,
      sortable: true,
      cell: (i) => (shown ? <Surveyed about={shown} row={row(i)} /> : null),
    },
  ];
}

function useAreaColumns(row: (i: number) => number): Column[] {
  const { app, resolved, roles, view } = useViewContext();
  const { t, language, pick } = useWords();
  const roomy = useMediaQuery(ROOMY) ?? false;
  const { areas } = app;
  const { scheme } = resolved;
  const regions = useMemo(() => regionOfProvince(scheme), [scheme]);
  const names = new Map(scheme.regions.map((region) => [region.id, pick(region.name)]));
  const regionName = (at: number) =>
    names.get(regions.get(areas.provinceCode[at] ?? "") ?? "") ?? t(areaWords.outsideScheme);
  return [
    {
      id: "name",
      header: t(officerWords.name),
      sortable: true,
      cell: (i) => (
        <>
          {areaName(areas, row(i), language)}
          <small className={classes.under}>{parentNames(areas, row(i), language)}</small>
        </>
      ),
    },
    { id: "code", header: t(officerWords.code), sortable: true, cell: (i) => areas.code[row(i)] },
    ...(roomy && view.region === null
      ? [
          {
            id: "region",
            header: t(officerWords.region),
            sortable: true,
            cell: (i: number) => regionName(row(i)),
          },
        ]
      : []),
    {
      id: "role",
      header: t(officerWords.role),
      sortable: true,
      cell: (i) => {
        const role = roleOfCode(roles.table.role[row(i)] ?? 0) ?? "other";
        return <span className={classes.role}>{t(legendWords[role])}</span>;
      },
    },
  ];
}

/** Heads of indicators: the year only where the years differ, the stamp only where data are mixed. */
function headsOf(columns: readonly ListedIndicator[], { t, pick, year }: Wording) {
  const oneYear = new Set(columns.map((column) => column.year)).size === 1;
  const mixed = new Set(columns.map((column) => column.source.demonstration)).size > 1;
  return ({ indicator, source, year: own }: ListedIndicator): string => {
    const name = pick(indicator.name);
    const unit = t(legendWords[indicator.unit]);
    const level = levelName(source.level);
    const parts = [
      name.startsWith(unit) ? name : `${name} (${unit})`,
      ...(oneYear ? [] : [year(own)]),
      ...(level ? [`· ${t(level)}`] : []),
      ...(mixed && source.demonstration ? [`· ${t(appWords.demonstration)}`] : []),
    ];
    return parts.join(" ");
  };
}

function indicatorColumn(
  id: string,
  header: string,
  about: ListedIndicator,
  row: (i: number) => number,
): Column {
  return {
    id,
    header,
    numeric: true,
    sortable: true,
    cell: (i) => <Figure about={about} row={row(i)} />,
  };
}

/** A value with the people behind it, marked when they are 1 to 4; or in words why there is none. */
function Figure({ about, row }: { about: ListedIndicator; row: number }) {
  const { t, number } = useWords();
  const { yearValues, indicator } = about;
  const status: Status = STATUSES[yearValues.status[row] ?? STATUS_CODE.missing] ?? "missing";
  if (status !== "value") {
    return <em className={classes.status}>{t(exportWords[`status.${status}`])}</em>;
  }
  const count = numberAt(yearValues.numerator, row);
  return (
    <>
      {number(numberAt(yearValues.value, row), indicator.decimals)}
      {Number.isNaN(count) ? null : (
        <small className={classes.under}>
          {t(officerWords.affected, { n: number(count) })}
          {isSmallCount(count) ? <abbr title={t(areaWords.smallCount)}> *</abbr> : null}
        </small>
      )}
    </>
  );
}

function Surveyed({ about, row }: { about: ListedIndicator; row: number }) {
  const { t, number } = useWords();
  const people = numberAt(about.yearValues.denominator, row);
  if (!Number.isNaN(people)) return number(people);
  return <em className={classes.status}>{t(exportWords["status.missing"])}</em>;
}
