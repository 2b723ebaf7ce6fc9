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
    const table = { ...tableOf(pins, file, issues), ...(title === "" ? {} : { title }) };
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

type Placemark = { readonly node: Node; readonly folders: readonly string[] };

function placemarksIn(node: Node, folders: readonly string[]): Placemark[] {
  const name = nameOf(node);
  if (name === "Placemark") return [{ node, folders }];
  const inside = name === "Folder" ? [...folders, childText(node, "name")] : folders;
  return childrenOf(node).flatMap((child) => placemarksIn(child, inside));
}

/** One row per placemark; the first counts as row 2, below heads that are not there. */
function tableOf(placemarks: readonly Placemark[], name: string, issues: IssueList): TextTable {
  const records = placemarks.map(recordOf);
  const keys = new Set<string>(OWN);
  for (const record of records) for (const key of record.keys()) keys.add(key);
  const columns = [...keys].filter((k) => k === "name" || records.some((r) => r.get(k)));
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
function recordOf({ node, folders }: Placemark): Map<string, string> {
  const record = new Map<string, string>([["folder", folders.join(" / ")]]);
  for (const field of OWN.slice(1)) record.set(field, childText(node, field));
  for (const data of childrenOf(node, "ExtendedData").flatMap((n) => childrenOf(n))) {
    const parts = nameOf(data) === "SchemaData" ? childrenOf(data, "SimpleData") : [data];
    for (const part of parts) {
      const key = attributeOf(part, "name") || nameOf(part);
      const value = nameOf(part) === "Data" ? childText(part, "value") : textIn(part);
      record.set(OWN.some((own) => own === key) ? `${key} (data)` : key, value.trim());
    }
  }
  return record;
}

function childText(node: Node, name: string): string {
  return childrenOf(node, name).map(textIn).join("").trim();
}
