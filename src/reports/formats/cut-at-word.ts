/**
 * A text of at most `most` UTF-16 units, cut between two words: Thai writes no spaces, and a cut
 * inside a word can leave a vowel without its letter. One word that is too long is cut between
 * letters with their marks.
 */
export function cutAtWord(text: string, most: number): string {
  if (text.length <= most) return text;
  return upTo(text, most, "word") || upTo(text, most, "grapheme");
}

function upTo(text: string, most: number, granularity: "word" | "grapheme"): string {
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter("th", { granularity }).segment(text)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end).trimEnd();
}
