const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};
const ENTITY = /&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,6});/gi;
const LAST_POINT = 0x10ffff;

/**
 * Entities of HTML and XML as letters, names in any case: numbers, the five names of XML, and
 * `nbsp` as a plain space. Other names, and numbers beyond Unicode, stay as they are written.
 */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (whole, name: string) => letterOf(name.toLowerCase()) ?? whole);
}

function letterOf(name: string): string | undefined {
  if (!name.startsWith("#")) return NAMED[name];
  const hex = name[1] === "x";
  const point = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
  return point <= LAST_POINT ? String.fromCodePoint(point) : undefined;
}
