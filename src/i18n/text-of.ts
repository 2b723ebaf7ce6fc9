import type { Topic, Words } from "./words/words";

const NOTHING: Words = { th: "", en: "" };

/** The text under a key that is put together from data; "" in both languages where the topic has none. */
export function textOf(topic: Topic, key: string): Words {
  return topic[key] ?? NOTHING;
}
