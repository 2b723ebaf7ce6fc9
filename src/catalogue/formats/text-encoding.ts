/** Encodings that Thai offices send: UTF-8, Excel's "Unicode text", and CP874 (TIS-620 is its part). */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-874";

const REPLACEMENT = 0xfffd;

/**
 * Encoding of a text by its content: a byte-order mark, else UTF-8 unless more than a tenth of its
 * characters beyond ASCII would be unreadable (a cell cut inside a character must not tip it over),
 * else CP874.
 */
export function sniffEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const text = new TextDecoder("utf-8").decode(bytes);
  let foreign = 0;
  let unreadable = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 127) foreign++;
    if (unit === REPLACEMENT) unreadable++;
  }
  return unreadable * 10 > foreign ? "windows-874" : "utf-8";
}

/** Bytes → text by {@link sniffEncoding}, the byte-order mark removed. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(sniffEncoding(bytes)).decode(bytes);
}
