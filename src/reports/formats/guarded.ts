/**
 * A text that a spreadsheet will not run as a formula: `'` before = + - @ tab and line ends, and
 * before texts that have it already, so that the import can remove exactly one.
 */
export function guarded(text: string): string {
  return /^'*[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}
