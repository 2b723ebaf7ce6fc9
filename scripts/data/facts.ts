import { readFileSync } from "node:fs";
import type { IndicatorListRow } from "../../src/catalogue/arrow/write-indicator-list";
import {
  CHANGE_TYPES,
  type ChangeType,
  type CodeChange,
  type CodeHistory,
} from "../../src/catalogue/gazetteer/code-history";
import { type CodeList, codeListOf } from "../../src/catalogue/gazetteer/code-list";
import {
  ACCRUALS,
  AGGREGATIONS,
  type Dimension,
  type Indicator,
  type Unit,
  WEIGHTS,
} from "../../src/domain/indicator";
import type { RegionScheme, SchemeId } from "../../src/domain/region";
import { SCHEME_IDS } from "../../src/domain/region";
import { type TableRow as Row, tableRows } from "./table-rows";

/** A current tambon as `data/gazetteer.csv` has it; NaN for a point that is not known. */
export type Place = {
  readonly code: string;
  readonly nameTh: string;
  readonly nameEn: string;
  readonly amphoeCode: string;
  readonly amphoeTh: string;
  readonly amphoeEn: string;
  readonly provinceCode: string;
  readonly provinceTh: string;
  readonly provinceEn: string;
  readonly postalCode: string;
  readonly lon: number;
  readonly lat: number;
  readonly population: number;
  readonly households: number;
};

/** The plain tables of `data/`, parsed. Places come in order of code. */
export type Facts = {
  readonly places: readonly Place[];
  readonly codeList: CodeList;
  readonly schemes: readonly RegionScheme[];
  readonly indicators: readonly Indicator[];
  readonly codeHistory: CodeHistory;
  /** จปฐ. indicators of the shipped rounds. */
  readonly indicatorList: readonly IndicatorListRow[];
  /** geo6 region id of each province. */
  readonly regionOf: ReadonlyMap<string, string>;
};

/** Reads the tables of `data/`. They are part of the product, so a fault in them throws. */
export function readFacts(folder = "data"): Facts {
  const read = (name: string) => tableRows(readFileSync(`${folder}/${name}.csv`, "utf8"));
  const places = read("gazetteer").map(placeOf);
  places.sort((a, b) => (a.code < b.code ? -1 : 1));
  const schemes = schemesOf(read("region-schemes"), read("region-names"), read("regions"));
  const geo6 = schemes.find((s) => s.id === "geo6")?.regions ?? [];
  return {
    places,
    codeList: codeListOf(
      places.map((p) => p.code),
      places.map((p) => p.nameTh),
    ),
    schemes,
    indicators: read("indicators").map(indicatorOf),
    indicatorList: read("bmn31").map(listRowOf),
    codeHistory: read("code-history").map(changeOf),
    regionOf: new Map(geo6.flatMap((r) => r.provinces.map((p) => [p, r.id] as const))),
  };
}

function listRowOf(row: Row): IndicatorListRow {
  return {
    round: field(row, "round"),
    no: number(row, "no"),
    category: field(row, "category_th"),
    indicator: field(row, "indicator_th"),
    unit: "",
    threshold: Number.NaN,
    dimension: field(row, "tpmap_dimension"),
  };
}

function field(row: Row, name: string): string {
  const value = row[name];
  if (value === undefined) throw new Error(`data/: no column ${name}`);
  return value;
}

function number(row: Row, name: string): number {
  const text = field(row, name);
  return text === "" ? Number.NaN : Number(text);
}

function placeOf(row: Row): Place {
  return {
    code: field(row, "tambon_code"),
    nameTh: field(row, "name_th"),
    nameEn: field(row, "name_en"),
    amphoeCode: field(row, "amphoe_code"),
    amphoeTh: field(row, "amphoe_th"),
    amphoeEn: field(row, "amphoe_en"),
    provinceCode: field(row, "province_code"),
    provinceTh: field(row, "province_th"),
    provinceEn: field(row, "province_en"),
    postalCode: field(row, "postal_code"),
    lon: number(row, "lon"),
    lat: number(row, "lat"),
    population: number(row, "population_2564"),
    households: number(row, "households_2564"),
  };
}

function schemesOf(schemes: Row[], names: Row[], provinces: Row[]): RegionScheme[] {
  return SCHEME_IDS.map((id) => {
    const row = schemes.find((s) => s.scheme === id);
    if (!row) throw new Error(`data/region-schemes.csv: no scheme ${id}`);
    return schemeOf(
      id,
      row,
      names.filter((n) => n.scheme === id),
      provinces,
    );
  });
}

function schemeOf(id: SchemeId, about: Row, names: Row[], provinces: Row[]): RegionScheme {
  const labels = new Set(names.map((n) => field(n, "label")));
  const codesWith = (label: string) =>
    provinces.filter((p) => field(p, id) === label).map((p) => field(p, "province_code"));
  return {
    id,
    name: { th: field(about, "name_th"), en: field(about, "name_en") },
    source: { th: field(about, "source_th"), en: field(about, "source_en") },
    regions: names.map((n) => ({
      id: field(n, "id"),
      name: { th: field(n, "name_th"), en: field(n, "name_en") },
      provinces: codesWith(field(n, "label")),
    })),
    outside: provinces
      .filter((p) => !labels.has(field(p, id)))
      .map((p) => field(p, "province_code")),
  };
}

function indicatorOf(row: Row): Indicator {
  const dimension = field(row, "dimension");
  return {
    id: field(row, "id"),
    name: { th: field(row, "name_th"), en: field(row, "name_en") },
    unit: field(row, "unit") as Unit,
    direction: field(row, "direction") as Indicator["direction"],
    dimension: dimension === "" ? null : (dimension as Dimension),
    decimals: number(row, "decimals"),
    family: field(row, "family"),
    aggregation: oneOf(AGGREGATIONS, row, "aggregation"),
    accrual: oneOf(ACCRUALS, row, "accrual"),
    weight: oneOf(WEIGHTS, row, "weight"),
  };
}

function oneOf<T extends string>(choices: readonly T[], row: Row, column: string): T {
  const told = field(row, column);
  const known = choices.find((choice) => choice === told);
  if (known === undefined) throw new Error(`data/indicators.csv: no ${column} is called ${told}`);
  return known;
}

function changeOf(row: Row): CodeChange {
  const [from, share] = [number(row, "from_be"), number(row, "share")];
  return {
    oldCode: field(row, "old_code"),
    newCode: field(row, "new_code"),
    fromBe: Number.isNaN(from) ? null : from,
    type: changeType(field(row, "type")),
    share: Number.isNaN(share) ? null : share,
    certainty: field(row, "certainty") === "certain" ? "certain" : "likely",
    note: field(row, "note"),
  };
}

function changeType(text: string): ChangeType {
  const known = CHANGE_TYPES.find((type) => type === text);
  if (!known) throw new Error(`data/code-history.csv: no change is called ${text}`);
  return known;
}
