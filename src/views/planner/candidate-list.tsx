import { Stack, Text } from "@mantine/core";
import { memo, useDeferredValue, useMemo } from "react";
import { markRoles } from "../../actions/mark-roles";
import type { AreaTable } from "../../domain/area";
import { ROLES } from "../../domain/programme";
import type { RoleEdit } from "../../domain/role-edit";
import { roleOfCode } from "../../domain/role-table";
import { levelNoteKey } from "../../i18n/level-words";
import { rankAreas } from "../../state/ranked-areas";
import { useSession } from "../../state/use-session";
import { areaName, parentNames } from "../../ui/area/area-names";
import { DataTable } from "../../ui/table/data-table";
import { useWords } from "../../ui/words-context";
import { ListFilters } from "../list-filters";
import { MarksBar } from "./marks-bar";
import classes from "./planner.module.css";

/** Tambons by the value shown, highest first, each with its role to choose. */
export function CandidateList() {
  const { core, resolved, panes, roles, view, patch } = useSession();
  const { t, number, year, pick, language } = useWords();
  const left = useDeferredValue(panes.left);
  const { region, group } = view;
  const slice = left?.slice;
  const ranked = useMemo(
    () =>
      slice ? rankAreas(core.areas, slice, roles.table, resolved.scheme, { region, group }) : null,
    [core, slice, roles.table, resolved.scheme, region, group],
  );
  if (!left || !ranked) return <Text p="md">{t("app.loading")}</Text>;
  const { areas } = core;
  const row = (i: number) => ranked.rows[i] ?? 0;
  const level = levelNoteKey(left.source.level);
  return (
    <div className={classes.list}>
      <Stack gap={6} p="sm">
        <ListFilters />
        <MarksBar />
        <Text size="xs" c="dimmed">
          {t("planner.listed", { n: number(ranked.rows.length) })}
          {" · "}
          {t("planner.withoutValue", {
            n: number(ranked.missing + ranked.suppressed),
            missing: number(ranked.missing),
            suppressed: number(ranked.suppressed),
          })}
        </Text>
        {level ? <Text size="xs">{t(level)}</Text> : null}
        {ranked.small > 0 ? (
          <Text size="xs">{t("planner.smallPopulation", { n: number(ranked.small) })}</Text>
        ) : null}
      </Stack>
      <DataTable
        caption={t("planner.listCaption", {
          indicator: pick(left.indicator.name),
          year: year(left.year),
        })}
        count={ranked.rows.length}
        rowKey={(i) => areas.code[row(i)] ?? ""}
        selected={view.selected}
        onSelect={(code) => patch({ selected: code })}
        empty={t("planner.empty")}
        columns={[
          {
            id: "rank",
            header: t("planner.rank"),
            numeric: true,
            cell: (i) => number(ranked.ranks[i] ?? 0),
          },
          {
            id: "name",
            header: t("planner.tambon"),
            cell: (i) => (
              <>
                {areaName(areas, row(i), language)}
                <small className={classes.parents}>{parentNames(areas, row(i), language)}</small>
              </>
            ),
          },
          {
            id: "value",
            header: t(`legend.${left.indicator.unit}`),
            numeric: true,
            cell: (i) => number(left.slice.value[row(i)] ?? Number.NaN, left.indicator.decimals),
          },
          {
            id: "role",
            header: t("planner.role"),
            cell: (i) => (
              <RoleSelect
                areas={areas}
                row={row(i)}
                role={roleOfCode(roles.table.role[row(i)] ?? 0)}
              />
            ),
          },
        ]}
      />
    </div>
  );
}

type RoleSelectProps = { areas: AreaTable; row: number; role: ReturnType<typeof roleOfCode> };

const RoleSelect = memo(function RoleSelect({ areas, row, role }: RoleSelectProps) {
  const { t, language } = useWords();
  const code = areas.code[row] ?? "";
  return (
    <select
      className={classes.role}
      aria-label={t("planner.roleOf", { name: areaName(areas, row, language) })}
      value={role ?? "none"}
      onClick={(event) => event.stopPropagation()}
      onChange={(event) => void markRoles([code], event.currentTarget.value as RoleEdit["role"])}
    >
      <option value="none">{t("planner.none")}</option>
      {ROLES.map((value) => (
        <option key={value} value={value}>
          {t(`legend.${value}`)}
        </option>
      ))}
    </select>
  );
});
