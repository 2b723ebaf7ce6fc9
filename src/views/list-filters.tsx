import { Group } from "@mantine/core";
import { type Group as ComparedGroup, GROUPS } from "../domain/programme";
import { useSession } from "../state/use-session";
import { Choice } from "../ui/form/choice";
import { useWords } from "../ui/words-context";

/** Region and group that a list is limited to. */
export function ListFilters() {
  const { resolved, view, patch } = useSession();
  const { t, pick } = useWords();
  const { regions } = resolved.scheme;
  const region = regions.some((r) => r.id === view.region) ? view.region : null;
  return (
    <Group grow gap="xs">
      <Choice
        label={t("planner.region")}
        value={region ?? ""}
        options={[
          { value: "", label: t("planner.allRegions") },
          ...regions.map((r) => ({ value: r.id, label: pick(r.name) })),
        ]}
        onChange={(id) => patch({ region: id === "" ? null : id })}
      />
      <Choice
        label={t("planner.group")}
        value={view.group ?? ""}
        options={[
          { value: "", label: t("planner.allGroups") },
          ...GROUPS.map((g) => ({ value: g, label: t(`legend.${g}`) })),
        ]}
        onChange={(g) => patch({ group: g === "" ? null : (g as ComparedGroup) })}
      />
    </Group>
  );
}
