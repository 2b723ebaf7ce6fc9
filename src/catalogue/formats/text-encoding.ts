/** Encodings that Thai offices send: UTF-8, Excel's "Unicode text", and CP874 (TIS-620 is its part). */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-874";

const REPLACEMENT = 0xfffd;
const WHOLE = 1 << 20;
const WINDOW = 1 << 16;
const WINDOWS = 12;
const CHUNK = 1 << 22;
/** Zip, PDF and RTF begin like text. */
const OTHER_KINDS = ["PK\u0003\u0004", "%PDF-", "{\\rtf"];

/**
 * Encoding of a text by its content: a byte-order mark, else UTF-16 where every second byte is
 * that of ASCII or Thai, else UTF-8 unless more than a tenth of its characters beyond ASCII would
 * be unreadable (a cell cut inside a character must not tip it over), else CP874. Files above a
 * megabyte are judged by their first bytes beyond ASCII and by samples spread over them.
 */
export function sniffEncoding(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const wide = sniffUtf16(bytes.subarray(0, WINDOW));
  if (wide !== null) return wide;
  let foreign = 0;
  let unreadable = 0;
  for (const part of samplesOf(bytes)) {
    const text = new TextDecoder("utf-8").decode(part);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 127) foreign++;
      if (unit === REPLACEMENT) unreadable++;
    }
  }
  return unreadable * 10 > foreign ? "windows-874" : "utf-8";
}

/** Bytes → text in the encoding given or found, the byte-order mark removed. */
export function decodeText(bytes: Uint8Array, encoding = sniffEncoding(bytes)): string {
  return new TextDecoder(encoding).decode(withoutMark(bytes, encoding));
}

/** The same in pieces of some megabytes, no character cut between two. */
export function* decodeChunks(bytes: Uint8Array, encoding: TextEncoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  const body = withoutMark(bytes, encoding);
  for (let at = 0; at < body.length; at += CHUNK) {
    yield decoder.decode(body.subarray(at, at + CHUNK), { stream: at + CHUNK < body.length });
  }
}

/** Whether the bytes read as text: of their first letters hardly one is a control character. */
export function isText(bytes: Uint8Array, encoding = sniffEncoding(bytes)): boolean {
  const text = decodeText(bytes.subarray(0, WINDOW), encoding);
  if (OTHER_KINDS.some((start) => text.startsWith(start))) return false;
  let control = 0;
  let unreadable = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === REPLACEMENT) unreadable++;
    else if (unit < 32 && (unit < 9 || unit > 13) && unit !== 26) control++;
  }
  return control * 100 <= text.length && unreadable * 3 <= text.length;
}

/** A UTF-8 mark before text that is none would be read as letters. */
function withoutMark(bytes: Uint8Array, encoding: TextEncoding): Uint8Array {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return marked && encoding === "windows-874" ? bytes.subarray(3) : bytes;
}

function samplesOf(bytes: Uint8Array): Uint8Array[] {
  if (bytes.length <= WHOLE) return [bytes];
  const first = bytes.findIndex((byte) => byte > 127);
  if (first < 0) return [];
  const step = (bytes.length - first) / WINDOWS;
  return Array.from({ length: WINDOWS }, (_, i) => {
    const at = Math.floor(first + i * step);
    return bytes.subarray(at, at + WINDOW);
  });
}

function sniffUtf16(bytes: Uint8Array): TextEncoding | null {
  const high = [0, 0];
  const pairs = bytes.length >> 1;
  for (let i = 0; i < pairs * 2; i++) {
    if (bytes[i] === 0 || bytes[i] === 0x0e) high[i & 1]!++;
  }
  const [even, odd] = high as [number, number];
  if (pairs < 2) return null;
  if (odd > pairs * 0.9 && even < pairs * 0.3) return "utf-16le";
  if (even > pairs * 0.9 && odd < pairs * 0.3) return "utf-16be";
  return null;
}
