/** One text of the product in both languages; `{name}` marks a blank. */
export type Words = { readonly th: string; readonly en: string };

/** A topic's texts by key. */
export type Topic = Readonly<Record<string, Words>>;
