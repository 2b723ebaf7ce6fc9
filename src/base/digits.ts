const THAI_ZERO = 0x0e50;

/** Thai digits (๐–๙) as Arabic ones; everything else stays. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}
