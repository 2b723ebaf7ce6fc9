import { ActionIcon, Button, Group, Text, Title } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactNode } from "react";
import { areaWords } from "../../i18n/words/area";
import { useWords } from "../words-context";
import classes from "./area-panel.module.css";

/** A labelled fact about an area. */
export type Fact = { readonly label: string; readonly value: string };

/** Everything known of one tambon. */
export function AreaPanel(props: {
  name: string;
  otherName: string;
  parents: string;
  code: string;
  /** Stands before the facts. */
  first?: ReactNode;
  facts: readonly Fact[];
  notes: ReactNode;
  role: ReactNode;
  /** Stands between the facts and the indicators. */
  more?: ReactNode;
  indicators: ReactNode;
  onClose(): void;
  onZoom: (() => void) | null;
}) {
  const { t } = useWords();
  return (
    <section className={classes.panel} aria-label={t(areaWords.panel)}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={2} size="h4">
            {props.name}
          </Title>
          <Text size="sm">{props.parents}</Text>
          <Text size="sm" c="dimmed">
            {props.otherName} · {t(areaWords.code, { code: props.code })}
          </Text>
        </div>
        <ActionIcon variant="subtle" aria-label={t(areaWords.closePanel)} onClick={props.onClose}>
          <IconX size={18} />
        </ActionIcon>
      </Group>
      {props.first}
      <dl className={classes.facts}>
        {props.facts.map((fact) => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
      {props.notes}
      {props.role}
      {props.onZoom ? (
        <Button size="compact-sm" variant="light" onClick={props.onZoom}>
          {t(areaWords.zoomTo)}
        </Button>
      ) : null}
      {props.more}
      <Title order={3} size="h6" mt="sm">
        {t(areaWords.indicators)}
      </Title>
      {props.indicators}
    </section>
  );
}
