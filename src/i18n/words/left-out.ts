import type { Topic } from "./words";

/** Who has no place in the planner's ranking, and why. */
export const leftOutWords = {
  title: {
    th: "{n} พื้นที่ไม่ได้จัดอันดับ เพราะขาดข้อมูลของเกณฑ์",
    en: "{n} areas are not ranked, as a criterion has no figure of them",
  },
  own: {
    th: "ในพื้นที่ที่ท่านกำหนดบทบาทเอง ไม่ได้จัดอันดับ {n} แห่ง",
    en: "Of the areas you gave a role, {n} are not ranked",
  },
  candidates: { th: "ผ่านกฎทุกข้อ", en: "Pass every rule" },
  step: { th: "มีข้อมูล {name} (ขาด {n})", en: "have {name} ({n} lost)" },
  stepAll: { th: "มีข้อมูล {name} ทุกแห่ง", en: "have {name}, all of them" },
  keep: { th: "ใช้เท่าที่มี ไม่ตัดใครออก", en: "Use what is there, leave nobody out" },
  keepHint: {
    th: "ค่าที่ขาดใช้ค่ามัธยฐานของเกณฑ์นั้นแทน ไม่นับเป็น 0 เปลี่ยนกลับได้ที่ “พื้นที่ที่ขาดข้อมูล” หรือกดย้อนกลับ",
    en: "The median of the criterion stands in for a missing figure, never 0. Change it back under “Areas without a figure”, or undo.",
  },
  ruledOut: { th: "ไม่ผ่านกฎ", en: "ruled out" },
  lacks: { th: "ไม่มีข้อมูล {names}", en: "no figure of {names}" },
  more: { th: "และอีก {n} แห่ง", en: "and {n} more" },
} as const satisfies Topic;
