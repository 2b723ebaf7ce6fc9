import type { UnplacedReason } from "../../../domain/dataset";
import type { Unit } from "../../../domain/indicator";
import type { UnplacedRow } from "../../arrow/write-unplaced";
import type { PlaceText } from "../../gazetteer/place-text";
import type { Figure } from "../vocabulary/records";
import { numeratorOf } from "./numerator-of";

/** A figure that lies nowhere, as its file has it; people are counted by its rate where only that is given. */
export function unplacedRow(
  figure: Figure,
  place: PlaceText,
  of: { readonly dataset: string; readonly yearBe: number; readonly reason: UnplacedReason },
  unit: Unit,
): UnplacedRow {
  const { indicator, value, denominator } = figure;
  const counted = unit === "percent" ? numeratorOf({ rate: value, denominator }) : Number.NaN;
  return {
    ...of,
    indicator,
    row: place.row,
    rawCode: place.code,
    rawName: [place.tambon, place.amphoe, place.province].filter((name) => name !== "").join(" "),
    value,
    numerator: Number.isNaN(figure.numerator) ? counted : figure.numerator,
    denominator,
  };
}
