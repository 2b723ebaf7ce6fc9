import { landAnswered } from "../intake/landing";
import type { BankTable, Subject } from "./table";

/** What became of a table: `wrong` is taken without a word and not as it is. */
export type Verdict = {
  readonly outcome: "right" | "asked" | "refused" | "wrong";
  /** What was asked, refused or wrong. */
  readonly why: string;
};

const CLOSE = 1e-3;

/** Drops a table as it is; one that asks is answered with the truth, and must be right then. */
export async function judge(table: BankTable): Promise<Verdict> {
  const taken = await landAnswered({}, table.file);
  if (taken.kinds.every((kind) => kind.startsWith("nothing"))) {
    return { outcome: "refused", why: "no figures by area" };
  }
  if (taken.problems.length > 0) return { outcome: "refused", why: taken.problems.join("; ") };
  if (taken.questions.length === 0) return verdictOf(table, taken.figures, "right");
  const said = await landAnswered({ year: String(table.yearBe) }, table.file);
  if (said.questions.length > 0) return { outcome: "asked", why: said.questions.join("; ") };
  if (said.problems.length > 0) return { outcome: "refused", why: said.problems.join("; ") };
  return verdictOf(table, said.figures, "asked");
}

type Figures = Readonly<Record<string, number | string>>;

function verdictOf(table: BankTable, figures: Figures, good: "right" | "asked"): Verdict {
  const read = new Map<string, Map<string, number | string>>();
  for (const [key, value] of Object.entries(figures)) {
    const [indicator = "", area, year] = key.split(" ");
    const own = read.get(indicator) ?? new Map<string, number | string>();
    read.set(indicator, own.set(`${area} ${year}`, value));
  }
  const wrong: string[] = [];
  for (const subject of table.subjects) {
    const fit = [...read].find(([, own]) => firstDifference(subject, own) === null);
    if (fit) read.delete(fit[0]);
    else wrong.push(`“${subject.head}”: ${nearest(subject, [...read])}`);
  }
  if (wrong.length === 0) wrong.push(...[...read.keys()].map((id) => `no figure: ${id}`));
  if (wrong.length > 0) return { outcome: "wrong", why: wrong.join("; ") };
  return { outcome: good, why: "" };
}

function nearest(
  subject: Subject,
  read: readonly (readonly [string, Map<string, number | string>])[],
): string {
  if (read.length === 0) return "not read";
  return read.map(([id, own]) => `${id} ${firstDifference(subject, own)}`).join(", ");
}

/** The first figure that is not the truth's; `null` where all are. A missing one may be absent. */
function firstDifference({ figures }: Subject, read: Map<string, number | string>): string | null {
  for (const [key, value] of figures) {
    const own = read.get(key) ?? "missing";
    const isSame =
      typeof value === "number" && typeof own === "number"
        ? Math.abs(value - own) <= CLOSE * Math.max(1, Math.abs(value))
        : value === own;
    if (!isSame) return `${key} = ${own}, not ${value}`;
  }
  const extra = [...read.keys()].find((key) => !figures.has(key));
  return extra === undefined ? null : `${extra} = ${read.get(extra)}, not there`;
}
