import { importsOf, resolved, type SourceFile } from "./import-table";

/** Imports between the folders of one folder, with one file's import for each as its example. */
type Graph = Map<string, Map<string, string>>;

/** The files that lie in a folder itself, beside its subfolders. */
const OWN = ".";

/**
 * Every circle of folders inside a room, one sentence each. The parts of a folder are its subfolders
 * (with all beneath them) and its own files; between parts, imports of values and of types lead one
 * way only.
 */
export function folderCircles(files: readonly SourceFile[]): string[] {
  return [...graphsOf(files)].flatMap(([folder, graph]) =>
    circlesOf(graph).map((parts) => `${folder}: ${parts.map((p) => stepOf(graph, p, parts))}`),
  );
}

function graphsOf(files: readonly SourceFile[]): Map<string, Graph> {
  const paths = new Set(files.map((file) => file.path));
  const graphs = new Map<string, Graph>();
  for (const { path, text } of files) {
    for (const { from } of importsOf(text)) {
      const target = from.startsWith(".") ? fileOf(resolved(path, from), paths) : null;
      if (target !== null && roomOf(target) === roomOf(path)) addStep(graphs, path, target);
    }
  }
  return graphs;
}

function addStep(graphs: Map<string, Graph>, path: string, target: string): void {
  const [one, other] = [path.split("/"), target.split("/")];
  const shared = one.slice(0, -1).findIndex((name, i) => name !== other.slice(0, -1)[i]);
  const depth = shared < 0 ? one.length - 1 : shared;
  const folder = one.slice(0, depth).join("/");
  const [a, b] = [partAt(one, depth), partAt(other, depth)];
  if (a === b) return;
  const graph = graphs.get(folder) ?? new Map();
  const steps = graph.get(a) ?? new Map();
  graphs.set(folder, graph.set(a, steps));
  if (!steps.has(b))
    steps.set(b, `${path.slice(folder.length + 1)} imports ${target.slice(folder.length + 1)}`);
}

function partAt(path: readonly string[], depth: number): string {
  return depth < path.length - 1 ? path[depth]! : OWN;
}

/** Groups of parts that reach each other. */
function circlesOf(graph: Graph): string[][] {
  const reach = new Map([...graph.keys()].map((part) => [part, reachOf(graph, part)]));
  const circles = new Map<string, string[]>();
  for (const [part, others] of reach) {
    if (!others.has(part)) continue;
    const circle = [...others].filter((other) => reach.get(other)?.has(part)).sort();
    circles.set(circle.join(), circle);
  }
  return [...circles.values()];
}

function reachOf(graph: Graph, start: string): Set<string> {
  const seen = new Set<string>();
  const open = [start];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const next of graph.get(part)?.keys() ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      open.push(next);
    }
  }
  return seen;
}

function stepOf(graph: Graph, part: string, circle: readonly string[]): string {
  const steps = [...(graph.get(part) ?? [])].filter(([to]) => circle.includes(to));
  return steps.map(([, example]) => example).join("; ");
}

function fileOf(path: string, paths: ReadonlySet<string>): string {
  const endings = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"];
  const ending = endings.find((one) => paths.has(path + one));
  return path + (ending ?? "");
}

function roomOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}
