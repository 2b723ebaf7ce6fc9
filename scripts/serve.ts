import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileOf, type Served, served } from "./serve/answer";

/** What was sent: the path asked for, its bytes on the wire, when (ms since 1970). */
export type Sent = { path: string; status: number; bytes: number; at: number };

/** What to serve: `port` 0 takes any free one; `base` is the path the app was built for. */
export type ServeOptions = {
  root: string;
  port: number;
  base?: string;
  onSent?: (sent: Sent) => void;
};

/** A server that answers, until `close`. */
export type RunningServer = { url: string; port: number; close: () => Promise<void> };

/** The server, or why there is none; `port-taken` when another program listens there. */
export type Started =
  | { ok: true; server: RunningServer }
  | { ok: false; reason: "port-taken" | "not-allowed"; detail: string };

const CACHE_FILES = 200;
const CACHE_BYTES = 2_000_000;

/** Serves a built app on this machine only, on both of localhost's addresses. */
export async function startServer(options: ServeOptions): Promise<Started> {
  const handler = handlerOf(options);
  const first = createServer(handler);
  const failure = await listen(first, options.port, "127.0.0.1");
  if (failure !== null) return failed(failure, options.port);
  const { port } = first.address() as AddressInfo;
  const second = createServer(handler);
  const failure6 = await listen(second, port, "::1");
  if (failure6?.code === "EADDRINUSE" && options.port !== 0) {
    await close(first);
    return failed(failure6, port);
  }
  const servers = failure6 === null ? [first, second] : [first];
  const shut = async () => void (await Promise.all(servers.map(close)));
  const url = `http://localhost:${port}${options.base ?? "/"}`;
  return { ok: true, server: { url, port, close: shut } };
}

function failed(error: NodeJS.ErrnoException, port: number): Started {
  const taken = error.code === "EADDRINUSE";
  const detail = taken
    ? `Port ${port} is taken`
    : `Cannot listen on port ${port}: ${error.message}`;
  return { ok: false, reason: taken ? "port-taken" : "not-allowed", detail };
}

function listen(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((done) => {
    server.once("error", (error: NodeJS.ErrnoException) => done(error));
    server.listen(port, host, () => done(null));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

function handlerOf({ root, base = "/", onSent }: ServeOptions) {
  const cache = new Map<string, Served>();
  return async (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request.url ?? "/");
    const status = await answer(request, response, { root, base, path, cache }).catch((cause) =>
      broken(response, cause),
    );
    const bytes = Number(response.getHeader("Content-Length") ?? 0);
    onSent?.({ path: path ?? "", status, bytes: status === 200 ? bytes : 0, at: Date.now() });
  };
}

type Site = { root: string; base: string; path: string | null; cache: Map<string, Served> };

async function answer(request: IncomingMessage, response: ServerResponse, site: Site) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return plain(response, 405, "Only GET and HEAD are answered here");
  }
  if (site.path === site.base.slice(0, -1) && site.base !== "/") {
    response.setHeader("Location", site.base);
    return plain(response, 301, "Moved");
  }
  const inside = site.path?.startsWith(site.base) ? site.path.slice(site.base.length) : null;
  const file = inside === null ? null : await fileOf(site.root, inside);
  if (file === null) return plain(response, 404, "Not found");
  return send(request, response, await cached(site, file, request));
}

function send(request: IncomingMessage, response: ServerResponse, file: Served): number {
  response.setHeader("ETag", file.etag);
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("X-Content-Type-Options", "nosniff");
  const policy = file.immutable ? "public, max-age=31536000, immutable" : "no-cache";
  response.setHeader("Cache-Control", policy);
  const known = request.headers["if-none-match"]?.split(",").map((tag) => tag.trim());
  if (known?.includes(file.etag) || known?.includes("*")) {
    response.writeHead(304).end();
    return 304;
  }
  response.setHeader("Content-Type", file.type);
  response.setHeader("Content-Length", file.body.length);
  if (file.encoding !== null) response.setHeader("Content-Encoding", file.encoding);
  response.writeHead(200).end(request.method === "HEAD" ? undefined : file.body);
  return 200;
}

// Hashed names never change their content, so they alone may be kept.
async function cached(site: Site, file: string, request: IncomingMessage): Promise<Served> {
  const accepts = String(request.headers["accept-encoding"] ?? "");
  const key = `${accepts}\n${file}`;
  const kept = site.cache.get(key);
  if (kept !== undefined) return kept;
  const fresh = await served(site.root, file, accepts);
  const small = fresh.body.length <= CACHE_BYTES || fresh.encoding === "gzip";
  if (fresh.immutable && small && site.cache.size < CACHE_FILES) site.cache.set(key, fresh);
  return fresh;
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/, ""));
  } catch {
    return null;
  }
}

function plain(response: ServerResponse, status: number, text: string): number {
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.writeHead(status).end(`${text}\n`);
  return status;
}

function broken(response: ServerResponse, cause: unknown): number {
  console.error("Could not answer:", cause);
  return response.headersSent ? 500 : plain(response, 500, "Could not read the file");
}
