import { memo } from "react";
import { editRoles } from "../../actions/edit-roles";
import type { AreaTable } from "../../domain/area";
import { ROLES } from "../../domain/programme";
import type { RoleEdit } from "../../domain/role-edit";
import type { roleOfCode } from "../../domain/role-table";
import { legendWords } from "../../i18n/words/legend";
import { plannerWords } from "../../i18n/words/planner";
import { areaName } from "../../ui/area/area-names";
import { useWords } from "../../ui/words-context";
import classes from "./planner.module.css";

type Props = {
  areas: AreaTable;
  row: number;
  role: ReturnType<typeof roleOfCode>;
  tabIndex: 0 | -1;
};

/** The role of a tambon, to be chosen. */
export const RoleSelect = memo(function RoleSelect({ areas, row, role, tabIndex }: Props) {
  const { t, language } = useWords();
  const code = areas.code[row] ?? "";
  return (
    <select
      className={classes.role}
      tabIndex={tabIndex}
      aria-label={t(plannerWords.roleOf, { name: areaName(areas, row, language) })}
      value={role ?? "none"}
      onClick={(event) => event.stopPropagation()}
      onChange={(event) => void editRoles([code], event.currentTarget.value as RoleEdit["role"])}
    >
      <option value="none">{t(plannerWords.none)}</option>
      {ROLES.map((value) => (
        <option key={value} value={value}>
          {t(legendWords[value])}
        </option>
      ))}
    </select>
  );
});
