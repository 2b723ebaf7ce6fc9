import type { Topic } from "./words";

/** Poverty in five dimensions, loaded with its panel. */
export const povertyWords = {
  title: { th: "ความยากจนห้าด้าน", en: "Poverty in five dimensions" },
  loading: { th: "กำลังอ่านข้อมูลร่วมห้าด้าน…", en: "Reading the joint data…" },
  nothing: {
    th: "ไม่มีข้อมูลห้าด้านของพื้นที่นี้ใน {year}",
    en: "No data on the five dimensions for this area in {year}",
  },
  "dimension.health": { th: "สุขภาพ", en: "Health" },
  "dimension.living": { th: "ความเป็นอยู่", en: "Living" },
  "dimension.education": { th: "การศึกษา", en: "Education" },
  "dimension.income": { th: "รายได้", en: "Income" },
  "dimension.accessibility": { th: "เข้าถึงบริการรัฐ", en: "Public services" },

  place: { th: "พื้นที่", en: "Area" },
  "place.country": { th: "ทั้งประเทศ", en: "Whole country" },
  "place.outside": { th: "นอกการแบ่งภาคนี้", en: "Outside this scheme" },

  cutoff: { th: "นับว่าจนเมื่อขาดตั้งแต่", en: "Poor when deprived in at least" },
  cutoffOf: { th: "ด้านขึ้นไป จาก 5 ด้าน (k)", en: "of 5 dimensions (k)" },
  cutoffUnion: {
    th: "k = 1 คือด้านใดด้านหนึ่ง ซึ่งเป็นเกณฑ์ที่ TPMAP เผยแพร่ (และลงทะเบียนสวัสดิการแห่งรัฐ)",
    en: "k = 1 is any dimension: the rule that TPMAP publishes (and registered for state welfare)",
  },
  cutoffOther: {
    th: "TPMAP เผยแพร่ k = 1 (ด้านใดด้านหนึ่ง และลงทะเบียนสวัสดิการแห่งรัฐ) ไม่ใช่เกณฑ์ที่เลือกนี้",
    en: "TPMAP publishes k = 1 (any dimension, and registered for state welfare), not the rule chosen here",
  },
  weights: { th: "น้ำหนักของแต่ละด้าน (ขั้นสูง)", en: "Weights of the dimensions (advanced)" },
  weightsNote: {
    th: "น้ำหนักถูกปรับให้รวมเป็น 5 แล้วเทียบกับ k ค่าเดิมคือเท่ากันทุกด้าน",
    en: "Weights are scaled to sum to 5 and held against k. Equal unless changed",
  },
  weightsEqual: { th: "กลับไปใช้น้ำหนักเท่ากัน", en: "Back to equal weights" },
  weightsOn: {
    th: "ใช้น้ำหนัก {weights} จึงนับคะแนนถ่วงน้ำหนัก ไม่ใช่จำนวนด้าน",
    en: "With weights {weights}, weighted scores count in place of the number of dimensions",
  },
  figure: { th: "ตัวเลขบนแผนที่", en: "Figure on the map" },
  "figure.m0": { th: "M0 (รวมความลึก)", en: "M0 (with depth)" },
  "figure.h": { th: "H (% คนจน)", en: "H (% poor)" },

  "card.H": { th: "H · สัดส่วนคนจน", en: "H · share of the poor" },
  "card.A": { th: "A · ความลึก", en: "A · how deep" },
  "card.M0": { th: "M0 · ดัชนีรวม H × A", en: "M0 · H × A together" },
  sayH: {
    th: "จนประมาณ {part} ใน {of} คน ({poor} จาก {people} คนที่สำรวจ)",
    en: "About {part} in {of} people are poor ({poor} of {people} surveyed)",
  },
  sayHNone: {
    th: "ไม่มีใครใน {people} คนที่สำรวจจนตามเกณฑ์นี้",
    en: "Nobody of the {people} surveyed is poor by this rule",
  },
  sayHBounds: {
    th: "อยู่ระหว่างสองค่านี้ อัตรารายด้านบอกได้เท่านี้ ค่าที่แน่นอนต้องใช้ข้อมูลร่วมว่าใครขาดด้านใดพร้อมกัน",
    en: "It lies between these two. Rates of single dimensions tell no more: the exact figure needs joint data on who lacks what together",
  },
  sayHUnknown: {
    th: "เมื่อน้ำหนักไม่เท่ากัน อัตรารายด้านบอกช่วงของ H ไม่ได้ ต้องใช้ข้อมูลร่วม",
    en: "With unequal weights the rates of single dimensions give no bounds: joint data are needed",
  },
  sayHPublished: {
    th: "อัตราที่เผยแพร่ของคนที่ขาดด้านใดด้านหนึ่ง",
    en: "The published rate of people deprived in any dimension",
  },
  sayA: {
    th: "คนจนแต่ละคนขาดโดยเฉลี่ย {many} จาก 5 ด้าน",
    en: "Each poor person lacks {many} of 5 dimensions on average",
  },
  sayAWeighted: {
    th: "คนจนแต่ละคนมีคะแนนความขาดโดยเฉลี่ย {many} จาก 5 (ถ่วงน้ำหนัก)",
    en: "Each poor person has a weighted score of {many} of 5 on average",
  },
  sayANone: { th: "ไม่มีคนจนตามเกณฑ์นี้", en: "Nobody is poor by this rule" },
  needsJoint: {
    th: "ต้องใช้ข้อมูลร่วมว่าใครขาดด้านใดพร้อมกัน ซึ่งชุดข้อมูลนี้ไม่มี",
    en: "Needs joint data on who lacks what together, which this dataset lacks",
  },
  sayM0: {
    th: "ความขาดแคลนของคนจนคิดเป็น {share} % ของทั้งหมดที่จะเกิดได้ (ถ้าทุกคนขาดทุกด้าน M0 = 1)",
    en: "The poor bear {share} % of all deprivation there could be (M0 = 1 if everybody lacked everything)",
  },
  sayM0Union: {
    th: "ค่าเฉลี่ยของอัตราห้าด้าน ซึ่งเท่ากับ M0 ที่ k = 1 พอดีเมื่อน้ำหนักเท่ากัน แม้ไม่มีข้อมูลร่วม",
    en: "The mean of the five rates, which is exactly M0 at k = 1 with equal weights, even without joint data",
  },
  between: { th: "{low} – {high} %", en: "{low} – {high} %" },

  profile: { th: "ขาดด้านใดบ้าง", en: "Deprived in which dimensions" },
  profileNote: {
    th: "ร้อยละของคนที่สำรวจ แท่งจาง = ขาดด้านนั้น แท่งเข้ม = ขาดด้านนั้นและจนตามเกณฑ์",
    en: "Percent of people surveyed. Pale bar: deprived in it; dark bar: deprived in it and poor by the rule",
  },
  profileRates: { th: "ร้อยละของคนที่ขาดแต่ละด้าน", en: "Percent of people deprived in each" },
  censored: { th: "จน {share} %", en: "{share} % poor" },
  noShare: { th: "ไม่ทราบ", en: "not known" },

  contributions: { th: "แต่ละด้านมีส่วนใน M0 เท่าใด", en: "What each dimension adds to M0" },
  contributionLine: { th: "{name} {share} %", en: "{name} {share} %" },
  depth: { th: "ขาดพร้อมกันกี่ด้าน", en: "How many dimensions at once" },
  depthLine: { th: "{n} ด้าน", en: "{n}" },
  people: { th: "{n} คน", en: "{n} people" },

  together: { th: "ด้านใดมาด้วยกัน", en: "Which dimensions come together" },
  togetherNote: {
    th: "คนที่ขาดตรงกับจุดในคอลัมน์นั้นพอดี มากไปน้อย แท่งจางคือกลุ่มที่ไม่ถึงเกณฑ์ k ที่เลือก",
    en: "People deprived in exactly the dots below, largest first. Pale bars do not reach the k chosen",
  },
  combination: { th: "ด้านที่ขาด", en: "Deprived in" },
  count: { th: "คน", en: "People" },
  share: { th: "% ของคนที่ขาด", en: "% of the deprived" },
  only: { th: "{name} ด้านเดียว", en: "{name} alone" },
  counts: { th: "นับเป็นคนจน", en: "Poor" },
  yes: { th: "ใช่", en: "yes" },
  no: { th: "ไม่", en: "no" },
  asTable: { th: "ดูเป็นตารางครบทุกแบบ", en: "As a table, every combination" },
  more: {
    th: "อีก {n} แบบ รวม {people} คน อยู่ในตาราง",
    en: "{n} more with {people} people are in the table",
  },
  smallCount: {
    th: "* จำนวน 1–4 คน แสดงตามที่เผยแพร่",
    en: "* count of 1–4, shown as published",
  },

  coverage: { th: "จาก {n} ใน {of} ตำบล", en: "From {n} of {of} tambons" },
  suppressed: {
    th: "อีก {n} ตำบลปกปิดไว้และไม่อยู่ในผลรวม",
    en: "{n} more are suppressed and not in the sums",
  },
  registered: {
    th: "แหล่งข้อมูลไม่บอกจำนวนคน ค่าของพื้นที่ใหญ่จึงถ่วงด้วยประชากรทะเบียนราษฎร",
    en: "The source tells no numbers of people: larger areas weigh by registered population",
  },
  unplaced: {
    th: "ไม่รวม {n} แถวที่จัดลงตำบลไม่ได้ (ดูหน้าข้อมูล)",
    en: "Without {n} rows that lie in no tambon (see the data page)",
  },
  otherYear: {
    th: "ไม่มีข้อมูลของ {asked} จึงแสดง {year}",
    en: "No data for {asked}; {year} is shown",
  },
  rounds: {
    th: "ตั้งแต่ {first} เป็นรอบสำรวจใหม่ ห้ามเทียบกับปีก่อนหน้า",
    en: "A new survey round begins in {first}: not comparable with earlier years",
  },
  fromJoint: { th: "ข้อมูลร่วม 31 แบบ", en: "31 joint cells" },
  fromRates: { th: "อัตรารายด้านเท่านั้น", en: "Rates of single dimensions only" },

  regions: { th: "ความยากจนห้าด้านรายภาค", en: "Poverty in five dimensions by region" },
  regionsNote: {
    th: "M0 ของประเทศคือค่าเฉลี่ยของภาคถ่วงด้วยจำนวนคนพอดี คอลัมน์สุดท้ายบอกว่าแต่ละภาคมีส่วนเท่าใด",
    en: "The country's M0 is exactly the mean of the regions weighted by people. The last column says what each region adds",
  },
  region: { th: "ภาค", en: "Region" },
  surveyed: { th: "จำนวนคน (ฐาน)", en: "People (base)" },
  "column.H": { th: "H คนจน (%)", en: "H, poor (%)" },
  "column.A": { th: "A ความลึก (%)", en: "A, depth (%)" },
  "column.M0": { th: "ดัชนี M0", en: "M0" },
  shareOfM0: { th: "ส่วนใน M0 ของประเทศ (%)", en: "Share of the country's M0 (%)" },
  shareOfPeople: { th: "ส่วนของคน (%)", en: "Share of people (%)" },
  details: { th: "รายละเอียดของ", en: "Details of" },
} as const satisfies Topic;
