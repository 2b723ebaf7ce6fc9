import { Stack, Text } from "@mantine/core";
import { useMemo, useState } from "react";
import { groupBy } from "../../base/group-by";
import { type DatedRole, datedRoles, rolesToDate } from "../../figures/progress/start-years";
import { legendWords } from "../../i18n/words/legend";
import { startYearWords } from "../../i18n/words/start-year";
import { useApp } from "../../state/use-app";
import { useRolesOnMap } from "../../state/use-view-context";
import { areaName } from "../../ui/area/area-names";
import { Dialog } from "../../ui/shell/dialog";
import { useWords } from "../../ui/words-context";
import { StartYearField } from "./start-year-field";

/** Most tambons with a field of their own; the others are given as a group or in their panel. */
const MOST_FIELDS = 60;

/** Fields for the start years that are unknown or given by hand: one for each group of a role and wave, one for each tambon. */
export function StartYears(props: { onClose(): void }) {
  const { t, number, language } = useWords();
  const { areas } = useApp();
  const { table, edits } = useRolesOnMap();
  // The list stays while it is filled in, so that no field moves away from under the hand.
  const [codes] = useState(() => rolesToDate(areas, table, edits).map(({ code }) => code));
  const held = useMemo(() => datedRoles(areas, table, codes), [areas, table, codes]);
  const roleWords = ({ role, wave }: DatedRole) =>
    wave === 0
      ? t(legendWords[role])
      : t(startYearWords.roleInWave, { role: t(legendWords[role]), n: number(wave) });
  const groups = [...groupBy(held, keyOf).values()].filter((group) => group.length > 1);
  return (
    <Dialog title={t(startYearWords.title)} onClose={props.onClose}>
      <Stack gap="sm">
        <Text size="sm">{t(startYearWords.what)}</Text>
        <Text size="sm" c="dimmed">
          {t(startYearWords.how)}
        </Text>
        {groups.map((group) => (
          <StartYearField
            key={keyOf(group[0]!)}
            held={group}
            label={t(startYearWords.allOf, { role: roleWords(group[0]!), n: number(group.length) })}
          />
        ))}
        {held.slice(0, MOST_FIELDS).map((one) => (
          <StartYearField
            key={one.code}
            held={[one]}
            label={t(startYearWords.one, {
              name: areaName(areas, one.row, language),
              code: one.code,
              role: roleWords(one),
            })}
          />
        ))}
        {held.length > MOST_FIELDS ? (
          <Text size="sm">{t(startYearWords.more, { n: number(held.length - MOST_FIELDS) })}</Text>
        ) : null}
      </Stack>
    </Dialog>
  );
}

function keyOf({ role, wave }: DatedRole): string {
  return `${role} ${wave}`;
}
