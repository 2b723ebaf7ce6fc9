import { Group } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { dropDraft } from "../../../actions/import-files";
import { importWords } from "../../../i18n/words/import";
import type { ImportDraft } from "../../../state/intake/import-store";
import { useApp } from "../../../state/use-app";
import { Notice } from "../../../ui/shell/notice";
import { useWords } from "../../../ui/words-context";

const MOST = 8;

/** Says that a dataset was taken over, with ways to its indicators on the map. */
export function KeptNotice({ kept }: { kept: ImportDraft }) {
  const app = useApp();
  const { t, pick } = useWords();
  const { id, title } = kept.recipe.dataset;
  const dataset = app.manifest.datasets.find((one) => one.id === id);
  const indicators = (dataset?.files ?? []).flatMap(({ indicator }) =>
    app.indicators.filter((one) => one.id === indicator),
  );
  return (
    <Notice tone="info" onClose={() => void dropDraft(kept.draft.id)}>
      <span>{t(importWords.kept, { title: pick(title) })}</span>
      <Group gap="sm">
        {indicators.slice(0, MOST).map((indicator) => (
          <Link
            key={indicator.id}
            to="/officer"
            search={({ year: _, ...rest }) => ({ ...rest, ind: indicator.id })}
          >
            {t(importWords.keptMap, { indicator: pick(indicator.name) })}
          </Link>
        ))}
      </Group>
    </Notice>
  );
}
