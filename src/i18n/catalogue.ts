import { appWords } from "./words/app";
import { areaWords } from "./words/area";
import { controlWords } from "./words/controls";
import type { dataWords } from "./words/data";
import type { executiveWords } from "./words/executive";
import type { exportWords } from "./words/export";
import type { joinWords } from "./words/join";
import { legendWords } from "./words/legend";
import { mapWords } from "./words/map";
import type { officerWords } from "./words/officer";
import { plannerWords } from "./words/planner";
import { problemWords } from "./words/problem";
import type { Words } from "./words/words";

const first = {
  ...prefixed("app", appWords),
  ...prefixed("area", areaWords),
  ...prefixed("controls", controlWords),
  ...prefixed("legend", legendWords),
  ...prefixed("map", mapWords),
  ...prefixed("planner", plannerWords),
  ...prefixed("problem", problemWords),
};

type LaterWords = Prefixed<"data", typeof dataWords> &
  Prefixed<"executive", typeof executiveWords> &
  Prefixed<"export", typeof exportWords> &
  Prefixed<"join", typeof joinWords> &
  Prefixed<"officer", typeof officerWords>;

/** Key of a text: `topic.key`. A topic is one file in `words/`. */
export type WordKey = keyof (typeof first & LaterWords);

const known: Partial<Record<string, Words>> = { ...first };

/** Adds a topic that comes with the code of the views that speak it; see `later/`. */
export function addWords(topic: string, texts: Readonly<Record<string, Words>>): void {
  Object.assign(known, prefixed(topic, texts));
}

/** The text of a key in both languages; a topic whose code has not come yet shows its key. */
export function wordsOf(key: WordKey): Words {
  return known[key] ?? { th: key, en: key };
}

type Prefixed<P extends string, T> = { [K in keyof T & string as `${P}.${K}`]: T[K] };

function prefixed<P extends string, T extends object>(prefix: P, topic: T): Prefixed<P, T> {
  const entries = Object.entries(topic).map(([key, text]) => [`${prefix}.${key}`, text]);
  return Object.fromEntries(entries) as Prefixed<P, T>;
}
