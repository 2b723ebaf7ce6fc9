/** A small table as an office sends it, and what it must be taken for. */
export type Case = {
  readonly name: string;
  readonly file?: string;
  readonly title?: string;
  readonly text: string;
  readonly meanings: readonly string[];
  readonly level?: string;
  readonly kind?: string;
  readonly year?: number | null;
  readonly places: number;
  readonly left?: readonly string[];
  /** Some figures as "place value year status". */
  readonly figures?: readonly string[];
  readonly units?: readonly string[];
  readonly place?: Record<string, string>;
};

/** Tables made in the likeness of what offices send. */
export const BANK: readonly Case[] = [
  {
    name: "Thai heads, a running number, a total row, a note",
    title: "จำนวนคนจน จังหวัดเชียงใหม่ ปี 2564",
    text: `ลำดับ|รหัสตำบล|ตำบล|อำเภอ|จังหวัด|จำนวนคนจน|ประชากรทั้งหมด
1|500101|ศรีภูมิ|เมืองเชียงใหม่|เชียงใหม่|12|1,200
2|500102|พระสิงห์|เมืองเชียงใหม่|เชียงใหม่|<5|900
3|500103|หายยา|เมืองเชียงใหม่|เชียงใหม่|-|800
4|500104|ช้างม่อย|เมืองเชียงใหม่|เชียงใหม่|0|700
||||รวม|17|3,600
ที่มา: สำนักงานพัฒนาชุมชนจังหวัด||||||`,
    meanings: [
      "-",
      "code",
      "name:tambon",
      "name:amphoe",
      "name:province",
      "numerator:จำนวนคนจน",
      "denominator:",
    ],
    year: 2564,
    places: 4,
    left: ["total-row", "note-row"],
    figures: ["0 1 2564 value", "1 NaN 2564 suppressed", "2 NaN 2564 missing", "3 0 2564 value"],
    units: ["percent"],
  },
  {
    name: "float codes and a fraction",
    file: "poverty_2565.csv",
    text: `tambon_code|poverty_rate
100101.0|0.125
100102.0|0.05
100103.0|0.0`,
    meanings: ["code", "value:poverty_rate"],
    year: 2565,
    places: 3,
    figures: ["0 12.5 2565 value", "1 5 2565 value", "2 0 2565 value"],
    units: ["percent"],
  },
  {
    name: "TH codes, Thai digits, wide years with cues",
    text: `รหัส|ชื่อ|ปี ๒๕๖๐|ปี ๒๕๖๑|พ.ศ. 2562
TH500101|ศรีภูมิ|๑,๐๐๐|๑,๑๐๐|1200
TH500102|พระสิงห์|๙๐๐|๙๕๐|990`,
    file: "ประชากร.xlsx",
    meanings: [
      "code",
      "name:tambon",
      "value:ประชากร@2560",
      "value:ประชากร@2561",
      "value:ประชากร@2562",
    ],
    places: 2,
    year: null,
    figures: ["0 1000 2560 value", "0 1100 2561 value", "0 1200 2562 value"],
    units: ["people"],
  },
  {
    name: "one string with Thai marks",
    file: "คนพิการ65.csv",
    text: `ที่อยู่|จำนวนคนพิการ (คน)
ต.ช้างเผือก อ.เมืองเชียงใหม่ จ.เชียงใหม่|15
ต.สุเทพ อ.เมืองเชียงใหม่ จ.เชียงใหม่|20
แขวงสีลม เขตบางรัก กทม.|7`,
    meanings: ["name:whole", "value:จำนวนคนพิการ_คน"],
    level: "tambon",
    year: 2565,
    places: 3,
    place: { tambon: "ช้างเผือก", amphoe: "เมืองเชียงใหม่", province: "เชียงใหม่" },
    units: ["people"],
  },
  {
    name: "one string with commas, small first",
    text: `พื้นที่|รายได้เฉลี่ย (บาท)
ช้างเผือก, เมืองเชียงใหม่, เชียงใหม่|38,000
สุเทพ, เมืองเชียงใหม่, เชียงใหม่|41,250.50
ขี้เหล็ก, แม่ริม, เชียงใหม่|36,000`,
    meanings: ["name:whole", "value:รายได้เฉลี่ย_บาท"],
    level: "tambon",
    places: 3,
    place: { tambon: "ช้างเผือก", amphoe: "เมืองเชียงใหม่", province: "เชียงใหม่" },
    units: ["baht"],
  },
  {
    name: "one string, large first",
    text: `พื้นที่|จำนวนครัวเรือน
เชียงใหม่ / เมืองเชียงใหม่ / ช้างเผือก|100
เชียงใหม่ / เมืองเชียงใหม่ / สุเทพ|200
เชียงใหม่ / แม่ริม / ขี้เหล็ก|300`,
    meanings: ["name:whole", "value:จำนวนครัวเรือน"],
    level: "tambon",
    places: 3,
    place: { tambon: "ช้างเผือก", amphoe: "เมืองเชียงใหม่", province: "เชียงใหม่" },
    units: ["households"],
  },
  {
    name: "English marks",
    text: `Location|Poor people
Tambon Chang Phueak, Amphoe Mueang Chiang Mai, Changwat Chiang Mai|15
Tambon Suthep, Amphoe Mueang Chiang Mai, Changwat Chiang Mai|20`,
    meanings: ["name:whole", "value:poor_people"],
    level: "tambon",
    places: 2,
    place: { tambon: "Chang Phueak", amphoe: "Mueang Chiang Mai", province: "Chiang Mai" },
    units: ["people"],
  },
  {
    name: "parts of a code in three columns, zeros lost",
    text: `PROV_CODE|AMP_CODE|TAM_CODE|TAM_NAM_T|POP
50|1|1|ต.ศรีภูมิ|1000
50|1|2|ต.พระสิงห์|2000
50|1|10|ต.สุเทพ|3000`,
    meanings: ["code", "code", "code", "name:tambon", "value:pop"],
    level: "tambon",
    places: 3,
    place: { code: "500101" },
    units: ["people"],
  },
  {
    name: "DOPA codes that end in 00, amphoe level",
    text: `ccaatt|ชื่ออำเภอ|ร้อยละครัวเรือนยากจน
50010000|เมืองเชียงใหม่|1.5
50020000|จอมทอง|2.5%
50030000|แม่แจ่ม|101`,
    meanings: ["code", "name:amphoe", "value:ร้อยละครัวเรือนยากจน"],
    level: "amphoe",
    places: 3,
  },
  {
    name: "village codes roll up",
    text: `รหัสหมู่บ้าน|หมู่ที่|ชื่อหมู่บ้าน|จำนวนครัวเรือน|ครัวเรือนยากจน
50010101|1|บ้านหนึ่ง|100|5
50010102|2|บ้านสอง|50|0
50010203|3|บ้านสาม|80|8`,
    meanings: ["code", "-", "-", "denominator:", "numerator:ครัวเรือนยากจน"],
    level: "tambon",
    places: 3,
    figures: ["0 5 0 value", "1 0 0 value", "2 10 0 value"],
    units: ["percent"],
  },
  {
    name: "long table with an indicator column",
    text: `รหัสตำบล|ปี|ตัวชี้วัด|ค่า
500101|2564|ร้อยละคนจน|1.5
500101|2565|ร้อยละคนจน|1.2
500101|2565|รายได้เฉลี่ย|38000
500102|65|รายได้เฉลี่ย|n/a`,
    meanings: ["code", "year", "indicator", "value:"],
    places: 4,
    year: null,
    figures: ["0 1.5 2564 value", "1 1.2 2565 value", "2 38000 2565 value", "3 NaN 2565 missing"],
    units: ["percent", "baht"],
  },
  {
    name: "long table with numerator and denominator",
    text: `area_code|year_be|indicator|value|numerator|denominator
500101|2565|poverty_income|10|10|100
500102|2565|poverty_health|20|10|50`,
    meanings: ["code", "year", "indicator", "value:", "numerator:", "denominator:"],
    places: 2,
    figures: ["0 10 2565 value", "1 20 2565 value"],
    units: ["percent", "percent"],
  },
  {
    name: "CE years in a column",
    text: `province|year|poverty rate
Chiang Mai|2019|5.1
Chiang Mai|2020|6.2
Lamphun|2019|3.3
Lamphun|3020|9.9`,
    meanings: ["name:province", "year", "value:poverty_rate"],
    level: "province",
    places: 4,
    figures: ["0 5.1 2562 value", "3 9.9 0 value"],
    units: ["percent"],
  },
  {
    name: "two-digit years at the end of heads",
    text: `รหัสตำบล|รายได้_64|รายได้_65|หนี้สิน_65
500101|30000|31000|5
500102|28000|29000|6`,
    meanings: ["code", "value:รายได้@2564", "value:รายได้@2565", "value:หนี้สิน@2565"],
    places: 2,
  },
  {
    name: "counts and totals of each year pair by year",
    text: `รหัสตำบล|คนจน 2564|ประชากร 2564|คนจน 2565|ประชากร 2565
500101|10|100|5|50
500102|0|200|8|80`,
    meanings: [
      "code",
      "numerator:คนจน@2564",
      "denominator:@2564",
      "numerator:คนจน@2565",
      "denominator:@2565",
    ],
    places: 2,
    figures: ["0 10 2564 value", "0 10 2565 value", "1 0 2564 value", "1 10 2565 value"],
  },
  {
    name: "count, total and rate of the same thing",
    text: `รหัสตำบล|จำนวนผู้สูงอายุ|ร้อยละผู้สูงอายุ|ประชากร
500101|20|20|100
500102|30|15|200`,
    meanings: ["code", "numerator:ร้อยละผู้สูงอายุ", "value:ร้อยละผู้สูงอายุ", "denominator:"],
    places: 2,
    figures: ["0 20 0 value", "1 15 0 value"],
  },
  {
    name: "population by sex is three counts",
    text: `จังหวัด|ชาย|หญิง|รวม
เชียงใหม่|800,000|850,000|1,650,000
ลำพูน|190,000|210,000|400,000
รวมทั้งหมด|990,000|1,060,000|2,050,000`,
    meanings: ["name:province", "value:ชาย", "value:หญิง", "value:รวม"],
    level: "province",
    places: 2,
    left: ["total-row"],
  },
  {
    name: "indented regions above provinces",
    title: "Average income 2562",
    text: `Region and province||2560|2562
 Whole Kingdom ||26,000|27,000
 Northern Region ||20,000|21,000
     Chiang Mai ||20,100|21,100
     Lamphun ||20,200|21,200
 Southern Region ||20,000|21,000
     Phuket ||20,300|21,300`,
    meanings: ["name:whole", "-", "value:average_income@2560", "value:average_income@2562"],
    level: "province",
    places: 3,
    left: ["total-row", "total-row", "total-row"],
    units: ["baht"],
  },
  {
    name: "indented amphoe above tambons",
    text: `พื้นที่|คนจน (คน)
จังหวัดเชียงใหม่|30
   อำเภอเมืองเชียงใหม่|20
      ตำบลศรีภูมิ|10
      ตำบลสุเทพ|10
   อำเภอแม่ริม|10
      ตำบลขี้เหล็ก|10`,
    meanings: ["name:whole", "value:คนจน_คน"],
    level: "tambon",
    places: 3,
    left: ["total-row", "total-row", "total-row"],
    place: { tambon: "ศรีภูมิ", amphoe: "เมืองเชียงใหม่", province: "เชียงใหม่" },
  },
  {
    name: "indentation without marks",
    text: `พื้นที่|ครัวเรือนยากจน
เชียงใหม่|30
  เมืองเชียงใหม่|20
    ศรีภูมิ|10
    สุเทพ|6
    พระสิงห์|4
  แม่ริม|10
    ขี้เหล็ก|4
    ริมใต้|6`,
    meanings: ["name:whole", "value:ครัวเรือนยากจน"],
    level: "tambon",
    places: 5,
    place: { tambon: "ศรีภูมิ", amphoe: "เมืองเชียงใหม่", province: "เชียงใหม่" },
  },
  {
    name: "amphoe and province written once per group",
    text: `จังหวัด|อำเภอ|ตำบล|จำนวนผู้พิการ
เชียงใหม่|เมืองเชียงใหม่|ศรีภูมิ|1
||พระสิงห์|2
||สุเทพ|3
|แม่ริม|ขี้เหล็ก|4
||ริมใต้|5
ลำพูน|เมืองลำพูน|ในเมือง|6`,
    meanings: ["name:province", "name:amphoe", "name:tambon", "value:จำนวนผู้พิการ"],
    places: 6,
    level: "tambon",
  },
  {
    name: "heads repeated and numbered",
    text: `รหัสตำบล|ตำบล|คนยากไร้
(1)|(2)|(3)
500101|ศรีภูมิ|1
รหัสตำบล|ตำบล|คนยากไร้
500102|พระสิงห์|2`,
    meanings: ["code", "name:tambon", "value:คนยากไร้"],
    places: 2,
    left: ["head-row", "head-row"],
  },
  {
    name: "points without areas",
    text: `ชื่อจุด|ลองจิจูด|ละติจูด|จำนวนสมาชิก
ก|98.98|18.79|10
ข|98.95|18.80|20`,
    meanings: ["-", "longitude", "latitude", "value:จำนวนสมาชิก"],
    places: 2,
    level: "tambon",
  },
  {
    name: "swapped coordinates",
    text: `name|lon|lat|visitors (people)
a|18.79|98.98|10
b|18.80|98.95|20`,
    meanings: ["-", "latitude", "longitude", "value:visitors_people"],
    places: 2,
  },
  {
    name: "a crosswalk by heads",
    text: `from_code|from_name|to_code
500151|ทน.เชียงใหม่|500101
500152|ทต.ช้างเผือก|`,
    meanings: ["code", "-", "code"],
    kind: "crosswalk",
    places: 2,
  },
  {
    name: "nothing but words",
    text: `ชื่อ|ตำแหน่ง|หน่วยงาน
ก|ผู้อำนวยการ|กรมหนึ่ง
ข|เจ้าหน้าที่|กรมสอง`,
    meanings: ["-", "-", "-"],
    kind: "nothing",
    places: 2,
  },
  {
    name: "codes of no country under a head of codes",
    text: `รหัสตำบล|คนจน
999901|1
999902|2`,
    meanings: ["code", "value:คนจน"],
    places: 2,
  },
  {
    name: "TPMAP columns of 2561",
    file: "61_tambol_mask.csv",
    text: `tumbol_ID|household.CNT|HOUSEMEMBER_CNT|poor.household.CNT|poor.JPT.MOFval.health|poor.JPT.MOFval.income
500101|100|300|7|3|30
500102|200|600|8|0|12`,
    meanings: [
      "code",
      "denominator:poor_household_cnt",
      "denominator:",
      "numerator:poor_household_cnt",
      "numerator:poverty_health",
      "numerator:poverty_income",
    ],
    year: 2561,
    places: 2,
    figures: ["0 7 2561 value", "0 1 2561 value", "0 10 2561 value"],
  },
  {
    name: "dates as serials and postal codes are no figures",
    text: `ตำบล|อำเภอ|จังหวัด|รหัสไปรษณีย์|วันที่สำรวจ|โทรศัพท์|ร้อยละการออม
สุเทพ|เมืองเชียงใหม่|เชียงใหม่|50200|45123|053123456|80
ศรีภูมิ|เมืองเชียงใหม่|เชียงใหม่|50200|45124|053123457|NaN
พระสิงห์|เมืองเชียงใหม่|เชียงใหม่|50200|45124|053123458|75`,
    meanings: ["name:tambon", "name:amphoe", "name:province", "-", "-", "-", "value:ร้อยละการออม"],
    places: 3,
    figures: ["0 80 0 value", "1 NaN 0 missing"],
  },
  {
    name: "shipped names mean shipped indicators",
    file: "คนจน 2566.xlsx",
    text: `รหัสตำบล|ร้อยละคนจนเป้าหมาย ด้านสุขภาพ|ร้อยละคนจน ด้านการศึกษา
500101|1.5|2.5
500102|0|*`,
    meanings: ["code", "value:poverty_health", "value:poverty_education"],
    year: 2566,
    places: 2,
    figures: ["0 1.5 2566 value", "0 2.5 2566 value", "1 0 2566 value", "1 NaN 2566 suppressed"],
  },
];
