import { rows as nrdRows } from "../../../data/nrd2c.csv";
import { rows as nrdBandRows } from "../../../data/nrd2c-bands.csv";
import { rows as sepRows } from "../../../data/sep23.csv";
import type { NrdBand } from "../../domain/nrd-level";

/** An indicator of the sufficiency-economy village; `core` ones are needed at every level. */
export type SepIndicator = {
  readonly no: number;
  readonly aspect: string;
  readonly name: string;
  readonly core: boolean;
};

/** The 23 indicators of `data/sep23.csv`, in order of their number. */
export const SEP_INDICATORS: readonly SepIndicator[] = sepRows.map((row) => ({
  no: Number(row.no),
  aspect: row.aspect_th ?? "",
  name: row.indicator_th ?? "",
  core: row.core === "1",
}));

/** An indicator of กชช.2ค. */
export type NrdIndicator = {
  readonly no: number;
  readonly area: string;
  readonly nameTh: string;
  readonly nameEn: string;
};

/** The 33 indicators of `data/nrd2c.csv`, in order of their number. */
export const NRD_INDICATORS: readonly NrdIndicator[] = nrdRows.map((row) => ({
  no: Number(row.no),
  area: row.area_th ?? "",
  nameTh: row.indicator_th ?? "",
  nameEn: row.indicator_en ?? "",
}));

/** The bands of `data/nrd2c-bands.csv`. */
export const SHIPPED_NRD_BANDS: readonly NrdBand[] = nrdBandRows.map((row) => ({
  level: Number(row.level) as NrdBand["level"],
  from: Number(row.from),
}));
