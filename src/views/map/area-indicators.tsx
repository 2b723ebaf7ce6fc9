import { Suspense } from "react";
import { textAt } from "../../base/column";
import { regionOfProvince } from "../../domain/region";
import { levelName } from "../../i18n/level-words";
import { areaWords } from "../../i18n/words/area";
import { type ProfileLine, useAreaProfile } from "../../state/use-area-profile";
import { useViewContext } from "../../state/use-view-context";
import { type IndicatorLine, IndicatorLines } from "../../ui/area/indicator-lines";
import { ProblemNotice } from "../../ui/shell/notice";
import { useWords } from "../../ui/words-context";
import { RateInterval } from "../lens/lazy";
import { Waiting } from "./waiting";

/** Every indicator of a tambon as the database has it; says what is waited for, or why there is none. */
export function AreaIndicators({ code, row }: { code: string; row: number }) {
  const { lines, lost, problem, retry } = useAreaProfile(code);
  const toLine = useLine(row);
  if (problem) return <ProblemNotice problem={problem} onRetry={retry} />;
  return (
    <>
      {lost.map((one) => (
        <ProblemNotice key={JSON.stringify(one)} problem={one} />
      ))}
      {lines ? <IndicatorLines lines={lines.map(toLine)} /> : <Waiting />}
    </>
  );
}

/** Puts a line into words. */
function useLine(row: number): (line: ProfileLine) => IndicatorLine {
  const { app, resolved } = useViewContext();
  const { t, language, pick } = useWords();
  const { areas } = app;
  const { scheme } = resolved;
  const regionId = regionOfProvince(scheme).get(textAt(areas.provinceCode, row));
  const region = scheme.regions.find(({ id }) => id === regionId);
  const province =
    language === "th" ? `จ.${textAt(areas.provinceTh, row)}` : textAt(areas.provinceEn, row);
  return ({ indicator, source, profile }) => {
    const level = levelName(source.level);
    const { status, value, numerator, denominator, ranks, points } = profile;
    return {
      id: indicator.id,
      name: pick(indicator.name),
      unit: indicator.unit,
      decimals: indicator.decimals,
      year: profile.yearBe,
      demonstration: source.demonstration,
      level: level ? t(level) : "",
      status,
      value,
      numerator,
      denominator,
      interval:
        indicator.unit === "percent" ? (
          <Suspense>
            <RateInterval
              numerator={numerator}
              denominator={denominator}
              decimals={indicator.decimals}
            />
          </Suspense>
        ) : null,
      ranks: [
        { where: province, rank: ranks.province },
        { where: region ? pick(region.name) : "", rank: ranks.region },
        { where: t(areaWords.country), rank: ranks.country },
      ],
      points,
      breaks: source.seriesBreaks.filter((first) => spans(points, first)),
    };
  };
}

/** Whether a series has years on both sides of a break. */
function spans(points: IndicatorLine["points"], first: number): boolean {
  return points.some(({ year }) => year < first) && points.some(({ year }) => year >= first);
}
