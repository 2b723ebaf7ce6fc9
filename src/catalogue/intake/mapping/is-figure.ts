import { normaliseCode } from "../../gazetteer/codes";
import type { ValueSign } from "../vocabulary/evidence";
import type { ColumnFacts } from "./column-facts";
import { saysClass, saysCount, saysId, unitOfHead } from "./head-words";
import { yearOfHead } from "./read-year";

/** Whether a column of numbers holds figures of areas: for certain, for certain not, or to be asked. */
export type FigureSign = {
  readonly is: "figure" | "none" | "asked";
  /** What the values look like, where they do not look like figures. */
  readonly values: ValueSign | null;
};

/** A head that says nothing but that its figures are what the table is about. */
const SAYS_VALUE = /^(?:ค่า|ค่าตัวชี้วัด|values?)$/i;
const ENOUGH_ROWS = 5;
const MOST_CLASSES = 12;

/**
 * Numbers of areas, ids, classes, scales and running numbers are no figures. The head and the values
 * both speak: where they agree it is certain, where only one speaks or they disagree it is asked.
 * `codeCells`: the cells of the table's own code of the area, along `cells`; empty without one.
 */
export function figureSign(
  facts: ColumnFacts,
  cells: readonly string[],
  codeCells: readonly string[],
): FigureSign {
  const { head } = facts;
  const values = signOfValues(facts, cells, codeCells);
  if (yearOfHead(head) || saysCount(head) || SAYS_VALUE.test(head.trim()))
    return { is: "figure", values: null };
  const areWhole = facts.integers >= facts.numbers;
  if (saysId(head)) return { is: areWhole ? "none" : "asked", values };
  if (saysClass(head)) {
    const isClass = values !== null || (areWhole && facts.distinct <= MOST_CLASSES);
    return { is: isClass ? "none" : "asked", values: values ?? (isClass ? "classes" : null) };
  }
  if (values === null) return { is: "figure", values };
  const isTold = unitOfHead(head) !== null;
  if (values === "counting" || values === "constant")
    return { is: isTold ? "figure" : "asked", values };
  return { is: isTold ? "asked" : "none", values };
}

function signOfValues(
  facts: ColumnFacts,
  cells: readonly string[],
  codeCells: readonly string[],
): ValueSign | null {
  if (facts.integers < facts.numbers || facts.numbers < 1 || facts.filled < ENOUGH_ROWS)
    return null;
  const texts = [...facts.texts.keys()].map((text) => text.trim());
  const padded = texts.filter((text) => /^0\d+$/.test(text));
  if (padded.length * 2 >= texts.length) return "zeros";
  if (holdsCodes(facts) || isPartOfCode(cells, codeCells)) return "codes";
  if (texts.length === 1) return facts.max === 0 ? null : "constant";
  const isCounting = facts.distinct === facts.filled && facts.max - facts.min === facts.filled - 1;
  return isCounting ? "counting" : null;
}

/** Codes of amphoe, tambons or villages: two digits are too few to tell a code from a count. */
function holdsCodes({ codes, distinct }: ColumnFacts): boolean {
  return distinct > 1 && codes.amphoe + codes.tambon + codes.village >= 0.95;
}

/** Every cell is the province, or the amphoe or tambon inside it, of its row's code. */
function isPartOfCode(cells: readonly string[], codeCells: readonly string[]): boolean {
  const rows = codeCells.flatMap((raw, i) => {
    const code = normaliseCode(raw);
    return code === null ? [] : [{ code, own: Number(cells[i]) }];
  });
  if (rows.length < ENOUGH_ROWS || new Set(rows.map(({ own }) => own)).size < 2) return false;
  const ends: readonly (readonly [number, number])[] = [
    [0, 2],
    [2, 4],
    [4, 6],
    [0, 4],
    [0, 6],
  ];
  return ends.some(([from, to]) =>
    rows.every(({ code, own }) => code.length >= to && Number(code.slice(from, to)) === own),
  );
}
