import { decodeEntities } from "./entities";

/** An element as fast-xml-parser gives it in document order: one key is its name, `:@` its attributes. */
export type Node = Readonly<Record<string, unknown>>;

const ATTRIBUTES = ":@";
const TEXT = "#text";
const CDATA = "__cdata";

/**
 * The elements of an XML text in the order of the document. Entities are not expanded by the
 * parser, and a text that declares its own is refused. Throws with the line where it is not whole.
 */
export async function parseXml(text: string): Promise<Node[]> {
  if (/<!ENTITY/i.test(text)) throw new Error("the file declares entities of its own");
  const { XMLParser, XMLValidator } = await import("fast-xml-parser");
  const sound = XMLValidator.validate(text);
  if (sound !== true) throw new Error(`line ${sound.err.line}: ${sound.err.msg}`);
  return new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    removeNSPrefix: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: false,
    cdataPropName: CDATA,
  }).parse(text) as Node[];
}

/** Name of an element, without its prefix. */
export function nameOf(node: Node): string {
  return Object.keys(node).find((key) => key !== ATTRIBUTES) ?? "";
}

/** Elements inside one, all or those of a name. */
export function childrenOf(node: Node, name?: string): Node[] {
  const inner = node[nameOf(node)];
  if (!Array.isArray(inner)) return [];
  return (inner as Node[]).filter((n) => (name ? nameOf(n) === name : nameOf(n) !== TEXT));
}

/** All text inside an element, entities resolved. */
export function textIn(node: Node): string {
  const name = nameOf(node);
  const inner = node[name];
  if (name === TEXT) return decodeEntities(String(inner));
  if (!Array.isArray(inner)) return "";
  if (name === CDATA) return inner.map((n: Node) => String(n[TEXT] ?? "")).join("");
  return (inner as Node[]).map(textIn).join("");
}

/** An attribute of an element; "" without it. */
export function attributeOf(node: Node, name: string): string {
  const all = (node[ATTRIBUTES] ?? {}) as Readonly<Record<string, unknown>>;
  return decodeEntities(String(all[name] ?? ""));
}
