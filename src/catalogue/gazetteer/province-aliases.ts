/**
 * Other spellings and short names of provinces, as bare names → the bare official name. Each is of
 * one province only; a spelling that could be of two is none. English ones follow older and local
 * romanisations.
 */
const ALIASES: Readonly<Record<string, string>> = {
  กรุงเทพมหานคร: "กทม กรุงเทพ",
  ฉะเชิงเทรา: "แปดริ้ว",
  นครราชสีมา: "โคราช",
  นครศรีธรรมราช: "นครศรี",
  ประจวบคีรีขันธ์: "ประจวบ",
  พระนครศรีอยุธยา: "อยุธยา พระนครศรี",
  สุราษฎร์ธานี: "สุราษฎร์ สุราษฏร์ธานี สุราษฏร์",
  อุดรธานี: "อุดร",
  อุบลราชธานี: "อุบล",
  ศรีสะเกษ: "ศรีษะเกษ ศีรษะเกษ ศรีสะเกศ",
  bangkok: "bkk bangkokmetropolis bangkokmetropolitan krungthep krungthepmahanakhon",
  buengkan: "buengkarn bungkan buengkhan",
  buriram: "burirum",
  chachoengsao: "chacherngsao chachengsao chachoengsaow",
  chonburi: "cholburi",
  chumphon: "chumporn",
  kamphaengphet: "kampaengphet kampaengpetch kamphaengpetch",
  kanchanaburi: "kanjanaburi",
  lampang: "lumpang",
  lamphun: "lumphun",
  maehongson: "maehongsorn",
  nakhonratchasima: "korat khorat",
  nakhonsithammarat: "nakhonsrithammarat nakhonsithamarat nakhonsrithamarat",
  nongbualamphu: "nongbualumphu nongbualamphoo nongbualumpoo",
  pathumthani: "patumthani pratumthani",
  phangnga: "pangnga phangngha",
  phatthalung: "pattalung phattalung patthalung",
  phayao: "payao",
  phetchabun: "petchabun phetchaboon petchaboon",
  phetchaburi: "petchaburi phetburi petburi",
  phichit: "pichit",
  phitsanulok: "pitsanulok",
  phrae: "prae",
  phranakhonsiayutthaya:
    "ayutthaya ayuthaya ayudhya phranakhonsriayutthaya phranakhonsriayuthaya phranakhonsiayuthaya",
  phuket: "phukhet puket",
  prachuapkhirikhan: "prachuabkhirikhan prachuapkirikhan prachuabkirikhan prachuap",
  ratchaburi: "rajburi ratburi rajaburi",
  sakaeo: "sakaew srakaew srakaeo",
  samutprakan: "samutprakarn",
  samutsakhon: "samutsakorn samutsakon",
  samutsongkhram: "samutsongkram",
  singburi: "singhburi",
  sisaket: "srisaket sisaked",
  songkhla: "songkla",
  suratthani: "suratthanee suratthanii",
  trat: "trad",
  ubonratchathani: "ubonratchatani ubonrajathani ubon",
  udonthani: "udornthani udon",
  uthaithani: "uthaithanee",
  yasothon: "yasothorn",
};

const OFFICIAL = new Map(
  Object.entries(ALIASES).flatMap(([official, others]) =>
    others.split(" ").map((other) => [other, official] as const),
  ),
);

/** The bare official name of a province by its bare name in any known spelling. */
export function officialProvince(bare: string): string {
  const latin = bare.replace(/nakorn/g, "nakhon");
  return OFFICIAL.get(latin) ?? latin;
}
