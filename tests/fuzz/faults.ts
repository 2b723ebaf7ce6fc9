import type { TextTable } from "../../src/catalogue/formats/format";
import { decodeText } from "../../src/catalogue/formats/text-encoding";
import type { readOfficeFile } from "../../src/catalogue/intake/read-office-file";
import { problemWords } from "../../src/i18n/words/problem";

type Outcome = Awaited<ReturnType<typeof readOfficeFile>>;

/** What is wrong with the answer to a damaged file; null = it is whole, or a problem with its words. */
export function faultOf(outcome: Outcome, bytes: Uint8Array): string | null {
  if (!outcome.ok) return wordless(outcome.problem);
  const { tables, format, reading } = outcome.value;
  if (tables.every((table) => table.rows.length === 0)) return "no rows and no problem";
  const odd = tables.map(oddity).find((fault) => fault !== null);
  if (odd) return odd;
  return format === "csv" ? lostLetters(decodeText(bytes, reading?.encoding), tables) : null;
}

function wordless(problem: { kind: string }): string | null {
  const words = (problemWords as Record<string, { th: string; en: string }>)[problem.kind];
  if (!words) return `no words for ${problem.kind}`;
  const blanks = [...`${words.th} ${words.en}`.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!);
  const lacking = blanks.find((blank) => !(blank in problem));
  return lacking ? `${problem.kind} lacks ${lacking}` : null;
}

function oddity(table: TextTable): string | null {
  const { columns, rows, rowNumbers, geometries } = table;
  if (rows.length !== rowNumbers.length) return "rows without numbers";
  if (geometries && geometries.length !== rows.length) return "rows without a place for a shape";
  if (rows.some((row) => row.length !== columns.length)) return "rows of another width";
  if (rows.some((row) => row.some((cell) => typeof cell !== "string")))
    return "cells that are no text";
  const ordered = rowNumbers.every((row, i) => i === 0 || row > rowNumbers[i - 1]!);
  return ordered ? null : "row numbers that go back";
}

/** Every letter of a separated text stands in a head, a cell or the title. */
function lostLetters(text: string, tables: readonly TextTable[]): string | null {
  const bare = (all: string) => all.replace(/[\s"',;|#\uFEFF]/g, "").length;
  const kept = tables.map((t) => [t.title ?? "", ...t.columns, ...t.rows.flat()].join(""));
  const lost = bare(text) - bare(kept.join(""));
  return lost > 0 ? `${lost} letters are lost` : null;
}
