import { writeTable } from "../catalogue/arrow/write-table";
import type { DatasetInfo } from "../domain/dataset";
import type { Indicator } from "../domain/indicator";
import type { RegionScheme } from "../domain/region";

/** The table `region_member` of some schemes. */
export function regionMembers(schemes: readonly RegionScheme[]): Uint8Array {
  const members = schemes.flatMap((scheme) =>
    scheme.regions.flatMap((region) =>
      region.provinces.map((province) => [scheme.id, region.id, province] as const),
    ),
  );
  return writeTable([
    { name: "scheme", type: "text", values: members.map(([scheme]) => scheme) },
    { name: "region", type: "text", values: members.map(([, region]) => region) },
    { name: "province_code", type: "text", values: members.map(([, , province]) => province) },
  ]);
}

/** The table `indicator`. */
export function indicatorRows(indicators: readonly Indicator[]): Uint8Array {
  const text = (name: string, of: (one: Indicator) => string | null) =>
    ({ name, type: "text", values: indicators.map(of) }) as const;
  return writeTable([
    text("indicator", ({ id }) => id),
    text("name_th", ({ name }) => name.th),
    text("name_en", ({ name }) => name.en),
    text("unit", ({ unit }) => unit),
    text("direction", ({ direction }) => direction),
    text("dimension", ({ dimension }) => dimension),
    { name: "decimals", type: "uint8", values: indicators.map(({ decimals }) => decimals) },
    text("family", ({ family }) => family),
    text("aggregation", ({ aggregation }) => aggregation),
    text("accrual", ({ accrual }) => accrual),
    text("weight", ({ weight }) => weight),
  ]);
}

/** The table `dataset`. */
export function datasetRows(infos: readonly DatasetInfo[]): Uint8Array {
  const text = (name: string, of: (info: DatasetInfo) => string) =>
    ({ name, type: "text", values: infos.map(of) }) as const;
  const year = (name: string, of: (years: readonly number[]) => number) =>
    ({
      name,
      type: "uint16",
      values: infos.map((i) => (i.years[0] ? of(i.years) : null)),
    }) as const;
  return writeTable([
    text("dataset", (info) => info.id),
    text("kind", (info) => info.kind),
    text("title_th", (info) => info.title.th),
    text("title_en", (info) => info.title.en),
    text("source_th", (info) => info.source.th),
    text("source_en", (info) => info.source.en),
    { name: "demonstration", type: "bool", values: infos.map((info) => info.demonstration) },
    year("first_year_be", (years) => Math.min(...years)),
    year("last_year_be", (years) => Math.max(...years)),
  ]);
}
