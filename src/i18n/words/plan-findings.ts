import type { Topic } from "./words";

/** What has to be said about a scenario; part of the words of the plan. */
export const findingWords = {
  "finding.no-criteria": { th: "ยังไม่มีเกณฑ์", en: "There is no criterion" },
  "finding.one-criterion": {
    th: "มีเกณฑ์เดียว น้ำหนักจึงไม่มีผล อันดับคือค่าของเกณฑ์นั้น",
    en: "With one criterion the weight changes nothing; the ranking is its value",
  },
  "finding.weights-zero": {
    th: "น้ำหนักเป็น 0 ทุกเกณฑ์ จึงไม่มีคะแนน",
    en: "All weights are 0, so there is no score",
  },
  "finding.weights-unused": {
    th: "เกณฑ์ที่ไม่มีข้อมูลถือน้ำหนักไว้ {lost} จาก 100 คะแนนจึงคิดจากเกณฑ์ที่เหลือตามสัดส่วน",
    en: "Criteria without data hold {lost} of 100 of the weight; scores follow the proportions of the others",
  },
  "finding.weights-idle": {
    th: "น้ำหนัก {idle} จาก {all} อยู่ที่เกณฑ์ที่ทุกพื้นที่มีค่าเท่ากัน จึงไม่มีผลต่ออันดับ",
    en: "{idle} of {all} of the weight is on criteria with one value everywhere; it does not bear on the ranks",
  },
  "finding.weights-on-flat": {
    th: "น้ำหนักทั้งหมดอยู่ที่เกณฑ์ที่ทุกพื้นที่มีค่าเท่ากัน จึงจัดอันดับไม่ได้",
    en: "All of the weight is on criteria with one value everywhere; nothing can be ranked",
  },
  "finding.weights-not-100": {
    th: "น้ำหนักรวมได้ {total} ไม่ใช่ 100 คะแนนคิดตามสัดส่วน",
    en: "The weights total {total}, not 100; scores follow their proportions",
  },
  "finding.no-variance": {
    th: "{name}: ทุกพื้นที่มีค่าเท่ากัน เกณฑ์นี้แยกใครไม่ได้",
    en: "{name}: all areas have one value; it tells nobody apart",
  },
  "finding.all-equal": {
    th: "ทุกพื้นที่เท่ากันทุกเกณฑ์ จึงจัดอันดับไม่ได้",
    en: "All candidates are equal on every criterion; nothing can be ranked",
  },
  "finding.no-candidate": { th: "ไม่มีพื้นที่ให้เลือก", en: "There is no candidate" },
  "finding.rule-empties": {
    th: "เงื่อนไข “{name}” ทำให้ไม่เหลือผู้มีสิทธิ์",
    en: "The condition “{name}” leaves no candidate",
  },
  "finding.indicator-gone": {
    th: "{name}: ข้อมูลนี้ไม่มีอยู่แล้ว ลบออกหรือนำเข้าข้อมูลใหม่",
    en: "{name}: these data are not here any more; remove it or bring them in again",
  },
  "finding.withheld-family": {
    th: "{name}: เกณฑ์นี้ใช้ข้อมูลสาธิต ซึ่งไม่แสดงแล้วเพราะมีข้อมูลจริงในกลุ่มเดียวกัน เกณฑ์ยังอยู่ในแผน เลือกเกณฑ์จากข้อมูลจริงแทน แสดงข้อมูลสาธิต หรือลบออก",
    en: "{name}: this criterion uses demonstration data, which are no longer shown, as there are real data of the same group. It stays in the plan: take a criterion from the real data instead, show the demonstration data, or remove it",
  },
  "finding.withheld-asked": {
    th: "{name}: เกณฑ์นี้ใช้ข้อมูลสาธิตซึ่งท่านซ่อนไว้ เกณฑ์ยังอยู่ในแผน",
    en: "{name}: this criterion uses demonstration data, which you hid. It stays in the plan",
  },
  "finding.year-gone": {
    th: "{name}: ไม่มีข้อมูลปีที่ตั้งไว้",
    en: "{name}: there are no figures of the year asked for",
  },
  "finding.not-for-level": {
    th: "{name}: ไม่มีในระดับนี้ ตัวชี้วัดนี้ไม่มีค่าของพื้นที่ที่ใหญ่กว่าแหล่งข้อมูล",
    en: "{name}: not for this level; it has no figure for areas larger than its source speaks of",
  },
  "finding.weighed-population": {
    th: "{name}: ค่าของอำเภอถ่วงน้ำหนักด้วยประชากร (ทะเบียนราษฎร 2564) เพราะแหล่งข้อมูลไม่มีตัวหารครบ",
    en: "{name}: figures of districts are weighted by population (registered, 2564 BE / 2021), for the source lacks denominators",
  },
  "finding.weighed-households": {
    th: "{name}: ค่าของอำเภอถ่วงน้ำหนักด้วยครัวเรือน (ทะเบียนราษฎร 2564) เพราะแหล่งข้อมูลไม่มีตัวหารครบ",
    en: "{name}: figures of districts are weighted by households (registered, 2564 BE / 2021), for the source lacks denominators",
  },
  "finding.measure-failed": {
    th: "{name}: อ่านข้อมูลไม่สำเร็จ",
    en: "{name}: the data could not be read",
  },
  "finding.not-judged": {
    th: "{name}: ไม่มีผู้มีสิทธิ์ใดมีค่า หรือวิธีปรับมาตรานี้ใช้กับค่านั้นไม่ได้",
    en: "{name}: no candidate has a value, or this normalisation cannot take it",
  },
  "finding.quota-above": { th: "โควตามากกว่าผู้มีสิทธิ์", en: "The quota is above the candidates" },
  "finding.place-empty": { th: "บางแห่งไม่มีผู้มีสิทธิ์", en: "Some places have no candidate" },
  "finding.scheme-gone": {
    th: "ไม่มีการแบ่งภาค {scheme} ในข้อมูลชุดนี้",
    en: "The data at hand have no region scheme {scheme}",
  },
  "finding.version-newer": {
    th: "ไฟล์นี้เป็นรุ่น {version} โปรแกรมนี้อ่านได้ถึงรุ่น {known} จึงไม่ได้เปิด",
    en: "This file is of version {version}; this program reads up to {known}, so it was not opened",
  },
  "finding.part-unread": {
    th: "อ่านส่วน “{part}” ไม่ได้ ใช้ค่าเริ่มต้นแทน",
    en: "The part “{part}” could not be read; its default is used",
  },
  "finding.other-boundaries": {
    th: "ฉากทัศน์นี้ทำบนแนวเขตอื่น ({made}) ที่นี่ใช้ {here} ผลอาจต่างกัน",
    en: "Made on other boundaries ({made}); here are {here}. Results may differ.",
  },
  "finding.codes-unknown": {
    th: "รหัสพื้นที่ {n} รหัสไม่มีในแนวเขตนี้: {codes}",
    en: "{n} area codes are not among these areas: {codes}",
  },
  "finding.impossible": { th: "กฎขัดกันเอง", en: "The rules contradict each other" },
} as const satisfies Topic;
