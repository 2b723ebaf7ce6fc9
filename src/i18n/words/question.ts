/** What a person is asked about a file, on its card. */
export const questionWords = {
  title: { th: "ต้องถามก่อนรับเข้า", en: "To be answered before it is taken over" },
  answered: { th: "ตอบแล้ว", en: "Answered" },
  "year.ask": { th: "ตัวเลขในตารางนี้เป็นของปีใด", en: "Which year are the figures of?" },
  "year.none": {
    th: "ไฟล์ไม่ได้บอกปีไว้ กรุณาพิมพ์",
    en: "The file does not say; please type it.",
  },
  "year.some": {
    th: "ไฟล์บอกไว้ไม่ตรงกันหรือไม่แน่ชัด",
    en: "The file tells different years, or none for certain.",
  },
  "year.other": { th: "ปีอื่น (พ.ศ.)", en: "Another year (BE)" },
  "year.type": { th: "ปี พ.ศ.", en: "Year (BE)" },
} as const;
