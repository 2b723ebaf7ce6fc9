import { Title } from "@mantine/core";
import type { Measure } from "../../domain/scenario";
import { type ScorePart, scoreParts } from "../../figures/plan/score-parts";
import { appWords } from "../../i18n/words/app";
import { areaWords } from "../../i18n/words/area";
import { planWords } from "../../i18n/words/plan";
import { useChosenUnits, usePlanNumbers, usePlanState } from "../../state/plan/use-plan";
import { useViewField } from "../../state/url/use-view";
import { useApp } from "../../state/use-app";
import { useWords } from "../../ui/words-context";
import { useMeasureName } from "./measure-name";
import { useNamesOfUnits } from "./names-of-units";
import classes from "./score-block.module.css";

/** What the plan makes of the selected area: its place in it, its rank, and where its score comes from. */
export function ScoreBlock() {
  const { t, number } = useWords();
  const { areas } = useApp();
  const selected = useViewField("selected");
  const data = usePlanNumbers((numbers) => numbers.data);
  const ranked = usePlanNumbers((numbers) => numbers.ranked);
  const scenario = usePlanState((state) => state.scenario);
  const names = useNamesOfUnits();
  const row = areas.indexOf.get(selected ?? "");
  if (row === undefined || !data || !ranked || !scenario) return null;
  const unit = data.areaUnits.unitOf[row] ?? -1;
  const found = scoreParts(data, ranked, scenario, unit);
  const why = data.table.passes[unit] === 0 ? "part.ruledOut" : "part.unscored";
  return (
    <section className={classes.block} aria-label={t(planWords["part.title"])}>
      <Title order={3} size="h6">
        {t(planWords["part.title"])}
        {data.areaUnits.level === "amphoe" ? ` · ${names.name(unit)}` : ""}
      </Title>
      {found ? (
        <p>
          {t(planWords["part.score"], {
            score: number(found.score, 1),
            rank: number(found.rank),
            of: number(found.of),
          })}
        </p>
      ) : (
        <p>{t(planWords[why])}</p>
      )}
      <ByHand unit={unit} code={data.areaUnits.codes[unit] ?? ""} />
      {found ? <Parts parts={found.parts} score={found.score} /> : null}
    </section>
  );
}

/** Whether the area is in the chosen set, and the reason of whoever took it in or out. */
function ByHand({ unit, code }: { unit: number; code: string }) {
  const { t } = useWords();
  const chosen = useChosenUnits();
  const manual = usePlanState((state) => state.scenario?.manual.find((one) => one.code === code));
  return (
    <>
      {chosen.includes(unit) ? (
        <p className={classes.chosen}>{t(planWords["part.chosen"])}</p>
      ) : null}
      {manual ? <p>{t(planWords[`part.${manual.choice}`], { reason: manual.reason })}</p> : null}
    </>
  );
}

function Parts({ parts, score }: { parts: readonly ScorePart[]; score: number }) {
  const { t, number } = useWords();
  const added = parts.every(({ points }) => !Number.isNaN(points));
  return (
    <table className={classes.parts}>
      <caption>{t(added ? planWords["part.caption"] : planWords["part.topsis"])}</caption>
      <thead>
        <tr>
          <th scope="col">{t(planWords["part.criterion"])}</th>
          <th scope="col">{t(planWords["part.weight"])}</th>
          <th scope="col">{t(added ? planWords["part.points"] : planWords["part.standard"])}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <Part key={part.criterion.id} part={part} added={added} />
        ))}
      </tbody>
      {added ? (
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t(planWords["part.total"])}
            </th>
            <td>{number(score, 1)}</td>
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
}

function Part({ part, added }: { part: ScorePart; added: boolean }) {
  const { t, number, year } = useWords();
  const nameOf = useMeasureName();
  const decimalsOf = useDecimals();
  const { criterion, value, yearBe, demonstration, points, comparable } = part;
  const about = [
    Number.isNaN(value) ? t(areaWords.missing) : number(value, decimalsOf(criterion.measure)),
    yearBe === null ? "" : year(yearBe),
    demonstration ? t(appWords.demonstration) : "",
  ];
  return (
    <tr>
      <th scope="row">
        {nameOf(criterion.measure)}
        <small>{about.filter((one) => one !== "").join(" · ")}</small>
        {added ? <span className={classes.bar} style={{ inlineSize: `${points}%` }} /> : null}
      </th>
      <td>{number(criterion.weight)}</td>
      <td>{added ? number(points, 1) : number(comparable, 3)}</td>
    </tr>
  );
}

function useDecimals(): (measure: Measure) => number {
  const { indicators } = useApp();
  return (measure) => {
    if (measure.kind === "hotspot" || measure.kind === "entered") return 0;
    if ("indicator" in measure) {
      return indicators.find(({ id }) => id === measure.indicator)?.decimals ?? 2;
    }
    return measure.kind === "distance" || measure.kind === "likeness" ? 1 : 0;
  };
}
