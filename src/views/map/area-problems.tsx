import { Title } from "@mantine/core";
import { MINIMUM_CELL } from "../../analysis/privacy/minimum";
import { stampOf } from "../../figures/stamps/stamp-of";
import { appWords } from "../../i18n/words/app";
import { legendWords } from "../../i18n/words/legend";
import { registerWords } from "../../i18n/words/register";
import type { AreaProblem } from "../../queries/problems-of-area";
import { useApp } from "../../state/use-app";
import { useAreaProblems } from "../../state/use-area-problems";
import { useWords } from "../../ui/words-context";
import { AnswerProblem } from "./answer-problem";
import classes from "./area-problems.module.css";

const SOURCE_NAMES = { tpmap: "TPMAP", thaiqm: "ThaiQM" } as const;

/** What the problem register has of a tambon that is not solved; nothing where it has nothing. */
export function AreaProblems({ code }: { code: string }) {
  const { t } = useWords();
  const answer = useAreaProblems(code);
  const { data } = answer;
  if (!data) return <AnswerProblem answer={answer} />;
  if (data.length === 0) return null;
  return (
    <section>
      <Title order={3} size="h6">
        {t(registerWords.title)}
      </Title>
      <ul className={classes.problems}>
        {sameRecord(data).map((records) => (
          <Line key={keyOf(records[0])} records={records} />
        ))}
      </ul>
    </section>
  );
}

/** Open ones and those being worked on, of one type, source and area. */
type Records = readonly [AreaProblem, ...AreaProblem[]];

function keyOf({ level, type, source }: AreaProblem): string {
  return `${level} ${source} ${type}`;
}

function sameRecord(all: readonly AreaProblem[]): Records[] {
  const keys = [...new Set(all.map(keyOf))];
  return keys.map((key) => all.filter((one) => keyOf(one) === key) as unknown as Records);
}

function Line({ records }: { records: Records }) {
  const { t, year, number } = useWords();
  const made = stampOf(useApp(), [{ kind: "problems" }]).demonstration;
  const [{ type, source, yearBe, level }] = records;
  const about = [
    source === "other" ? t(registerWords.otherSource) : SOURCE_NAMES[source],
    year(yearBe),
    level === "tambon" ? "" : t(registerWords[`level.${level}`]),
    made ? t(appWords.demonstration) : "",
  ];
  const households = (n: number | null) =>
    n === null
      ? t(registerWords.few, { n: number(MINIMUM_CELL) })
      : t(legendWords["amount.households"], { n: number(n) });
  return (
    <li className={classes.problem}>
      <div className={classes.what}>
        <span>{type}</span>
        <small>{about.filter((part) => part !== "").join(" · ")}</small>
      </div>
      <div className={classes.counts}>
        {records.map((one) => (
          <span key={one.status}>
            {t(registerWords[one.status], { n: number(one.records) })}{" "}
            <strong>{households(one.households)}</strong>
          </span>
        ))}
      </div>
    </li>
  );
}
