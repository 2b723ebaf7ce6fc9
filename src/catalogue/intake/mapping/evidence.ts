import { normaliseCode, villageCode } from "../../gazetteer/codes";
import { isThaiDegree } from "../../gazetteer/where-shapes-lie";
import type { Evidence } from "../vocabulary/evidence";
import type { ColumnMeaning } from "../vocabulary/recipe";
import type { ColumnFacts } from "./column-facts";
import { multiplied } from "./head-multiplier";
import {
  coordinateOfHead,
  levelOfHead,
  saysCode,
  saysIndicator,
  saysName,
  saysRate,
  saysTotal,
  saysYear,
  unitOfHead,
} from "./head-words";
import { shippedIndicator } from "./indicator-of-head";
import { saysFiscal, yearOfDate } from "./read-date";
import { readFigure } from "./read-figure";
import { yearOfCell, yearOfHead } from "./read-year";

type Mended = Extract<Evidence, { kind: "mended" }>["what"];

const THAI_DIGITS = /[๐-๙]/;

/** Why a column was taken for what it is; an ignored one has no evidence. */
export function evidenceFor(facts: ColumnFacts, guess: ColumnMeaning): Evidence[] {
  if (guess.as === "ignored") return [];
  const head: Evidence[] = headFits(facts.head, guess) ? [{ kind: "head", head: facts.head }] : [];
  const found = [...shareOf(facts, guess), ...mendedIn(facts, guess), ...yearIn(facts, guess)];
  return [...head, ...swappedIn(facts.head, guess), ...found];
}

/** The head names the other coordinate, but the figures are those of this one. */
function swappedIn(head: string, { as }: ColumnMeaning): Evidence[] {
  const said = coordinateOfHead(head);
  const swapped = (as === "longitude" || as === "latitude") && said !== null && said !== as;
  return swapped ? [{ kind: "swapped" }] : [];
}

function headFits(head: string, guess: ColumnMeaning): boolean {
  if (guess.as === "code") return saysCode(head);
  if (guess.as === "name") return levelOfHead(head) !== null || saysName(head);
  if (guess.as === "year") return saysYear(head);
  if (guess.as === "indicator") return saysIndicator(head);
  if (guess.as === "longitude" || guess.as === "latitude")
    return coordinateOfHead(head) === guess.as;
  if (guess.as === "denominator") return saysTotal(head);
  return saysRate(head) || unitOfHead(head) !== null || shippedIndicator(head, []) !== null;
}

function shareOf(facts: ColumnFacts, guess: ColumnMeaning): Evidence[] {
  const { codes, names } = facts;
  const share = (what: Extract<Evidence, { kind: "share" }>["what"], value: number): Evidence[] => [
    { kind: "share", what, share: Math.min(1, value) },
  ];
  if (guess.as === "code") {
    return share("codes", codes.village + codes.tambon + codes.amphoe + codes.province);
  }
  if (guess.as === "name") {
    const any = Math.max(facts.whole, names.tambon, names.amphoe, names.province);
    return share("names", guess.level === "whole" ? any : names[guess.level]);
  }
  if (guess.as === "year") return share("years", facts.years);
  if (guess.as === "indicator") return [];
  if (guess.as === "longitude" || guess.as === "latitude") {
    return share("degrees", degreesOf(facts, guess.as));
  }
  return share("figures", facts.figures);
}

/** Share of the filled cells that are degrees of Thailand. */
function degreesOf({ texts, sampled }: ColumnFacts, axis: "longitude" | "latitude"): number {
  let degrees = 0;
  for (const [text, n] of texts) if (isThaiDegree(readFigure(text).value, axis)) degrees += n;
  return sampled === 0 ? 0 : degrees / sampled;
}

function mendedIn(facts: ColumnFacts, guess: ColumnMeaning): Evidence[] {
  const found = new Map<Mended, Evidence>();
  const add = (what: Mended, from: string, to: string) => {
    if (!found.has(what)) found.set(what, { kind: "mended", what, from, to });
  };
  for (const text of [...facts.texts.keys()].slice(0, 500)) {
    if (guess.as === "code") mendedCode(text, add);
    else if ("indicator" in guess) mendedFigure(text, guess, add);
    else if (guess.as === "year") mendedYear(text, add);
  }
  return [...found.values()];
}

function mendedYear(text: string, add: (what: Mended, from: string, to: string) => void): void {
  const yearBe = String(yearOfDate(text) ?? yearOfCell(text) ?? "");
  if (THAI_DIGITS.test(text)) add("thai-digits", text, yearBe);
  else if (/^2[45]\d\d-\d\d-\d\d/.test(text)) add("be-date", text, yearBe);
}

function mendedCode(text: string, add: (what: Mended, from: string, to: string) => void): void {
  const code = normaliseCode(text) ?? villageCode(text);
  if (code === text) return;
  if (code === null) {
    if (/^[1-9]$/.test(text)) add("zeros", text, `0${text}`);
    return;
  }
  if (THAI_DIGITS.test(text)) add("thai-digits", text, code);
  else if (/^TH/i.test(text.trim())) add("prefix", text, code);
  else if (/\.|e\+/i.test(text)) add("float", text, code);
  else if (/\s/.test(text)) add("spaces", text, code);
  else if (/00$/.test(text)) add("zeros", text, code);
}

function mendedFigure(
  text: string,
  guess: ColumnMeaning,
  add: (what: Mended, from: string, to: string) => void,
): void {
  const { value, status } = readFigure(text);
  if (status !== "value") return;
  const { scale = 1 } = "indicator" in guess ? guess : {};
  if (scale !== 1)
    add(scale === 100 ? "percent" : "multiplied", text, String(multiplied(value, scale)));
  if (THAI_DIGITS.test(text)) add("thai-digits", text, String(value));
  else if (text.includes(",")) add("thousands", text, String(value));
  else if (text.includes("%")) add("percent", text, String(value));
}

function yearIn(facts: ColumnFacts, guess: ColumnMeaning): Evidence[] {
  if (guess.as === "year") {
    const isFiscal = saysFiscal(facts.head);
    const yearOf = (text: string) => yearOfDate(text, isFiscal) ?? yearOfCell(text);
    const text = facts.samples.find((s) => yearOf(s) !== null);
    const yearBe = text === undefined ? null : yearOf(text);
    if (text === undefined || yearBe === null) return [];
    const isDay = yearOfDate(text) !== null;
    const calendar = isFiscal ? "fiscal" : isDay ? "calendar" : null;
    return [{ kind: "year", where: "column", text, yearBe, ...(calendar ? { calendar } : {}) }];
  }
  if (!("yearBe" in guess) || guess.yearBe === null) return [];
  const text = yearOfHead(facts.head)?.text ?? facts.head;
  return [{ kind: "year", where: "head", text, yearBe: guess.yearBe }];
}
