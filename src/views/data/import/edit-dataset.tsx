import { Button, Group } from "@mantine/core";
import { useState } from "react";
import { editTitle } from "../../../actions/workspace";
import type { Problem } from "../../../base/problem";
import type { DatasetTitle } from "../../../catalogue/intake/vocabulary/recipe";
import { importWords } from "../../../i18n/words/import";
import type { StoredDataset } from "../../../state/device/stored-dataset";
import { Dialog } from "../../../ui/shell/dialog";
import { useWords } from "../../../ui/words-context";
import { DatasetDetails } from "./dataset-details";
import { IndicatorFields } from "./indicator-fields";

const KEEP = () => undefined;

/** A dialog for what a kept dataset is called, its source, series breaks and targets. */
export function EditDataset(props: {
  dataset: StoredDataset;
  onClose(): void;
  onProblem(problem: Problem): void;
}) {
  const { t } = useWords();
  const { info, recipe } = props.dataset;
  const [title, setTitle] = useState<DatasetTitle>(recipe.dataset);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const done = await editTitle(info.id, title);
    if (!done.ok) props.onProblem(done.problem);
    props.onClose();
  };
  return (
    <Dialog onClose={props.onClose} size="xl" title={t(importWords.detailsTitle)}>
      <DatasetDetails title={title} onChange={setTitle} />
      {(info.indicators ?? []).map((indicator) => (
        <IndicatorFields
          key={indicator.id}
          indicator={indicator}
          fixed
          note={t(importWords.definitionKept)}
          thresholds={title.thresholds}
          onChange={KEEP}
          onThresholds={(thresholds) => setTitle({ ...title, thresholds })}
        />
      ))}
      <Group gap="sm" mt="md">
        <Button loading={busy} onClick={() => void save()}>
          {t(importWords.save)}
        </Button>
        <Button variant="default" onClick={props.onClose}>
          {t(importWords.cancel)}
        </Button>
      </Group>
    </Dialog>
  );
}
