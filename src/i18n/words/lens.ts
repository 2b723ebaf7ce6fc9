import type { Topic } from "../words";

/**
 * What the lenses make of an indicator. Per lens: `title` of its legend, `facts` behind the result,
 * and the method note in four parts: what it is, its formula with the source, what it takes for
 * granted, what it does not say. Loaded with the first lens, not with the first map.
 */
export const lensWords = {
  upTo: { th: "ไม่เกิน {to}", en: "up to {to}" },
  range: { th: "มากกว่า {from} – {to}", en: "above {from} – {to}" },
  above: { th: "มากกว่า {from}", en: "above {from}" },
  missing: { th: "ไม่มีข้อมูล", en: "No data" },
  suppressed: { th: "ปกปิดเพื่อความเป็นส่วนตัว", en: "Suppressed for privacy" },
  notApplicable: { th: "ไม่เกี่ยวข้อง", en: "Not applicable" },
  method: { th: "วิธีคิด", en: "Method" },
  what: { th: "คืออะไร", en: "What it is" },
  formula: { th: "สูตรและที่มา", en: "Formula and source" },
  assumes: { th: "ข้อสมมติ", en: "What it assumes" },
  silent: { th: "สิ่งที่ไม่ได้บอก", en: "What it does not say" },
  neighbours: { th: "ตำบลข้างเคียง", en: "Neighbours" },
  "neighbours.queen": { th: "มีเส้นหรือจุดร่วมกัน", en: "share a line or a corner" },
  "neighbours.rook": { th: "มีเส้นเขตร่วมกัน", en: "share a line" },
  "neighbours.nearest6": { th: "หกตำบลที่ใกล้ที่สุด", en: "the six nearest" },
  islands: { th: "เชื่อมเกาะกับตำบลที่ใกล้ที่สุด", en: "Join islands to the nearest tambon" },
  fdr: { th: "คุมอัตราการพบผิด (FDR)", en: "Control the false discovery rate" },
  seed: { th: "เลขตั้งต้นการสุ่ม", en: "Seed of the draws" },
  baseYear: { th: "เทียบกับปี", en: "Against the year" },
  secondIndicator: { th: "คู่กับตัวชี้วัด", en: "Together with" },
  working: { th: "กำลังคำนวณ…", en: "Working it out…" },

  "smoothed.title": { th: "อัตราปรับเรียบ", en: "Smoothed rate" },
  "smoothed.facts": {
    th: "อัตรารวม {mean} % จาก {n} ตำบล",
    en: "Overall rate {mean} % of {n} tambons",
  },
  "smoothed.what": {
    th: "ดึงอัตราของตำบลที่มีคนน้อยเข้าหาอัตรารวมของประเทศ เพื่อไม่ให้ตำบลเล็กดูสูงหรือต่ำเกินจริงโดยบังเอิญ",
    en: "Draws the rates of tambons with few people towards the country's rate, so that small ones do not look high or low by chance.",
  },
  "smoothed.formula": {
    th: "เบย์เชิงประจักษ์แบบรวม: θᵢ = b + a/(a + b/Pᵢ)·(rᵢ − b) (Marshall 1991)",
    en: "Global empirical Bayes: θᵢ = b + a/(a + b/Pᵢ)·(rᵢ − b) (Marshall 1991)",
  },
  "smoothed.assumes": {
    th: "ทุกตำบลมาจากการแจกแจงเดียวกัน และเหตุการณ์มีลักษณะปัวซอง",
    en: "All tambons come from one distribution, and events are Poisson.",
  },
  "smoothed.silent": {
    th: "ไม่ใช่จำนวนจริงของตำบล ใช้ดูรูปแบบและจัดลำดับ ไม่ใช้แทนตัวเลขที่เผยแพร่",
    en: "It is not the tambon's published figure: use it to see patterns and to rank, not to quote.",
  },
} as const satisfies Topic;
