import { addTo } from "../../../base/tally";
import { defaultAggregation, type Indicator, type Unit } from "../../../domain/indicator";
import type { RowIssue, TextTable } from "../../formats/format";
import { normaliseCode, villageCode } from "../../gazetteer/codes";
import { CODE_DIGITS } from "../../gazetteer/place-code";
import { type PlaceText, placeLabel } from "../../gazetteer/place-text";
import type { Recipe } from "../vocabulary/recipe";
import type { Figure, Records } from "../vocabulary/records";
import { joinedCode } from "./code-parts";
import { denominatorUnits } from "./denominator-units";
import { type FigurePlan, figurePlans } from "./figure-plans";
import { multiplied } from "./head-multiplier";
import { byHead } from "./own-indicators";
import { partRows } from "./part-rows";
import { indicatorOfRow } from "./propose-recipe";
import { saysFiscal, yearOfDate } from "./read-date";
import { type FigureCell, figureReader } from "./read-figure";
import { placeColumns, placeReader, type RowPlace } from "./read-places";
import { yearOfCell } from "./read-year";
import { type RowIndicator, rowIndicatorReader } from "./row-indicator";
import { isHeadRow, isTotal, type LeftOutReason, rowKind } from "./row-kind";

const NONE: FigureCell = { value: Number.NaN, status: "missing", odd: false };

/**
 * A table in long form by its recipe. Every row is a place or left out with its reason: places +
 * left out = rows. Totals, regions, notes, repeated heads, parts of a row of the same area and a table
 * below are left out. A cell that is no figure, a share outside 0–100 and a negative count are read
 * as missing and listed as issues.
 * Years: the head's, else the year column's (0 where it has none), else the recipe's, else 0.
 */
export function readRecords(table: TextTable, recipe: Recipe): Records {
  const reader = new RecordReader(table, recipe);
  for (let index = 0; index < table.rows.length; index++) reader.read(index);
  const { places, figures, leftOut, totals, issues } = reader;
  const units = denominatorUnits(table, recipe);
  return { places, figures, leftOut, totals, issues, denominatorUnits: units };
}

class RecordReader {
  readonly places: PlaceText[] = [];
  readonly figures: Figure[] = [];
  readonly leftOut: { row: number; reason: LeftOutReason; text: string }[] = [];
  readonly totals: NonNullable<Records["totals"]>[number][] = [];
  readonly issues: RowIssue[] = [];
  private readonly place: (index: number) => RowPlace;
  private readonly cell: (raw: string) => FigureCell;
  private readonly plans: readonly FigurePlan[];
  private readonly columns: ReturnType<typeof placeColumns>;
  private readonly labels: readonly number[];
  private readonly inPlaces: readonly number[];
  private readonly inFigures: readonly number[];
  private readonly heads: readonly string[];
  private readonly byId: ReadonlyMap<string, Indicator>;
  private readonly rowIndicators = new Map<string, string>();
  private readonly years = new Map<string, number>();
  /** Sums of the figures read so far, by column. */
  private readonly sums = new Map<number, number>();
  private readonly parts: ReadonlySet<number>;
  /** The rows from here on are of another table. */
  private isOther = false;
  private wholes: ReadonlySet<string> | null = null;
  private readonly year: number;
  private readonly indicator: number;
  private readonly ofRow: (cells: readonly string[]) => RowIndicator;

  constructor(
    private readonly table: TextTable,
    private readonly recipe: Recipe,
  ) {
    this.place = placeReader(table, recipe);
    this.parts = partRows(table, recipe);
    this.cell = figureReader(recipe.suppressedMarks, recipe.missingMarks);
    this.plans = figurePlans(recipe);
    this.columns = placeColumns(recipe);
    this.labels = [...this.columns.names.map(([, at]) => at).reverse(), this.columns.whole].filter(
      (at) => at >= 0,
    );
    this.inPlaces = [...this.labels, ...this.columns.codes];
    this.heads = table.columns.map((head) => head.trim());
    this.inFigures = recipe.columns.flatMap((c, at) => ("indicator" in c ? [at] : []));
    this.byId = new Map(recipe.indicators.map((i) => [i.id, i]));
    this.year = recipe.columns.findIndex((c) => c.as === "year");
    this.indicator = recipe.columns.findIndex((c) => c.as === "indicator");
    this.ofRow = rowIndicatorReader(table, this.indicator);
  }

  read(index: number): void {
    const cells = this.table.rows[index]!;
    const { parent, ...place } = this.place(index);
    this.isOther ||= this.startsOther(cells);
    const reason = this.reasonOf(index, cells, place, parent);
    if (reason !== null) {
      this.leftOut.push({ row: place.row, reason, text: textOf(cells) });
      if (reason === "total-row") this.total(cells, place.row);
      return;
    }
    this.places.push(place);
    const at = this.places.length - 1;
    const yearBe = this.yearOf(cells);
    const said = this.year < 0 ? "" : (cells[this.year] ?? "");
    if (yearBe === 0 && said.trim() !== "") this.odd("out-of-range", place.row, this.year, said);
    for (const plan of this.plans) {
      if (plan.counts) this.count(plan.indicator, at, yearBe);
      else this.add(plan, at, cells, place.row, plan.yearBe ?? yearBe);
    }
  }

