import { PAGE_IDS } from "../../src/domain/pages";

/** A source file as the guards see it: its path under the project and its text. */
export type SourceFile = { path: string; text: string };

/** Which rooms each room may import, design first; a room may always import itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  i18n: ["base"],
  domain: ["base"],
  analysis: ["base", "domain"],
  geography: ["base", "domain"],
  engine: ["base"],
  figures: ["base", "domain", "analysis", "geography"],
  records: ["base", "i18n", "domain"],
  queries: ["base", "domain", "analysis", "engine", "figures", "records"],
  catalogue: ["base", "domain", "geography"],
  layers: ["base", "i18n", "domain", "analysis", "geography", "figures", "queries"],
  reports: ["base", "i18n", "domain", "analysis", "figures", "queries"],
  state: [
    ...["base", "domain", "analysis", "geography", "figures", "engine"],
    ...["queries", "catalogue", "records", "layers"],
  ],
  actions: [
    ...["base", "domain", "analysis", "geography", "figures", "engine"],
    ...["queries", "catalogue", "records", "reports", "state"],
  ],
  ui: ["base", "i18n", "domain", "geography", "figures", "layers"],
  views: [
    ...["base", "i18n", "domain", "analysis", "geography", "figures", "queries"],
    ...["catalogue", "records", "layers", "state", "actions", "ui"],
  ],
};

/** Rooms that may be imported for their types only. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = { views: ["catalogue"] };

type LibraryRule = { library: RegExp; allowed: RegExp; name: string };

const LIBRARIES: readonly LibraryRule[] = [
  {
    name: "React",
    library: /^(react|react-dom|@mantine\/\w+|@tabler\/icons-react|@tanstack\/react-[\w-]+)(\/|$)/,
    allowed: /^src\/(ui\/|views\/|state\/(.+\/)?use-|main\.tsx$)/,
  },
  { name: "DuckDB", library: /^@duckdb\/duckdb-wasm(\/|$)/, allowed: /^src\/engine\// },
  {
    name: "the map library",
    library: /^(maplibre-gl|@deck\.gl\/[\w-]+|@luma\.gl\/[\w-]+)(\/|$)/,
    allowed: /^src\/(ui\/map|layers)\//,
  },
  { name: "Workbox", library: /^workbox-/, allowed: /^src\/service-worker\.ts$/ },
];

const GROUPS = new Set<string>(PAGE_IDS);

type Import = { from: string; typesOnly: boolean };

/** What a file imports: static, side-effect, dynamic and worker imports. */
export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  const statics = /^\s*(?:import|export)\s+(type\s)?[^;"'`]*?\bfrom\s*["']([^"']+)["']/gm;
  for (const [, type, from] of text.matchAll(statics)) {
    found.push({ from: from!, typesOnly: type !== undefined });
  }
  const others = [
    /^\s*import\s*["']([^"']+)["']/gm,
    /\bimport\(\s*["'`]([^"'`]+)["'`]/g,
    /\bnew URL\(\s*["']([^"']+)["']\s*,\s*import\.meta\.url/g,
  ];
  for (const pattern of others) {
    for (const [, from] of text.matchAll(pattern)) found.push({ from: from!, typesOnly: false });
  }
  return found;
}

/** Every breach of the import table in these files, one sentence each. */
export function importBreaches(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) =>
    importsOf(file.text).flatMap((one) => {
      const breach = one.from.startsWith(".") ? roomBreach(file, one) : libraryBreach(file, one);
      return breach === null ? [] : [`${file.path} imports ${one.from}: ${breach}`];
    }),
  );
}

function libraryBreach(file: SourceFile, { from }: Import): string | null {
  const rule = LIBRARIES.find(({ library }) => library.test(from));
  return rule === undefined || rule.allowed.test(file.path)
    ? null
    : `${rule.name} has its own rooms`;
}

function roomBreach(file: SourceFile, { from, typesOnly }: Import): string | null {
  if (file.path === "src/main.tsx") return null;
  const target = resolved(file.path, from);
  const [, room = "", group = ""] = file.path.split("/");
  const [top, targetRoom = "", targetGroup = ""] = target.split("/");
  if (top !== "src") return target.startsWith("data/") ? null : "outside src";
  if (room === "views" && targetRoom === "views") return siblingBreach(group, targetGroup);
  if (room === targetRoom) return null;
  if (!(MAY_IMPORT[room] ?? []).includes(targetRoom)) return `${room} may not import ${targetRoom}`;
  const valuesBarred = TYPES_ONLY[room]?.includes(targetRoom) ?? false;
  return valuesBarred && !typesOnly ? `${room} may import only types of ${targetRoom}` : null;
}

function siblingBreach(group: string, target: string): string | null {
  const siblings = GROUPS.has(group) && GROUPS.has(target) && group !== target;
  return siblings ? "views of user groups never import each other" : null;
}

export function resolved(path: string, from: string): string {
  const parts = path.split("/").slice(0, -1);
  for (const part of from.replace(/\?.*$/, "").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
