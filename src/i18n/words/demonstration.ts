import type { Topic } from "./words";

/** Which demonstration data are in use, and the way to others. */
export const demonstrationWords = {
  hide: { th: "ซ่อนข้อมูลสาธิต", en: "Hide demonstration data" },
  hideShort: { th: "ซ่อนสาธิต", en: "No demo" },
  family: {
    th: "ไม่แสดงตัวเลขสาธิต {n} ตัวชี้วัด เพราะมีข้อมูลจริงในกลุ่มเดียวกัน: {names}",
    en: "Demonstration figures of {n} indicators are not shown, as there are real data of the same group: {names}",
  },
  "own-roles": {
    th: "ไม่แสดงพื้นที่โครงการสาธิต เพราะท่านกำหนดบทบาทพื้นที่เอง",
    en: "The demonstration programme is not shown, as you gave roles of your own",
  },
  asked: {
    th: "ซ่อนข้อมูลสาธิตทั้งหมดตามที่ท่านเลือก",
    en: "All demonstration data are hidden, as you chose",
  },
  show: { th: "แสดงข้อมูลสาธิตด้วย", en: "Show the demonstration data too" },
  showAgain: { th: "แสดงข้อมูลสาธิต", en: "Show the demonstration data" },
  beside: {
    th: "แสดงข้อมูลสาธิตร่วมกับข้อมูลจริงหรือบทบาทที่กำหนดเอง ตัวเลขสาธิตไม่ใช่สถิติจริง ทุกแห่งที่ใช้มีป้ายข้อมูลสาธิต",
    en: "Demonstration data are shown beside real data or your own roles. They are no real statistics and carry a mark wherever they are used.",
  },
  apart: { th: "ซ่อนส่วนที่ปนกับข้อมูลจริง", en: "Hide those beside real data" },
  "card.family": {
    th: "ไม่ได้ใช้ เพราะมีข้อมูลจริงในกลุ่มเดียวกัน: {names}",
    en: "Not in use, as there are real data of the same group: {names}",
  },
  "card.own-roles": {
    th: "ไม่ได้ใช้ เพราะท่านกำหนดบทบาทพื้นที่เอง",
    en: "Not in use, as you gave roles of your own",
  },
  "card.asked": {
    th: "ไม่ได้ใช้ เพราะท่านซ่อนข้อมูลสาธิต",
    en: "Not in use, as you hid the demonstration data",
  },
  layerHidden: {
    th: "ข้อมูลส่วนนี้เป็นข้อมูลสาธิตที่ซ่อนอยู่ จึงไม่มีอะไรแสดง",
    en: "These are demonstration data, which are hidden: there is nothing to show",
  },
  layerAbsent: { th: "ยังไม่มีข้อมูลส่วนนี้", en: "There are no data of this kind yet" },
  nothing: { th: "ยังไม่มีข้อมูลให้แสดง", en: "There are no data to show yet" },
  nothingHidden: {
    th: "ตัวชี้วัดที่มีอยู่เป็นข้อมูลสาธิตทั้งหมด และถูกซ่อนไว้ นำเข้าข้อมูลของท่านที่หน้าข้อมูล หรือลากไฟล์มาวาง",
    en: "All indicators at hand are demonstration data, which are hidden. Bring in your own on the data page, or drop a file here.",
  },
  nothingAtAll: {
    th: "นำเข้าข้อมูลของท่านที่หน้าข้อมูล หรือลากไฟล์มาวาง",
    en: "Bring in your own on the data page, or drop a file here.",
  },
  missingTitle: {
    th: "ตัวชี้วัดของมุมมองนี้เป็นข้อมูลสาธิตที่ไม่ได้แสดง",
    en: "The indicators of this view are demonstration data that are not shown",
  },
} as const satisfies Topic;