  private reasonOf(
    index: number,
    cells: readonly string[],
    place: PlaceText,
    parent: boolean,
  ): LeftOutReason | null {
    if (this.isOther) return "other-table";
    return this.parts.has(index) ? "part-row" : this.kindOf(cells, place, parent);
  }

  /** Heads of another table: that of the place comes again over other words than the heads of the figures. */
  private startsOther(cells: readonly string[]): boolean {
    const text = (at: number) => (cells[at] ?? "").trim();
    const head = (at: number) => this.heads[at] ?? "";
    if (!this.inPlaces.some((at) => text(at) !== "" && text(at) === head(at))) return false;
    const told = this.inFigures.filter((at) => text(at) !== "");
    const areWords = told.every((at) => this.cell(text(at)).odd);
    return told.length > 0 && areWords && told.some((at) => text(at) !== head(at));
  }

  private kindOf(
    cells: readonly string[],
    place: PlaceText,
    parent: boolean,
  ): LeftOutReason | null {
    const text = (at: number) => (cells[at] ?? "").trim();
    const labels = this.labels.map(text);
    const hasCode = place.code !== "" && /[\d๐-๙]/.test(place.code);
    if (isHeadRow(cells, this.table.columns)) return "head-row";
    if (hasCode && this.isWhole(place.code)) return "total-row";
    if (hasCode && /^[\d๐-๙]{2,10}$/.test(place.code)) {
      const reason = rowKind({ code: place.code, labels, figures: [] }, () => false);
      return reason === "note-row" ? null : reason;
    }
    const figures = this.inFigures.map(text);
    if (this.isBareTotal(place, cells)) return "total-row";
    const first =
      labels.length > 0 || this.columns.codes.length > 0 ? [] : cells.map((c) => c.trim());
    const row = { code: place.code, labels: [...labels, ...first], figures };
    const kind = rowKind(row, (raw) => this.cell(raw).status === "value");
    const counted = kind === "note-row" || this.recipe.countRows !== undefined;
    if (kind !== null) return this.isPoint(place) && counted ? null : kind;
    if (this.isUnitRow(figures, place.code)) return "head-row";
    return parent && !hasCode ? "total-row" : null;
  }

  /** A row without a place that calls itself a total, or that says nothing but the sums of the rows above. */
  private isBareTotal(place: PlaceText, cells: readonly string[]): boolean {
    if (this.isPoint(place) || placeLabel({ ...place, label: "" }) !== "" || place.code !== "")
      return false;
    if (place.label !== undefined) return isTotal(place.label);
    const sums = this.inFigures.flatMap((at) => {
      const { value, status } = this.cell(cells[at] ?? "");
      return status === "value" ? [isNear(value, this.sums.get(at) ?? 0)] : [];
    });
    return this.places.length > 1 && sums.length > 0 && sums.every((same) => same);
  }

  /** A code of a larger area than the table's, parts of which have rows of their own. */
  private isWhole(raw: string): boolean {
    const code = normaliseCode(raw);
    if (code === null || code.length >= CODE_DIGITS[this.recipe.level]) return false;
    this.wholes ??= this.codesAbove();
    return this.wholes.has(code);
  }

  private codesAbove(): ReadonlySet<string> {
    const above = new Set<string>();
    for (const cells of this.table.rows) {
      const raw = joinedCode(cells, this.columns.codes);
      const code = normaliseCode(raw) ?? villageCode(raw) ?? "";
      if (code.length < CODE_DIGITS[this.recipe.level]) continue;
      above.add(code.slice(0, 2)).add(code.slice(0, 4));
    }
    return above;
  }

  /** A second row of heads or of units: words in all figure columns, and no code. */
  private isUnitRow(figures: readonly string[], code: string): boolean {
    const filled = figures.filter((text) => text !== "");
    return (
      filled.length >= 2 &&
      code === "" &&
      filled.every((text) => this.cell(text).odd && !/\d/.test(text)) &&
      this.places.length <= 1
    );
  }

  private isPoint(place: PlaceText): boolean {
    return !Number.isNaN(place.lon) && !Number.isNaN(place.lat);
  }

  private yearOf(cells: readonly string[]): number {
    if (this.year < 0) return this.recipe.yearBe ?? 0;
    const raw = cells[this.year] ?? "";
    let year = this.years.get(raw);
    if (year === undefined) {
      const blank = raw.trim() === "" ? this.recipe.yearBe : null;
      const isFiscal = saysFiscal(this.table.columns[this.year] ?? "");
      year = yearOfDate(raw, isFiscal) ?? yearOfCell(raw) ?? blank ?? 0;
      this.years.set(raw, year);
    }
    return year;
  }

