import { Button, Group, Switch, Text } from "@mantine/core";
import { IconAlertTriangle, IconDownload } from "@tabler/icons-react";
import { exportAreaList } from "../../actions/export-area-list";
import { stampOf } from "../../figures/stamps/stamp-of";
import { exportWords } from "../../i18n/words/export";
import { officerWords } from "../../i18n/words/officer";
import type { AreaList } from "../../state/use-area-list";
import { useViewContext } from "../../state/use-view-context";
import { areaName } from "../../ui/area/area-names";
import { DataStamp } from "../../ui/legend/data-stamp";
import { useWords } from "../../ui/words-context";
import classes from "./officer.module.css";

/** How many tambons and people the list holds, what it leaves out, and the list as a file. */
export function ListSummary({ list }: { list: AreaList }) {
  const viewContext = useViewContext();
  const { t, number } = useWords();
  const { app } = viewContext;
  const n = number(list.rows.length);
  const all = number(app.areas.count);
  return (
    <div className={classes.summary}>
      <Group justify="space-between" gap="xs" wrap="nowrap" align="flex-start">
        <Text fw={600} role="status">
          {t(list.unjudged ? officerWords.countUnjudged : officerWords.count, { n, all })}
        </Text>
        <Button
          size="compact-sm"
          variant="default"
          className={classes.csv ?? ""}
          leftSection={<IconDownload size={16} aria-hidden="true" />}
          title={t(officerWords.csvTitle, { n })}
          onClick={() => exportAreaList(viewContext, list, new Date())}
        >
          {t(officerWords.csv)}
        </Button>
      </Group>
      {list.picked === null ? null : (
        <p className={classes.warning}>
          <IconAlertTriangle size={17} aria-hidden="true" />
          <span>{t(officerWords.drawn, { n: number(list.picked) })}</span>
        </p>
      )}
      {list.rows.length > 0 ? <p className={classes.onPaper}>{t(officerWords.onPaper)}</p> : null}
      <SelectedOut list={list} />
      <People list={list} />
      <Unjudged list={list} />
      {list.smallTop > 0 ? (
        <p className={classes.warning}>
          <IconAlertTriangle size={17} aria-hidden="true" />
          <span>{t(exportWords.smallTop, { n: number(list.smallTop) })}</span>
        </p>
      ) : null}
    </div>
  );
}

/** The selected tambon, where the list does not show it. */
function SelectedOut({ list }: { list: AreaList }) {
  const { app, view } = useViewContext();
  const { t, language } = useWords();
  const row = view.selected === null ? undefined : app.areas.indexOf.get(view.selected);
  if (row === undefined || list.rows.includes(row)) return null;
  const name = areaName(app.areas, row, language);
  return <Text size="xs">{t(officerWords.selectedOut, { name })}</Text>;
}

function People({ list }: { list: AreaList }) {
  const { t, number, year } = useWords();
  const { people, affected, without } = list.totals;
  const { app, view } = useViewContext();
  const byGroup = view.group === null ? [] : [{ kind: "roles" } as const];
  const { demonstration } = stampOf(app, [...list.columns, ...byGroup]);
  const years = [...new Set(list.columns.map((column) => column.year))];
  const hasPeople = without < list.rows.length;
  return (
    <Text size="xs" c="dimmed">
      {demonstration ? <DataStamp className={classes.stamp} /> : null}
      {years.length === 1 ? `${years.map(year)} · ` : null}
      {hasPeople
        ? t(officerWords.people, {
            people: number(people),
            affected: number(affected),
          })
        : null}
      {hasPeople && without > 0
        ? ` · ${t(officerWords.peopleWithout, { n: number(without) })}`
        : null}
      {list.smallCounts ? ` · ${t(officerWords.smallMark)}` : null}
    </Text>
  );
}

/** The tambons that no one can judge: counted by reason, and a switch to list them. */
function Unjudged({ list }: { list: AreaList }) {
  const { patch } = useViewContext();
  const { t, number } = useWords();
  const { filtered, unjudged } = list;
  if (filtered.unjudged.length === 0 && !unjudged) return null;
  return (
    <Group gap="sm" justify="space-between">
      <Text size="xs">
        {t(officerWords.unjudged, {
          n: number(filtered.unjudged.length),
          missing: number(filtered.missing),
          suppressed: number(filtered.suppressed),
          notApplicable: number(filtered.notApplicable),
        })}
      </Text>
      <Switch
        size="xs"
        label={t(officerWords.showUnjudged)}
        checked={unjudged}
        onChange={(event) => patch({ unjudged: event.currentTarget.checked })}
      />
    </Group>
  );
}
