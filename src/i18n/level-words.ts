import type { WordKey } from "./catalogue";

type Level = "tambon" | "amphoe" | "province";

/** What a figure of a larger area is called beside a tambon's name; `null` for a tambon's own. */
export function levelKey(level: Level): WordKey | null {
  if (level === "tambon") return null;
  return level === "amphoe" ? "legend.levelAmphoe" : "legend.levelProvince";
}

/** The sentence that says what such figures mean; `null` for a tambon's own. */
export function levelNoteKey(level: Level): WordKey | null {
  if (level === "tambon") return null;
  return level === "amphoe" ? "legend.levelNoteAmphoe" : "legend.levelNoteProvince";
}
