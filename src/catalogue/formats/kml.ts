import type { Geometry } from "geojson";
import { fail, ok, type Result } from "../../base/result";
import type { FileContents, FileFormat, ReadOptions, TextTable } from "./format";
import { type IssueList, issueList } from "./issue-list";
import { shapeOf } from "./kml-shapes";
import { decodeText, sniffEncoding } from "./text-encoding";
import { attributeOf, childrenOf, type Node, nameOf, parseXml, textIn } from "./xml";
import { isZip } from "./zip-directory";
import { unzipGuarded, zipNames } from "./zip-guard";

/** Pins and shapes of Google My Maps and Google Earth, plain or zipped. */
export const kml: FileFormat = {
  id: "kml",
  extensions: [".kml", ".kmz"],
  sniff: isKml,
  read: readKml,
};

const LOOKED_AT = 4096;
const OWN = ["folder", "name", "description", "address"] as const;

function isKml(bytes: Uint8Array): boolean {
  if (isZip(bytes)) return zipNames(bytes).some((name) => /\.kml$/i.test(name));
  return /<(\w+:)?kml[\s>]/i.test(decodeText(bytes.subarray(0, LOOKED_AT)));
}

async function readKml(
  bytes: Uint8Array,
  file: string,
  options: ReadOptions = {},
): Promise<Result<FileContents>> {
  const main = isZip(bytes) ? await mainOf(bytes, file) : ok(bytes);
  if (!main.ok) return main;
  try {
    const encoding = options.encoding ?? sniffEncoding(main.value);
    const nodes = await parseXml(decodeText(main.value, encoding));
    const issues = issueList();
    const pins = nodes.flatMap((n) => placemarksIn(n, []));
    const title = titleOf(nodes);
    const table = {
      ...tableOf(pins, labelsIn(nodes), file, issues),
      ...(title === "" ? {} : { title }),
    };
    return ok({ tables: [table], issues: issues.all(), reading: { encoding } });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return fail({ kind: "file-damaged", file, detail: detail.slice(0, 200) });
  }
}

/** A KMZ's own document: `doc.kml`, else its first .kml. */
async function mainOf(bytes: Uint8Array, file: string): Promise<Result<Uint8Array>> {
  const unzipped = await unzipGuarded(bytes, file, (name) => /\.kml$/i.test(name));
  if (!unzipped.ok) return unzipped;
  const all = [...unzipped.value];
  const main = all.find(([name]) => /^doc\.kml$/i.test(name)) ?? all[0];
  return main ? ok(main[1]) : fail({ kind: "file-damaged", file, detail: "no .kml inside" });
}

/** What the map is called; a document that was only given its file's name has none. */
function titleOf(nodes: readonly Node[]): string {
  const roots = nodes.filter((node) => nameOf(node) === "kml");
  const [document] = roots.flatMap((root) => childrenOf(root, "Document"));
  const name = document ? childText(document, "name") : "";
  return /\.km[lz]$/i.test(name) ? "" : name;
}

/** What the columns of a schema are called, by the names that the data use; columns of one label keep theirs. */
function labelsIn(nodes: readonly Node[]): Map<string, string> {
  const found = new Map<string, string>();
  const taken = new Set<string>();
  for (const field of nodes.flatMap(fieldsIn)) {
    const name = attributeOf(field, "name");
    const label = besideOwn(plainText(childText(field, "displayName")));
    const free = label !== "" && !taken.has(label) ? label : besideOwn(name);
    if (name === "" || found.has(name) || taken.has(free)) continue;
    found.set(name, free);
    taken.add(free);
  }
  return found;
}

function fieldsIn(node: Node): Node[] {
  const own = nameOf(node) === "Schema" ? childrenOf(node, "SimpleField") : [];
  return [...own, ...childrenOf(node).flatMap(fieldsIn)];
}

/** A name of the data's own columns, told apart from that of a pin's own field. */
function besideOwn(name: string): string {
  return OWN.some((own) => own === name) ? `${name} (data)` : name;
}

/** A text without the markup that maps show it with. */
function plainText(text: string): string {
  return text
    .replace(/<\/?[a-z!][^>]*>/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
}

type Placemark = { readonly node: Node; readonly folders: readonly string[] };

function placemarksIn(node: Node, folders: readonly string[]): Placemark[] {
  const name = nameOf(node);
  if (name === "Placemark") return [{ node, folders }];
  const inside = name === "Folder" ? [...folders, childText(node, "name")] : folders;
  return childrenOf(node).flatMap((child) => placemarksIn(child, inside));
}

/** One row per placemark; the first counts as row 2, below heads that are not there. */
function tableOf(
  placemarks: readonly Placemark[],
  labels: ReadonlyMap<string, string>,
  name: string,
  issues: IssueList,
): TextTable {
  const records = placemarks.map((placemark) => recordOf(placemark, labels));
  const keys = new Set<string>([...OWN, ...labels.values()]);
  for (const record of records) for (const key of record.keys()) keys.add(key);
  const declared = new Set(labels.values());
  const isUsed = (key: string) =>
    key === "name" || declared.has(key) || records.some((record) => record.get(key));
  const columns = [...keys].filter(isUsed);
  const geometries = placemarks.map(({ node }, i) => shapeAt(node, i + 2, issues));
  return {
    name,
    columns,
    rows: records.map((record) => columns.map((c) => record.get(c) ?? "")),
    rowNumbers: records.map((_, i) => i + 2),
    geometries,
  };
}

function shapeAt(node: Node, row: number, issues: IssueList): Geometry | null {
  try {
    return shapeOf(node);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    issues.add({ kind: "bad-geometry", row, detail });
    return null;
  }
}

/** Own fields, then those of its extended data; one named like an own field gets " (data)". */
function recordOf(
  { node, folders }: Placemark,
  labels: ReadonlyMap<string, string>,
): Map<string, string> {
  const record = new Map<string, string>([["folder", folders.join(" / ")]]);
  for (const field of OWN.slice(1)) record.set(field, plainText(childText(node, field)));
  for (const data of childrenOf(node, "ExtendedData").flatMap((n) => childrenOf(n))) {
    const parts = nameOf(data) === "SchemaData" ? childrenOf(data, "SimpleData") : [data];
    for (const part of parts) {
      const name = attributeOf(part, "name") || nameOf(part);
      const label = labels.get(name) || plainText(childText(part, "displayName"));
      const value = nameOf(part) === "Data" ? childText(part, "value") : textIn(part);
      record.set(label === "" ? besideOwn(name) : label, plainText(value));
    }
  }
  return record;
}

function childText(node: Node, name: string): string {
  return childrenOf(node, name).map(textIn).join("").trim();
}
