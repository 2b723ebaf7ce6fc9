import { Button, Group, Text } from "@mantine/core";
import { type ReactNode, Suspense } from "react";
import { editRoles } from "../../actions/edit-roles";
import { numberAt } from "../../base/column";
import { POPULATION_YEAR_BE } from "../../domain/area";
import { regionOfProvince } from "../../domain/region";
import type { RoleEdit } from "../../domain/role-edit";
import { roleOfCode } from "../../domain/role-table";
import type { SepVillageCounts } from "../../domain/sep-level";
import type { ProfileLine } from "../../figures/list/profile-line";
import { datedRoles } from "../../figures/progress/start-years";
import { isDemonstrationRole } from "../../figures/stamps/demonstration-roles";
import { stampOf } from "../../figures/stamps/stamp-of";
import { levelName } from "../../i18n/level-words";
import { appWords } from "../../i18n/words/app";
import { areaWords } from "../../i18n/words/area";
import { legendWords } from "../../i18n/words/legend";
import { useAreaProfile } from "../../state/use-area-profile";
import { useSepVillages } from "../../state/use-sep-villages";
import { useViewContext } from "../../state/use-view-context";
import { areaName, parentNames } from "../../ui/area/area-names";
import { AreaPanel, type IndicatorLine } from "../../ui/area/area-panel";
import { useWords } from "../../ui/words-context";
import { RateInterval } from "../lens/lazy";
import { PovertyFold } from "../poverty/poverty-fold";
import { StartYearField } from "../roles/lazy";

/** The selected tambon's panel; nothing when none is selected. `first` is what the view itself says of it. */
export function AreaDetails(props: { onZoom?: (code: string) => void; first?: ReactNode }) {
  const { app, resolved, view, patch } = useViewContext();
  const { t, language, number, year, pick } = useWords();
  const lines = useAreaProfile(view.selected);
  const sep = useSepVillages(app, view.selected !== null).data;
  const row = view.selected === null ? undefined : app.areas.indexOf.get(view.selected);
  if (row === undefined) return null;
  const { areas } = app;
  const other = language === "th" ? "en" : "th";
  const regionId = regionOfProvince(resolved.scheme).get(areas.provinceCode[row] ?? "");
  const region = resolved.scheme.regions.find((r) => r.id === regionId);
  const counted = ` (${year(POPULATION_YEAR_BE)})`;
  const hasShape = areas.hasBoundary[row] === 1;
  const sepNote = sep ? [sepWords(sep, row)] : [];
  return (
    <AreaPanel
      name={areaName(areas, row, language)}
      otherName={areaName(areas, row, other)}
      parents={parentNames(areas, row, language)}
      code={areas.code[row] ?? ""}
      first={props.first}
      facts={[
        {
          label: `${t(areaWords.region)} · ${pick(resolved.scheme.name)}`,
          value: region ? pick(region.name) : t(areaWords.outsideScheme),
        },
        {
          label: t(areaWords.population) + counted,
          value: t(legendWords["amount.people"], { n: number(numberAt(areas.population, row)) }),
        },
        {
          label: t(areaWords.households) + counted,
          value: `${number(numberAt(areas.households, row))}`,
        },
      ]}
      notes={[...(hasShape ? [] : [t(areaWords.noShape)]), ...sepNote]}
      role={<RoleButtons code={areas.code[row] ?? ""} row={row} />}
      more={<PovertyFold row={row} />}
      lines={lines.map((line) => toLine(line, region ? pick(region.name) : null, row))}
      onClose={() => patch({ selected: null })}
      onZoom={hasShape && props.onZoom ? () => props.onZoom?.(areas.code[row] ?? "") : null}
    />
  );

  function sepWords(counts: SepVillageCounts, at: number): string {
    const [a, b, c] = counts.byLevel.map((level) => number(level[at] ?? 0));
    const n = counts.total[at] ?? 0;
    if (n === 0) return t(areaWords.noSepVillages);
    const made = stampOf(app, [{ kind: "sep_villages" }]).demonstration;
    const stamp = made ? ` · ${t(appWords.demonstration)}` : "";
    return t(areaWords.sepVillages, { n: number(n), a: a ?? "", b: b ?? "", c: c ?? "" }) + stamp;
  }

  function toLine(line: ProfileLine, regionName: string | null, at: number): IndicatorLine {
    const level = levelName(line.source.level);
    const province = language === "th" ? `จ.${areas.provinceTh[at]}` : (areas.provinceEn[at] ?? "");
    return {
      id: line.indicator.id,
      name: pick(line.indicator.name),
      unit: line.indicator.unit,
      decimals: line.indicator.decimals,
      year: line.year,
      demonstration: line.source.demonstration,
      level: level ? t(level) : "",
      status: line.status,
      value: line.value,
      numerator: line.numerator,
      denominator: line.denominator,
      interval:
        line.indicator.unit === "percent" ? (
          <Suspense>
            <RateInterval
              numerator={line.numerator}
              denominator={line.denominator}
              decimals={line.indicator.decimals}
            />
          </Suspense>
        ) : null,
      ranks: level
        ? []
        : [
            { where: province, rank: line.ranks.province },
            { where: regionName ?? "", rank: line.ranks.region },
            { where: t(areaWords.country), rank: line.ranks.country },
          ],
      points: line.points,
      breaks: line.source.seriesBreaks.filter((first) => spans(line, first)),
    };
  }
}

/** Whether a series has years on both sides of a break. */
function spans(line: ProfileLine, first: number): boolean {
  const years = line.points.map((p) => p.year);
  return years.some((y) => y < first) && years.some((y) => y >= first);
}

const BUTTONS = [
  ["pilot", areaWords.markPilot],
  ["rollout", areaWords.markRollout],
  ["candidate", areaWords.markCandidate],
] as const;

/** What the tambon is, and the buttons to change that. */
function RoleButtons(props: { code: string; row: number }) {
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
