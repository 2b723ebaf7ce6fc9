import type { Topic } from "./words";

/** Datasets kept in this browser: their room, the way out and in, deleting; part of the topic `import`. */
export const keptWords = {
  deleted: {
    th: "ลบ “{title}” แล้ว เรียกคืนได้ถึงวันที่ {until}",
    en: "“{title}” was deleted; it can be brought back until {until}",
  },
  deleteForGood: { th: "ลบถาวร", en: "Delete for good" },
  space: { th: "ใช้พื้นที่ {used} เหลือ {free}", en: "{used} used, {free} left" },
  spaceUnknown: { th: "เบราว์เซอร์ไม่บอกพื้นที่ที่เหลือ", en: "The browser does not tell its room" },
  lasting: {
    th: "เบราว์เซอร์รับว่าจะไม่ลบเอง",
    en: "the browser promised not to clear it on its own",
  },
  persist: { th: "ขอให้เบราว์เซอร์เก็บไว้ถาวร", en: "Ask the browser to keep it" },
  workspaceSave: { th: "ส่งออกพื้นที่ทำงานเป็นไฟล์", en: "Export the workspace" },
  workspaceOpen: { th: "นำเข้าพื้นที่ทำงาน", en: "Import a workspace" },
  workspaceOpened: { th: "นำเข้า {n} ชุดข้อมูลแล้ว", en: "{n} datasets were brought in" },
  deleteAll: { th: "ลบข้อมูลทั้งหมดในเบราว์เซอร์นี้", en: "Delete everything in this browser" },
  deleteAllSure: {
    th: "ชุดข้อมูลที่นำเข้า ไฟล์ต้นฉบับ บทบาทที่กำหนด และการตั้งค่าจะถูกลบจากเบราว์เซอร์นี้ เรียกคืนไม่ได้ ควรส่งออกพื้นที่ทำงานก่อน",
    en: "Datasets you brought in, their original files, roles you marked and your settings will be deleted from this browser. This cannot be undone; export the workspace first.",
  },
  deleteAllGo: { th: "ลบทั้งหมด", en: "Delete everything" },
} as const satisfies Topic;
