import { Button, Group, Text } from "@mantine/core";
import { Suspense } from "react";
import { editRoles } from "../../actions/edit-roles";
import type { RoleEdit } from "../../domain/role-edit";
import { roleOfCode } from "../../domain/role-table";
import { datedRoles } from "../../figures/progress/start-years";
import { isDemonstrationRole } from "../../figures/stamps/demonstration-roles";
import { appWords } from "../../i18n/words/app";
import { areaWords } from "../../i18n/words/area";
import { legendWords } from "../../i18n/words/legend";
import { useViewContext } from "../../state/use-view-context";
import { useWords } from "../../ui/words-context";
import { StartYearField } from "../roles/lazy";

const BUTTONS = [
  ["pilot", areaWords.markPilot],
  ["rollout", areaWords.markRollout],
  ["candidate", areaWords.markCandidate],
] as const;

/** What the tambon is, and the buttons to change that. */
export function RoleButtons(props: { code: string; row: number }) {
  const { t, year } = useWords();
  const { app, roles } = useViewContext();
  const role = roleOfCode(roles.table.role[props.row] ?? 0);
  const made = isDemonstrationRole(app, roles.table, roles.edits, props.row);
  const wave = roles.table.wave[props.row] ?? 0;
  const since = roles.table.since[props.row] ?? 0;
  const dated = datedRoles(app.areas, roles.table, [props.code]);
  const mark = (to: RoleEdit["role"]) => void editRoles([props.code], to);
  const details = [
    role ? t(legendWords[role]) : t(legendWords.other),
    wave > 0 ? t(areaWords.wave, { n: wave }) : "",
    since > 0 ? t(areaWords.since, { year: year(since) }) : "",
    made ? t(appWords.demonstration) : "",
  ];
  return (
    <div>
      <Text size="sm" mb={4}>
        {t(areaWords.role)}: <strong>{details.filter((d) => d !== "").join(" · ")}</strong>
      </Text>
      <Group gap={6}>
        {BUTTONS.filter(([to]) => to !== role).map(([to, key]) => (
          <Button key={to} size="compact-sm" variant="default" onClick={() => mark(to)}>
            {t(key)}
          </Button>
        ))}
        {role ? (
          <Button size="compact-sm" variant="subtle" onClick={() => mark("none")}>
            {t(areaWords.clearRole)}
          </Button>
        ) : null}
      </Group>
      {dated.length > 0 ? (
        <Suspense>
          <StartYearField key={props.code} held={dated} explains />
        </Suspense>
      ) : null}
    </div>
  );
}
