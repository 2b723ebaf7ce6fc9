import { legendWords } from "./words/legend";
import type { Words } from "./words/words";

type Level = "tambon" | "amphoe" | "province";

/** What a figure of a larger area is called beside a tambon's name; `null` for a tambon's own. */
export function levelName(level: Level): Words | null {
  if (level === "tambon") return null;
  return level === "amphoe" ? legendWords.levelAmphoe : legendWords.levelProvince;
}

/** The sentence that says what such figures mean; `null` for a tambon's own. */
export function levelNote(level: Level): Words | null {
  if (level === "tambon") return null;
  return level === "amphoe" ? legendWords.levelNoteAmphoe : legendWords.levelNoteProvince;
}