  private indicatorOf(cells: readonly string[]): string {
    const raw = this.ofRow(cells).text;
    const known = this.rowIndicators.get(raw);
    if (known !== undefined) return known;
    const id = raw === "" ? "" : this.ownIdOf(raw);
    this.rowIndicators.set(raw, id);
    return id;
  }

  private ownIdOf(raw: string): string {
    const known = byHead(this.recipe);
    const id = indicatorOfRow(
      raw,
      known.map(({ indicator }) => indicator),
    );
    return known.find(({ indicator }) => indicator.id === id)?.own ?? id;
  }

  /** Keeps what a row of totals says, to hold the sum of the rows against it. */
  private total(cells: readonly string[], row: number): void {
    const ownYear = this.yearOf(cells);
    for (const { indicator, value: column, yearBe, scale } of this.plans) {
      const read = this.cell(cells[column] ?? "");
      if (indicator === "" || column < 0 || read.status !== "value" || read.odd) continue;
      const value = multiplied(read.value, scale.value);
      this.totals.push({ row, indicator, yearBe: yearBe ?? ownYear, value });
    }
  }

  private count(indicator: string, place: number, yearBe: number): void {
    const parts = { numerator: Number.NaN, denominator: Number.NaN };
    this.figures.push({ place, indicator, yearBe, value: 1, ...parts, status: "value" });
  }

  private add(
    plan: FigurePlan,
    place: number,
    cells: readonly string[],
    row: number,
    yearBe: number,
  ): void {
    const isOfRow = plan.indicator === "" && this.indicator >= 0;
    const id = isOfRow ? this.indicatorOf(cells) : plan.indicator;
    const times = isOfRow ? this.ofRow(cells).times : 1;
    const unit = this.byId.get(id)?.unit ?? null;
    const value = this.figure(plan.value, cells, row, unit, plan.scale.value * times);
    const numerator = this.figure(plan.numerator, cells, row, "people", plan.scale.numerator);
    const weighs = plan.denominatorOfAll ? unit === "percent" : true;
    const denominator = weighs
      ? this.figure(plan.denominator, cells, row, "people", plan.scale.denominator)
      : NONE;
    const status = statusOf(plan, value, numerator, denominator);
    this.figures.push({
      place,
      indicator: id,
      yearBe,
      value: status === "value" ? figureOf(plan, value, numerator, denominator) : Number.NaN,
      numerator: numerator.value,
      denominator: denominator.value,
      status,
    });
  }

  private figure(
    column: number,
    cells: readonly string[],
    row: number,
    unit: Unit | null,
    scale: number,
  ): FigureCell {
    if (column < 0) return NONE;
    const text = cells[column] ?? "";
    const read = this.cell(text);
    if (read.odd) return this.odd("not-a-number", row, column, text);
    const middle = middleOf(read, unit);
    if (read.status !== "value" && middle === null) return read;
    addTo(this.sums, column, middle ?? read.value);
    const value = multiplied(middle ?? read.value, scale);
    const outside = unit === "percent" ? value < 0 || value > 100 : value < 0 && isCounted(unit);
    if (outside) return this.odd("out-of-range", row, column, text);
    const told = middle === null ? read.doubt : read.interval?.[0] === 0 ? "below-limit" : "range";
    if (told) this.issues.push({ kind: told, row, column: this.head(column), text, value });
    return { value, status: "value", odd: false };
  }

  private odd(kind: "not-a-number" | "out-of-range", row: number, at: number, text: string) {
    this.issues.push({ kind, row, column: this.head(at), text });
    return NONE;
  }

  private head(at: number): string {
    return this.table.columns[at] ?? "";
  }
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(other));
}

/**
 * The middle of what a cell tells, where it tells an interval: a reading below the limit of detection
 * counts in a mean as half the limit, which lies between nothing and the limit, and is told. `null`
 * without one, and for few people or households ("< 5"): there the limit keeps them from being known.
 */
function middleOf({ interval }: FigureCell, unit: Unit | null): number | null {
  if (!interval) return null;
  const [from, to] = interval;
  const isPrivate =
    (unit === "people" || unit === "households") && from === 0 && Number.isInteger(to);
  return isPrivate ? null : (from + to) / 2;
}

function isCounted(unit: Unit | null): boolean {
  return unit !== null && defaultAggregation(unit) === "sum";
}

/** A rate has the status of its value; one that is counted, of its numerator, else its denominator. */
function statusOf(
  plan: FigurePlan,
  value: FigureCell,
  numerator: FigureCell,
  denominator: FigureCell,
): Figure["status"] {
  if (plan.value >= 0 && (value.status !== "missing" || plan.numerator < 0)) return value.status;
  if (numerator.status !== "value") return numerator.status;
  if (denominator.status === "value" && denominator.value === 0) return "not_applicable";
  return denominator.status;
}

function figureOf(
  plan: FigurePlan,
  value: FigureCell,
  numerator: FigureCell,
  denominator: FigureCell,
): number {
  if (plan.value >= 0 && value.status === "value") return value.value;
  return (100 * numerator.value) / denominator.value;
}

function textOf(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .slice(0, 6)
    .join(" · ")
    .slice(0, 200);
}
