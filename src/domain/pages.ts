import type { Bilingual } from "./text";

/** A page of the product. */
export type PageEntry = {
  /** Its path, and the folder of its views. */
  readonly id: string;
  readonly name: Bilingual;
  /** Whether it shows the map, so that its first view is there when the map is painted. */
  readonly map: boolean;
  /** Names in the link of the parts of the view's state that this page alone reads and changes. */
  readonly fields: readonly string[];
};

/** The pages in the order of the navigation; `/` goes to the one last used, at first to the first. */
export const PAGES = [
  {
    id: "planner",
    name: { th: "วางแผน", en: "Planner" },
    map: true,
    fields: ["by", "plan"],
  },
  {
    id: "executive",
    name: { th: "ผู้บริหาร", en: "Executive" },
    map: true,
    fields: ["sm"],
  },
  {
    id: "officer",
    name: { th: "เจ้าหน้าที่", en: "Officer" },
    map: true,
    fields: ["f", "unj", "xp"],
  },
  { id: "data", name: { th: "ข้อมูล", en: "Data" }, map: false, fields: [] },
] as const satisfies readonly PageEntry[];

/** Id of a page. */
export type PageId = (typeof PAGES)[number]["id"];

/** Ids of the pages in the order of the navigation. */
export const PAGE_IDS: readonly PageId[] = PAGES.map(({ id }) => id);

/** Page that a text names; `null` where it names none. */
export function pageOf(text: string): (typeof PAGES)[number] | null {
  return PAGES.find(({ id }) => id === text) ?? null;
}
