import { lensRateWords } from "./lens-rates";
import { lensSpatialWords } from "./lens-spatial";
import type { Topic } from "./words";

/**
 * What the lenses make of an indicator. Per lens: `title` of its legend, `facts` behind the result,
 * and the method note in four parts: what it is, its formula with the source, what it takes for
 * granted, what it does not say. Loaded with the first lens, not with the first map.
 */
export const lensWords = {
  ...lensRateWords,
  ...lensSpatialWords,
  upTo: { th: "ไม่เกิน {to}", en: "up to {to}" },
  range: { th: "มากกว่า {from} – {to}", en: "above {from} – {to}" },
  above: { th: "มากกว่า {from}", en: "above {from}" },
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

  "multidimensional-poverty.title": { th: "ความยากจนหลายมิติ", en: "Poverty in several dimensions" },
  "multidimensional-poverty.subject": { th: "ห้าด้านของ TPMAP", en: "TPMAP's five dimensions" },
  "multidimensional-poverty.facts": {
    th: "{figure} · เส้นตัด k = {k} จาก 5 · น้ำหนัก {weights} · {n} ตำบล · {note}",
    en: "{figure} · cut-off k = {k} of 5 · weights {weights} · {n} tambons · {note}",
  },
  "multidimensional-poverty.zero": {
    th: "ศูนย์ (ไม่มีคนจนตามเกณฑ์นี้)",
    en: "Zero (nobody poor by this rule)",
  },
  "multidimensional-poverty.figure.m0": { th: "ดัชนี M0 (0–1)", en: "M0 (0–1)" },
  "multidimensional-poverty.figure.h": { th: "H สัดส่วนคนจน (%)", en: "H, share of the poor (%)" },
  "multidimensional-poverty.equal": { th: "เท่ากัน", en: "equal" },
  "multidimensional-poverty.fromJoint": { th: "จากข้อมูลร่วม 31 แบบ", en: "from the 31 joint cells" },
  "multidimensional-poverty.fromRates": {
    th: "จากอัตรารายด้าน ซึ่งบอกค่านี้ได้พอดี",
    en: "from the rates of single dimensions, which give exactly this figure",
  },
  "multidimensional-poverty.needsJoint": {
    th: "ข้อมูลมีเพียงอัตรารายด้าน จึงคำนวณค่านี้ไม่ได้ ต้องใช้ข้อมูลร่วมว่าใครขาดด้านใดพร้อมกัน ที่คำนวณได้คือ M0 ที่ k = 1 น้ำหนักเท่ากัน",
    en: "The data hold the rates of single dimensions only, so this figure cannot be had: it needs joint data on who lacks what together. What can be had is M0 at k = 1 with equal weights",
  },
  "multidimensional-poverty.what": {
    th: "นับว่าแต่ละคนขาดกี่ด้านจากห้าด้าน คนที่ขาดถึงเส้นตัด k ถือว่าจน H คือสัดส่วนคนจน A คือคนจนขาดโดยเฉลี่ยกี่ส่วนของทุกด้าน และ M0 = H × A เพิ่มขึ้นเมื่อมีคนจนมากขึ้น หรือเมื่อคนจนเดิมขาดหลายด้านขึ้น",
    en: "Counts in how many of five dimensions each person is deprived. Who reaches the cut-off k is poor. H is the share of the poor, A how much of all dimensions the poor lack on average, and M0 = H × A grows when more people are poor or when the poor lack more.",
  },
  "multidimensional-poverty.formula": {
    th: "cᵢ = Σⱼ wⱼ gᵢⱼ โดย Σw = 5 · จนเมื่อ cᵢ ≥ k · H = q/n · A = Σ cᵢ ของคนจน /(5q) · M0 = H·A · ส่วนของด้าน j = wⱼ·hⱼ(k)/(5·M0) (Alkire & Foster 2011, J. Public Economics 95: 476–487)",
    en: "cᵢ = Σⱼ wⱼ gᵢⱼ with Σw = 5 · poor if cᵢ ≥ k · H = q/n · A = Σ cᵢ of the poor /(5q) · M0 = H·A · share of dimension j = wⱼ·hⱼ(k)/(5·M0) (Alkire & Foster 2011, J. Public Economics 95: 476–487)",
  },
  "multidimensional-poverty.assumes": {
    th: "ขาดด้านหนึ่งเมื่อครัวเรือนตกตัวชี้วัดใดในด้านนั้น และนับสมาชิกทุกคน ด้านที่ไม่เข้าเกณฑ์ถือว่าไม่ขาด ฐานคือคนที่สำรวจ ค่าของพื้นที่ใหญ่คือค่าเฉลี่ยของพื้นที่ย่อยถ่วงด้วยจำนวนคน",
    en: "A dimension is lacked when the household fails any of its indicators, and all members count. A dimension that does not apply is not lacked. The base is the people surveyed. A larger area is the mean of its parts weighted by people.",
  },
  "multidimensional-poverty.silent": {
    th: "ไม่บอกว่าขาดลึกเพียงใดภายในด้าน ไม่บอกสาเหตุ และไม่รวมคนที่ไม่ถูกสำรวจหรือไม่ได้ลงทะเบียน น้ำหนักและเส้นตัดเป็นการตัดสินใจ ไม่ใช่ข้อเท็จจริง และห้ามเทียบข้ามรอบสำรวจ 2565/2566",
    en: "It does not say how far below a line people are within a dimension, nor why, and leaves out who was not surveyed or not registered. Weights and cut-off are choices, not facts. Never compare across the survey rounds of 2565/2566 BE.",
  },
} as const satisfies Topic;
