/** A text in both languages of the product. */
export type Bilingual = { readonly th: string; readonly en: string };
