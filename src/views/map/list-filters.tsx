import { Group } from "@mantine/core";
import { memo } from "react";
import { type Group as ComparedGroup, GROUPS } from "../../domain/programme";
import { resolveScheme } from "../../figures/app-data";
import { controlWords } from "../../i18n/words/controls";
import { legendWords } from "../../i18n/words/legend";
import { usePatch, useViewField } from "../../state/url/use-view";
import { useApp } from "../../state/use-app";
import { Choice } from "../../ui/form/choice";
import { useWords } from "../../ui/words-context";

/** Region and group that a list is limited to. */
export const ListFilters = memo(function ListFilters() {
  const patch = usePatch();
  const { t, pick } = useWords();
  const regions = resolveScheme(useApp(), useViewField("scheme"))?.regions ?? [];
  const wanted = useViewField("region");
  const region = regions.some((r) => r.id === wanted) ? wanted : null;
  return (
    <Group grow gap="xs">
      <Choice
        label={t(controlWords.region)}
        value={region ?? ""}
        options={[
          { value: "", label: t(controlWords.allRegions) },
          ...regions.map((r) => ({ value: r.id, label: pick(r.name) })),
        ]}
        onChange={(id) => patch({ region: id === "" ? null : id })}
      />
      <Choice
        label={t(controlWords.group)}
        value={useViewField("group") ?? ""}
        options={[
          { value: "", label: t(controlWords.allGroups) },
          ...GROUPS.map((g) => ({ value: g, label: t(legendWords[g]) })),
        ]}
        onChange={(g) => patch({ group: g === "" ? null : (g as ComparedGroup) })}
      />
    </Group>
  );
});
