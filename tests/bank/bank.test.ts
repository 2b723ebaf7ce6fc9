import { describe, expect, it } from "vitest";
import { drawTable } from "./draw-table";
import { judge, type Verdict } from "./judge";
import type { BankTable } from "./table";

const TABLES = Number(process.env.BANK_TABLES ?? 200);
const FIRST = Number(process.env.BANK_FIRST ?? 1);
/** Share of the tables that must be read rightly without a question, and how many may be wrong. */
const LEAST_RIGHT = 0.85;
const MOST_WRONG = 0;

/** The same of tables with layers: heads of two rows, sums between the rows, footnotes. */
const LEAST_RIGHT_LAYERED = 0.85;
const MOST_WRONG_LAYERED = 0;

type Judged = { readonly seed: number; readonly table: BankTable; readonly verdict: Verdict };

/** A line for each table that was not read rightly unasked, then how many of each there are. */
function linesOf(judged: readonly Judged[]): string[] {
  const odd = judged.filter(({ verdict }) => verdict.outcome !== "right");
  const lines = odd.map(({ seed, table, verdict }) =>
    [
      seed,
      verdict.outcome,
      table.file.name,
      table.habits.join(", "),
      verdict.why.slice(0, 300),
    ].join(" · "),
  );
  const count = (outcome: Verdict["outcome"]) =>
    judged.filter(({ verdict }) => verdict.outcome === outcome).length;
  const sums = `${judged.length} tables: ${count("right")} right, ${count("asked")} asked, ${count("refused")} refused, ${count("wrong")} wrong without a word`;
  return [...lines, sums];
}

async function judgeAll(isLayered: boolean): Promise<Judged[]> {
  const judged: Judged[] = [];
  for (let seed = FIRST; seed < FIRST + TABLES; seed++) {
    const table = drawTable(seed, isLayered);
    judged.push({ seed, table, verdict: await judge(table) });
  }
  console.info(linesOf(judged).join("\n"));
  return judged;
}

describe("tables drawn from the habits of offices", () => {
  it.each([
    { title: "plain ones", isLayered: false, wrong: MOST_WRONG, right: LEAST_RIGHT },
    {
      title: "layered ones",
      isLayered: true,
      wrong: MOST_WRONG_LAYERED,
      right: LEAST_RIGHT_LAYERED,
    },
  ])(
    "are never read wrongly without a word, and most of them unasked: $title",
    async (given) => {
      const judged = await judgeAll(given.isLayered);
      const of = (outcome: Verdict["outcome"]) =>
        judged.filter(({ verdict }) => verdict.outcome === outcome);
      expect(of("wrong").length).toBeLessThanOrEqual(given.wrong);
      expect(of("right").length).toBeGreaterThanOrEqual(given.right * TABLES);
    },
    300_000,
  );
});
