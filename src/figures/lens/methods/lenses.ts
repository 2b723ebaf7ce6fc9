import type { Bilingual } from "../../../domain/text";
import type { Lens } from "../lens";

/** What the user may decide about a lens. */
export type LensOption =
  | "neighbours"
  | "islands"
  | "fdr"
  | "seed"
  | "sameClasses"
  | "expectation"
  | "baseYear"
  | "measure"
  | "secondIndicator"
  | "scatter"
  | "poverty";

/** A lens as it can be chosen, before its method has loaded. */
export type LensEntry = {
  readonly name: Bilingual;
  /** What the figure of the map is held against. */
  readonly pair: "none" | "year" | "indicator";
  /** What the user may decide, in the order of the form. */
  readonly options: readonly LensOption[];
  load(): Promise<Lens>;
};

const ENTRIES = {
  smoothed: {
    name: { th: "อัตราปรับเรียบ", en: "Smoothed rate" },
    pair: "none",
    options: ["sameClasses"],
    load: async () => (await import("./smoothed")).smoothed,
  },
  "relative-risk": {
    name: { th: "ความเสี่ยงเทียบทั้งประเทศ", en: "Risk against the country" },
    pair: "none",
    options: ["expectation"],
    load: async () => (await import("./relative-risk")).relativeRisk,
  },
  hotspot: {
    name: { th: "จุดรวมกลุ่มสูง–ต่ำ", en: "Clusters of high and low" },
    pair: "none",
    options: ["neighbours", "islands", "fdr", "seed"],
    load: async () => (await import("./hotspot")).hotspot,
  },
  "getis-ord": {
    name: { th: "จุดร้อน–เย็น (Gi*)", en: "Hot and cold spots (Gi*)" },
    pair: "none",
    options: ["neighbours", "islands", "fdr", "seed"],
    load: async () => (await import("./getis-ord")).getisOrdLens,
  },
  persistence: {
    name: { th: "จุดรวมกลุ่มที่คงอยู่หรือเพิ่งเกิด", en: "Lasting and new clusters" },
    pair: "none",
    options: ["neighbours", "islands", "fdr", "seed"],
    load: async () => (await import("./persistence")).persistenceLens,
  },
  change: {
    name: { th: "การเปลี่ยนแปลงระหว่างปี", en: "Change between years" },
    pair: "year",
    options: ["baseYear", "measure", "fdr"],
    load: async () => (await import("./change")).change,
  },
  bivariate: {
    name: { th: "สองตัวชี้วัดพร้อมกัน", en: "Two indicators at once" },
    pair: "indicator",
    options: ["secondIndicator", "scatter"],
    load: async () => (await import("./bivariate")).bivariate,
  },
  "multidimensional-poverty": {
    name: { th: "ความยากจนหลายมิติ (H, M0)", en: "Poverty in five dimensions (H, M0)" },
    pair: "none",
    options: ["poverty"],
    load: async () => (await import("./multidimensional-poverty")).multidimensionalPoverty,
  },
} as const satisfies Readonly<Record<string, LensEntry>>;

/** Id of a lens, as links write it; `value` is the published value, which needs no lens. */
export type LensId = "value" | keyof typeof ENTRIES;

/** Every {@link LensId} in the order in which they are offered. */
export const LENS_IDS: readonly LensId[] = ["value", ...(Object.keys(ENTRIES) as LensId[])];

/** What links of former versions call a lens. */
export const FORMER_LENS_IDS = {
  excess: "relative-risk",
  gi: "getis-ord",
  m0: "multidimensional-poverty",
} as const satisfies Readonly<Record<string, LensId>>;

/** Name of the published value among the lenses. */
const PUBLISHED: Bilingual = { th: "ค่าที่เผยแพร่", en: "Published value" };

/** The lens of an id; `null` for the published value. */
export function lensOf(id: LensId): LensEntry | null {
  return id === "value" ? null : ENTRIES[id];
}

/** What a lens, or the published value, is called where one is chosen. */
export function lensName(id: LensId): Bilingual {
  return lensOf(id)?.name ?? PUBLISHED;
}

/** Whether a lens lets the user decide something; the published value has nothing to decide. */
export function lensAsks(id: LensId, option: LensOption): boolean {
  return lensOf(id)?.options.includes(option) ?? false;
}
