import type { Topic } from "../words";
import { lensRateWords } from "./lens-rates";

/**
 * What the lenses make of an indicator. Per lens: `title` of its legend, `facts` behind the result,
 * and the method note in four parts: what it is, its formula with the source, what it takes for
 * granted, what it does not say. Loaded with the first lens, not with the first map.
 */
export const lensWords = {
  ...lensRateWords,
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

  settings: { th: "ตัวเลขและค่าที่เลือก", en: "Figures and settings" },
  "neighbours.short": { th: "เพื่อนบ้าน: {rule}", en: "Neighbours: {rule}" },
  "islands.joined": { th: "เชื่อมกับที่ใกล้ที่สุด", en: "joined to the nearest" },
  "islands.apart": { th: "ไม่เชื่อม", en: "not joined" },
  "test.fdr": { th: "คุมอัตราการพบผิด (FDR)", en: "false discovery rate (FDR)" },
  "test.plain": { th: "ไม่ปรับตามจำนวนการทดสอบ", en: "not corrected for many tests" },
  "unit.tambon": { th: "ตำบล", en: "tambons" },
  "unit.amphoe": { th: "อำเภอ", en: "amphoe" },
  "unit.province": { th: "จังหวัด", en: "provinces" },
  "direction.high-is-bad": {
    th: "ตัวชี้วัดนี้ ค่าสูง = แย่ จึงควรดูกลุ่มค่าสูงก่อน",
    en: "For this indicator high is bad: look at the clusters of high values first.",
  },
  "direction.high-is-good": {
    th: "ตัวชี้วัดนี้ ค่าสูง = ดี จึงควรดูกลุ่มค่าต่ำก่อน",
    en: "For this indicator high is good: look at the clusters of low values first.",
  },
  "direction.neutral": {
    th: "ตัวชี้วัดนี้ ค่าสูงหรือต่ำไม่ได้บอกว่าดีหรือแย่",
    en: "For this indicator neither high nor low is good or bad.",
  },
  "fact.moran": { th: "Moran’s I", en: "Moran’s I" },
  "fact.expected": { th: "ค่าคาดหมายถ้าไม่มีแบบแผน", en: "Expected without any pattern" },
  "fact.moranP": { th: "p ของ Moran’s I (สุ่มสลับ)", en: "p of Moran’s I (permutation)" },
  "fact.unit": { th: "หน่วยพื้นที่ที่ทดสอบ", en: "Areas tested are" },
  "fact.used": { th: "พื้นที่ที่ใช้", en: "Areas used" },
  "fact.leftOut": {
    th: "ไม่มีค่า จึงไม่นับและไม่เป็นเพื่อนบ้านของใคร",
    en: "Without a value: left out, nobody’s neighbours",
  },
  "fact.rule": { th: "กติกาเพื่อนบ้าน", en: "Neighbours" },
  "fact.meanNeighbours": { th: "เพื่อนบ้านเฉลี่ยต่อพื้นที่", en: "Neighbours per area, mean" },
  "fact.alone": { th: "ไม่มีเพื่อนบ้านที่มีค่า", en: "Without neighbours that have a value" },
  "fact.islands": { th: "เกาะ", en: "Islands" },
  "fact.joined": { th: "เกาะที่เชื่อม", en: "Islands joined" },
  "fact.permutations": { th: "จำนวนครั้งที่สุ่มสลับ", en: "Permutations" },
  "fact.seed": { th: "เลขตั้งต้นการสุ่ม", en: "Seed" },
  "fact.alpha": { th: "ระดับนัยสำคัญ", en: "Significance level" },
  "fact.test": { th: "การปรับเมื่อทดสอบหลายพื้นที่", en: "Correction for many tests" },
  "fact.threshold": { th: "นับว่ามีนัยสำคัญเมื่อ p ไม่เกิน", en: "Significant where p is at most" },
  "fact.clusters": { th: "จำนวนกลุ่มที่ติดกัน", en: "Clusters that hang together" },

  "hotspot.title": { th: "จุดรวมกลุ่มสูง–ต่ำ", en: "Clusters of high and low" },
  "hotspot.figure": { th: "p {figure}", en: "p {figure}" },
  "hotspot.HH": { th: "ค่าสูง ล้อมด้วยค่าสูง", en: "High among high" },
  "hotspot.LL": { th: "ค่าต่ำ ล้อมด้วยค่าต่ำ", en: "Low among low" },
  "hotspot.HL": { th: "ค่าสูง ล้อมด้วยค่าต่ำ", en: "High among low" },
  "hotspot.LH": { th: "ค่าต่ำ ล้อมด้วยค่าสูง", en: "Low among high" },
  "hotspot.ns": { th: "อาจเป็นเพียงความบังเอิญ", en: "May be chance" },
  "hotspot.alone": { th: "ไม่มีเพื่อนบ้านให้เทียบ", en: "No neighbours to compare" },
  "hotspot.facts": {
    th: "{direction}\nMoran’s I {moran} (p {moranP}) จาก {used} {unit} เว้น {leftOut} ที่ไม่มีค่า",
    en: "{direction}\nMoran’s I {moran} (p {moranP}) of {used} {unit}; {leftOut} without a value left out",
  },
  "hotspot.what": {
    th: "หาตำบลที่ค่าของตนและของตำบลข้างเคียงสูงด้วยกันหรือต่ำด้วยกันเกินกว่าจะเป็นความบังเอิญ และตำบลที่สวนทางกับรอบข้าง",
    en: "Finds tambons that are high together with their neighbours, or low with them, beyond chance, and those that go against their surroundings.",
  },
  "hotspot.formula": {
    th: "Local Moran: Iᵢ = (n − 1)·zᵢ·Σⱼwᵢⱼzⱼ/Σz² น้ำหนักรวมแถวละ 1 (Anselin 1995) ค่า p จากการสุ่มสลับแบบมีเงื่อนไข (r + 1)/(m + 1) เกณฑ์ FDR ตาม Benjamini–Hochberg 1995",
    en: "Local Moran: Iᵢ = (n − 1)·zᵢ·Σⱼwᵢⱼzⱼ/Σz², rows standardised (Anselin 1995); p by conditional permutation, (r + 1)/(m + 1); FDR by Benjamini–Hochberg 1995",
  },
  "hotspot.assumes": {
    th: "ใช้ค่าที่เผยแพร่ ไม่ใช่ค่าปรับเรียบ ตำบลที่ไม่มีค่าถูกเว้นออก ไม่นับเป็นศูนย์ และตำบลใดก็มีค่าใดก็ได้เท่ากันถ้าไม่มีแบบแผน",
    en: "It uses published values, not smoothed ones; tambons without a value are left out, not taken as zero; without a pattern any value could fall on any tambon alike.",
  },
  "hotspot.silent": {
    th: "ไม่ได้บอกสาเหตุ และผลเปลี่ยนได้เมื่อเปลี่ยนกติกาเพื่อนบ้าน ระดับพื้นที่ หรือปี ตำบลเล็กอาจสูงหรือต่ำโดยบังเอิญ",
    en: "It gives no cause, and changes with the rule for neighbours, the level and the year. Small tambons may be high or low by chance.",
  },

  "gi.title": { th: "จุดร้อน–เย็น (Gi*)", en: "Hot and cold spots (Gi*)" },
  "gi.figure": { th: "z {figure}", en: "z {figure}" },
  "gi.hot99": { th: "ค่าสูงรวมกัน มั่นใจ 99 %", en: "High together, 99 % sure" },
  "gi.hot95": { th: "ค่าสูงรวมกัน มั่นใจ 95 %", en: "High together, 95 % sure" },
  "gi.ns": { th: "อาจเป็นเพียงความบังเอิญ", en: "May be chance" },
  "gi.cold95": { th: "ค่าต่ำรวมกัน มั่นใจ 95 %", en: "Low together, 95 % sure" },
  "gi.cold99": { th: "ค่าต่ำรวมกัน มั่นใจ 99 %", en: "Low together, 99 % sure" },
  "gi.alone": { th: "ไม่มีเพื่อนบ้านให้เทียบ", en: "No neighbours to compare" },
  "gi.facts": {
    th: "{direction}\nMoran’s I {moran} (p {moranP}) จาก {used} {unit} เว้น {leftOut} ที่ไม่มีค่า",
    en: "{direction}\nMoran’s I {moran} (p {moranP}) of {used} {unit}; {leftOut} without a value left out",
  },
  "gi.what": {
    th: "เทียบผลรวมของตำบลกับตำบลข้างเคียงกับผลรวมที่คาดหมายถ้าค่ากระจายไปโดยไม่มีแบบแผน",
    en: "Compares the sum of a tambon and its neighbours with what is expected if values were spread without a pattern.",
  },
  "gi.formula": {
    th: "Gᵢ* เป็นคะแนนมาตรฐาน น้ำหนัก 0/1 รวมตัวเอง (Ord และ Getis 1995) p สองข้างจากการแจกแจงปกติ เกณฑ์ FDR ตาม Benjamini–Hochberg 1995",
    en: "Gᵢ* as a standard score, weights 0/1, itself included (Ord and Getis 1995); two-sided p of the normal distribution; FDR by Benjamini–Hochberg 1995",
  },
  "gi.assumes": {
    th: "ใช้ค่าที่เผยแพร่ ไม่ใช่ค่าปรับเรียบ ตำบลที่ไม่มีค่าถูกเว้นออก ไม่นับเป็นศูนย์ และคะแนนใกล้การแจกแจงปกติ ซึ่งหยาบเมื่อค่าเป็นศูนย์จำนวนมากหรือมีเพื่อนบ้านน้อย",
    en: "It uses published values, not smoothed ones; tambons without a value are left out, not taken as zero; the score is nearly normal, which is rough with many zeros or few neighbours.",
  },
  "gi.silent": {
    th: "ไม่ได้แยกตำบลที่สวนทางกับรอบข้าง (ดู “จุดรวมกลุ่มสูง–ต่ำ”) และไม่ได้บอกสาเหตุ",
    en: "It does not set apart tambons that go against their surroundings (see “Clusters of high and low”), and gives no cause.",
  },

  "m0.title": { th: "ความยากจนหลายมิติ", en: "Poverty in several dimensions" },
  "m0.subject": { th: "ห้าด้านของ TPMAP", en: "TPMAP's five dimensions" },
  "m0.facts": {
    th: "{figure} · เส้นตัด k = {k} จาก 5 · น้ำหนัก {weights} · {n} ตำบล · {note}",
    en: "{figure} · cut-off k = {k} of 5 · weights {weights} · {n} tambons · {note}",
  },
  "m0.zero": { th: "ศูนย์ (ไม่มีคนจนตามเกณฑ์นี้)", en: "Zero (nobody poor by this rule)" },
  "m0.figure.m0": { th: "ดัชนี M0 (0–1)", en: "M0 (0–1)" },
  "m0.figure.h": { th: "H สัดส่วนคนจน (%)", en: "H, share of the poor (%)" },
  "m0.equal": { th: "เท่ากัน", en: "equal" },
  "m0.fromJoint": { th: "จากข้อมูลร่วม 31 แบบ", en: "from the 31 joint cells" },
  "m0.fromRates": {
    th: "จากอัตรารายด้าน ซึ่งบอกค่านี้ได้พอดี",
    en: "from the rates of single dimensions, which give exactly this figure",
  },
  "m0.needsJoint": {
    th: "ข้อมูลมีเพียงอัตรารายด้าน จึงคำนวณค่านี้ไม่ได้ ต้องใช้ข้อมูลร่วมว่าใครขาดด้านใดพร้อมกัน ที่คำนวณได้คือ M0 ที่ k = 1 น้ำหนักเท่ากัน",
    en: "The data hold the rates of single dimensions only, so this figure cannot be had: it needs joint data on who lacks what together. What can be had is M0 at k = 1 with equal weights",
  },
  "m0.what": {
    th: "นับว่าแต่ละคนขาดกี่ด้านจากห้าด้าน คนที่ขาดถึงเส้นตัด k ถือว่าจน H คือสัดส่วนคนจน A คือคนจนขาดโดยเฉลี่ยกี่ส่วนของทุกด้าน และ M0 = H × A เพิ่มขึ้นเมื่อมีคนจนมากขึ้น หรือเมื่อคนจนเดิมขาดหลายด้านขึ้น",
    en: "Counts in how many of five dimensions each person is deprived. Who reaches the cut-off k is poor. H is the share of the poor, A how much of all dimensions the poor lack on average, and M0 = H × A grows when more people are poor or when the poor lack more.",
  },
  "m0.formula": {
    th: "cᵢ = Σⱼ wⱼ gᵢⱼ โดย Σw = 5 · จนเมื่อ cᵢ ≥ k · H = q/n · A = Σ cᵢ ของคนจน /(5q) · M0 = H·A · ส่วนของด้าน j = wⱼ·hⱼ(k)/(5·M0) (Alkire & Foster 2011, J. Public Economics 95: 476–487)",
    en: "cᵢ = Σⱼ wⱼ gᵢⱼ with Σw = 5 · poor if cᵢ ≥ k · H = q/n · A = Σ cᵢ of the poor /(5q) · M0 = H·A · share of dimension j = wⱼ·hⱼ(k)/(5·M0) (Alkire & Foster 2011, J. Public Economics 95: 476–487)",
  },
  "m0.assumes": {
    th: "ขาดด้านหนึ่งเมื่อครัวเรือนตกตัวชี้วัดใดในด้านนั้น และนับสมาชิกทุกคน ด้านที่ไม่เข้าเกณฑ์ถือว่าไม่ขาด ฐานคือคนที่สำรวจ ค่าของพื้นที่ใหญ่คือค่าเฉลี่ยของพื้นที่ย่อยถ่วงด้วยจำนวนคน",
    en: "A dimension is lacked when the household fails any of its indicators, and all members count. A dimension that does not apply is not lacked. The base is the people surveyed. A larger area is the mean of its parts weighted by people.",
  },
  "m0.silent": {
    th: "ไม่บอกว่าขาดลึกเพียงใดภายในด้าน ไม่บอกสาเหตุ และไม่รวมคนที่ไม่ถูกสำรวจหรือไม่ได้ลงทะเบียน น้ำหนักและเส้นตัดเป็นการตัดสินใจ ไม่ใช่ข้อเท็จจริง และห้ามเทียบข้ามรอบสำรวจ 2565/2566",
    en: "It does not say how far below a line people are within a dimension, nor why, and leaves out who was not surveyed or not registered. Weights and cut-off are choices, not facts. Never compare across the survey rounds of 2565/2566 BE.",
  },
} as const satisfies Topic;
