import { Text } from "@mantine/core";
import { type ReactNode, Suspense } from "react";
import { numberAt, textAt } from "../../base/column";
import { POPULATION_YEAR_BE } from "../../domain/area";
import { regionOfProvince } from "../../domain/region";
import { areaWords } from "../../i18n/words/area";
import { legendWords } from "../../i18n/words/legend";
import { useViewContext } from "../../state/use-view-context";
import { areaName, parentNames } from "../../ui/area/area-names";
import { AreaPanel, type Fact } from "../../ui/area/area-panel";
import { useWords } from "../../ui/words-context";
import { PovertyFold } from "../poverty/poverty-fold";
import { AreaIndicators, AreaProblems, AreaVillages } from "./lazy";
import { RoleButtons } from "./role-buttons";
import { Waiting } from "./waiting";

type Parts = { readonly onZoom?: (code: string) => void; readonly first?: ReactNode };

/** The selected tambon's panel; nothing when none is selected. `first` is what the view itself says of it. */
export function AreaDetails(props: Parts) {
  const { app, view } = useViewContext();
  const row = view.selected === null ? undefined : app.areas.indexOf.get(view.selected);
  return row === undefined ? null : <Details {...props} row={row} />;
}

function Details({ row, onZoom, first }: Parts & { readonly row: number }) {
  const { app, patch } = useViewContext();
  const { t, language } = useWords();
  const { areas } = app;
  const code = textAt(areas.code, row);
  const hasShape = areas.hasBoundary[row] === 1;
  return (
    <AreaPanel
      name={areaName(areas, row, language)}
      otherName={areaName(areas, row, language === "th" ? "en" : "th")}
      parents={parentNames(areas, row, language)}
      code={code}
      first={first}
      facts={useFacts(row)}
      notes={
        <>
          {hasShape ? null : (
            <Text size="sm" c="dimmed">
              {t(areaWords.noShape)}
            </Text>
          )}
          <Suspense>
            <AreaVillages code={code} />
          </Suspense>
        </>
      }
      role={<RoleButtons code={code} row={row} />}
      more={
        <>
          <Suspense>
            <AreaProblems code={code} />
          </Suspense>
          <PovertyFold row={row} />
        </>
      }
      indicators={
        <Suspense fallback={<Waiting />}>
          <AreaIndicators code={code} row={row} />
        </Suspense>
      }
      onClose={() => patch({ selected: null })}
      onZoom={hasShape && onZoom ? () => onZoom(code) : null}
    />
  );
}

function useFacts(row: number): Fact[] {
  const { app, resolved } = useViewContext();
  const { t, number, year, pick } = useWords();
  const { areas } = app;
  const { scheme } = resolved;
  const regionId = regionOfProvince(scheme).get(textAt(areas.provinceCode, row));
  const region = scheme.regions.find(({ id }) => id === regionId);
  const counted = ` (${year(POPULATION_YEAR_BE)})`;
  return [
    {
      label: `${t(areaWords.region)} · ${pick(scheme.name)}`,
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
  ];
}
