import { appWords } from "./words/app";
import { areaWords } from "./words/area";
import { controlWords } from "./words/controls";
import { dataWords } from "./words/data";
import { executiveWords } from "./words/executive";
import { exportWords } from "./words/export";
import { joinWords } from "./words/join";
import { legendWords } from "./words/legend";
import { mapWords } from "./words/map";
import { officerWords } from "./words/officer";
import { plannerWords } from "./words/planner";
import { problemWords } from "./words/problem";

/** Every text of the product, keyed `topic.key`. A topic is one file in `words/`. */
export const words = {
  ...prefixed("app", appWords),
  ...prefixed("area", areaWords),
  ...prefixed("controls", controlWords),
  ...prefixed("data", dataWords),
  ...prefixed("executive", executiveWords),
  ...prefixed("export", exportWords),
  ...prefixed("join", joinWords),
  ...prefixed("legend", legendWords),
  ...prefixed("officer", officerWords),
  ...prefixed("map", mapWords),
  ...prefixed("planner", plannerWords),
  ...prefixed("problem", problemWords),
};

/** Key of a text. */
export type WordKey = keyof typeof words;

type Prefixed<P extends string, T> = { [K in keyof T & string as `${P}.${K}`]: T[K] };

function prefixed<P extends string, T extends object>(prefix: P, topic: T): Prefixed<P, T> {
  const entries = Object.entries(topic).map(([key, text]) => [`${prefix}.${key}`, text]);
  return Object.fromEntries(entries) as Prefixed<P, T>;
}
