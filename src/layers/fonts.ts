import latin400 from "@fontsource/noto-sans-thai/files/noto-sans-thai-latin-400-normal.woff2?url";
import latin600 from "@fontsource/noto-sans-thai/files/noto-sans-thai-latin-600-normal.woff2?url";
import thai400 from "@fontsource/noto-sans-thai/files/noto-sans-thai-thai-400-normal.woff2?url";
import thai600 from "@fontsource/noto-sans-thai/files/noto-sans-thai-thai-600-normal.woff2?url";

const THAI = ["U+0E01-0E5B", "U+200C-200D", "U+25CC"];
const LATIN = ["U+0000-00FF", "U+2000-206F", "U+2122"];

/** Fonts of names on the map: Noto Sans Thai alone draws every Thai word rightly in MapLibre 6.17. */
export const MAP_FONT = { regular: "Noto Sans Thai 400", strong: "Noto Sans Thai 600" } as const;

/** Font files of {@link MAP_FONT}, served by the app. */
export const fontFaces = {
  [MAP_FONT.regular]: [
    { url: thai400, "unicode-range": THAI },
    { url: latin400, "unicode-range": LATIN },
  ],
  [MAP_FONT.strong]: [
    { url: thai600, "unicode-range": THAI },
    { url: latin600, "unicode-range": LATIN },
  ],
};
