import type { Topic } from "./words";

export const appWords = {
  name: { th: "แอตลาสตำบล", en: "Tambon Atlas" },
  views: { th: "มุมมอง", en: "Views" },
  skip: { th: "ข้ามไปเนื้อหาหลัก", en: "Skip to content" },
  skipTo: { th: "ข้ามไปที่{part}", en: "Skip to: {part}" },
  tableKeys: {
    th: "ลูกศรขึ้นลงเลื่อนทีละแถว Enter เลือกแถว ลูกศรขวาไปที่ตัวเลือกในแถว Escape กลับมาที่แถว ลูกศรขึ้นจากแถวแรกไปที่หัวตาราง",
    en: "Up and down arrows move between rows, Enter selects a row, right arrow goes to the row's own control, Escape back to the row, up arrow from the first row goes to the heads.",
  },
  language: { th: "ภาษา", en: "Language" },
  theme: { th: "พื้นสว่าง / พื้นมืด", en: "Light / dark" },
  share: { th: "คัดลอกลิงก์", en: "Copy link" },
  shared: { th: "คัดลอกลิงก์แล้ว", en: "Link copied" },
  shareFailed: {
    th: "เบราว์เซอร์ไม่ยอมให้คัดลอก กรุณาคัดลอกจากแถบที่อยู่",
    en: "The browser refused to copy; take the link from the address bar",
  },
  loading: { th: "กำลังโหลด…", en: "Loading…" },
  retry: { th: "ลองใหม่", en: "Try again" },
  close: { th: "ปิด", en: "Close" },
  dropFiles: { th: "วางไฟล์เพื่อนำเข้า", en: "Drop files to bring them in" },
  notices: { th: "ข้อความแจ้ง", en: "Notices" },
  demonstration: { th: "ข้อมูลสาธิต", en: "Demonstration data" },
  realData: { th: "ข้อมูลจริง", en: "Real data" },
  demonstrationLong: {
    th: "ข้อมูลสาธิต สร้างขึ้นเพื่อทดลองใช้ ไม่ใช่สถิติจริง",
    en: "Demonstration data, made up to try the app; not real statistics",
  },
  approximate: { th: "แนวเขตโดยประมาณ", en: "Approximate boundaries" },
  approximateLong: {
    th: "แนวเขตตำบลนี้เป็นค่าประมาณจากจุดกลางตำบล ไม่ใช่แนวเขตทางการ ใช้แนวเขตทางการได้โดยวางไฟล์ที่หน้าข้อมูล",
    en: "These boundaries are approximations made from one point per tambon, not official lines. To use official ones, drop their file on the data page.",
  },
  noMap: {
    th: "เบราว์เซอร์นี้ไม่มี WebGL2 จึงวาดแผนที่ไม่ได้ ตารางและตัวเลขยังใช้ได้ตามปกติ",
    en: "This browser has no WebGL2, so the map cannot be drawn. Tables and figures still work.",
  },
  missingTitle: {
    th: "ลิงก์นี้ใช้ตัวชี้วัดที่ไม่มีข้อมูลในเครื่องนี้",
    en: "This link uses indicators that this device has no data of",
  },
  missingHow: {
    th: "ข้อมูลที่นำเข้าเองอยู่ในเบราว์เซอร์ของผู้ส่งเท่านั้น ไม่ไปกับลิงก์ โปรดขอไฟล์จากผู้ส่ง แล้วลากมาวางในหน้านี้หรือนำเข้าในหน้าข้อมูล เมื่อนำเข้าแล้วหน้านี้จะแสดงมุมมองตามที่ส่งมา ระหว่างนี้ยังไม่แสดงตัวเลขหรือเงื่อนไขใด",
    en: "Data that someone brought in stay in their browser and do not travel with a link. Ask the sender for the file, then drop it here or import it on the data page: this page will then show the view as it was sent. Until then no figures are shown and no condition is in force.",
  },
  missingToData: { th: "ไปหน้าข้อมูล", en: "To the data page" },
  missingWithout: { th: "ดูโดยไม่ใช้ตัวชี้วัดนี้", en: "Go on without them" },
  noDatabase: {
    th: "เปิดฐานข้อมูลในเบราว์เซอร์ไม่ได้ แผนที่และตารางหลักยังใช้ได้ แต่คอนโซล SQL และชั้นครัวเรือนใช้ไม่ได้",
    en: "The in-browser database could not start. The map and main tables still work; the SQL console and the household layer do not.",
  },
  noStorage: {
    th: "อ่านหรือบันทึกลงเครื่องไม่ได้ บทบาทพื้นที่ที่กำหนดไว้จะอยู่ในลิงก์เท่านั้น สิ่งที่เครื่องเก็บไว้ก่อนหน้าไม่ถูกเขียนทับ",
    en: "This device could not be read or written: area roles are kept in the link only. What it kept before is not overwritten.",
  },
  loadFailed: { th: "โหลดข้อมูลหลักไม่สำเร็จ", en: "The main data could not be loaded" },
  rolesFromLink: {
    th: "แสดงบทบาท {n} ตำบลตามลิงก์ ซึ่งต่างจากของท่านเอง {own} ตำบลที่เก็บไว้ในเครื่อง ของท่านจะไม่ถูกเขียนทับจนกว่าจะสั่ง",
    en: "Roles of {n} tambons are shown as the link has them; your own {own} differ and stay on this device until you say otherwise",
  },
  rolesOfOtherTab: {
    th: "แท็บอื่นกำหนดบทบาทของตำบลเดียวกันไว้ต่างกัน ที่แสดงคือของแท็บนี้ {n} ตำบล ยังไม่ได้บันทึก",
    en: "Another tab gave other roles to the same tambons. This tab's roles of {n} tambons are shown and not saved yet",
  },
  rolesShowOwn: { th: "แสดงที่เก็บไว้ในเครื่อง", en: "Show those on this device" },
  rolesKeepShown: { th: "เก็บที่แสดงอยู่แทน", en: "Keep these instead" },
  rolesTooMany: {
    th: "กำหนดบทบาทไว้ {n} ตำบล มากเกินกว่าจะใส่ในลิงก์ กรุณาส่งเป็นไฟล์แทน",
    en: "Roles of {n} tambons are too many for a link; send a file instead",
  },
  rolesSave: { th: "บันทึกเป็นไฟล์", en: "Save a file" },
  rolesOpen: { th: "เปิดไฟล์บทบาท", en: "Open a roles file" },
  notFound: { th: "ไม่มีหน้านี้", en: "No such page" },
  toHome: { th: "กลับหน้าหลัก", en: "Back to the start" },
} as const satisfies Topic;
