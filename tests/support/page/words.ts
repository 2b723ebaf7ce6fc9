import type { Language } from "../../../src/base/language";
import { type Blanks, translate } from "../../../src/i18n/translate";
import type { Topic } from "../../../src/i18n/words/words";

/** Speaks the words of one topic in one language, as the screen does. */
export function speaker<T extends Topic>(topic: T, language: Language) {
  return (key: keyof T & string, blanks?: Blanks): string =>
    translate(topic[key] as never, language, blanks);
}
