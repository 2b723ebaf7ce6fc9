import type { Topic } from "./words";

/** Why a cell has its figure or has none, in running text; every screen and file says it so. */
export const statusWords = {
  value: { th: "มีค่า", en: "value" },
  missing: { th: "ไม่มีข้อมูล", en: "no data" },
  suppressed: { th: "ปกปิด", en: "suppressed" },
  not_applicable: { th: "ไม่เข้าเกณฑ์", en: "not applicable" },
} as const satisfies Topic;
