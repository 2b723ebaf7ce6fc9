import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RunningServer, type Sent, startServer } from "../../scripts/serve";

type Answer = { status: number; headers: IncomingMessage["headers"]; body: Buffer };

const SCRIPT = `console.log("${"tambon ".repeat(200)}")`;
const sent: Sent[] = [];
let folder: string;
let server: RunningServer;

function ask(path: string, headers: Record<string, string> = {}, port = server.port) {
  return new Promise<Answer>((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, headers }, (message) => {
      const parts: Buffer[] = [];
      message.on("data", (part: Buffer) => parts.push(part));
      message.on("end", () => {
        const body = Buffer.concat(parts);
        resolve({ status: message.statusCode ?? 0, headers: message.headers, body });
      });
    }).on("error", reject);
  });
}

async function serve(base?: string): Promise<RunningServer> {
  const root = join(folder, "dist");
  const started = await startServer({ root, port: 0, base, onSent: (one) => sent.push(one) });
  if (!started.ok) throw new Error(started.detail);
  return started.server;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "atlas-serve-"));
  for (const part of ["assets", "data", "planner"]) {
    mkdirSync(join(folder, "dist", part), { recursive: true });
  }
  const put = (path: string, content: string | Buffer) =>
    writeFileSync(join(folder, path), content);
  put("secret.txt", "secret");
  put("dist/.built.json", "{}");
  put("dist/index.html", "<p>root</p>");
  put("dist/planner/index.html", "<p>planner</p>");
  put("dist/data/index.html", "<p>data</p>");
  put("dist/data/areas.arrow", "arrow");
  put("dist/assets/main-Ab3dEf_7.js", SCRIPT);
  put("dist/assets/main-Ab3dEf_7.js.br", brotliCompressSync(SCRIPT));
  put("dist/assets/engine-12345678.wasm", "wasm");
  server = await serve();
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

describe("pages", () => {
  test.each([
    ["/", "<p>root</p>"],
    ["/planner", "<p>planner</p>"],
    ["/planner/", "<p>planner</p>"],
    ["/data?year=2565", "<p>data</p>"],
  ])("%s is a page", async (path, text) => {
    const answer = await ask(path);
    expect(answer.body.toString()).toBe(text);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.headers["cache-control"]).toBe("no-cache");
  });

  test.each([
    "/nowhere",
    "/planner/deeper",
    "/assets/",
    "/.built.json",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/..%5c..%5c..%5csecret.txt",
    "/%00",
    "/%E0%A4%A",
  ])("%s is not found", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

describe("encodings", () => {
  const path = "/assets/main-Ab3dEf_7.js";

  test("brotli goes to who takes it", async () => {
    const answer = await ask(path, { "Accept-Encoding": "gzip, deflate, br" });
    expect(answer.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(answer.body).toString()).toBe(SCRIPT);
    expect(answer.headers.vary).toBe("Accept-Encoding");
  });

  test("gzip to who refuses brotli", async () => {
    const answer = await ask(path, { "Accept-Encoding": "gzip, br;q=0" });
    expect(answer.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(answer.body).toString()).toBe(SCRIPT);
  });

  test("plain bytes to who asks for none", async () => {
    const answer = await ask(path);
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(answer.body.toString()).toBe(SCRIPT);
  });
});

describe("caching and types", () => {
  test("hashed files are kept for ever", async () => {
    const answer = await ask("/assets/engine-12345678.wasm");
    expect(answer.headers["cache-control"]).toContain("immutable");
    expect(answer.headers["content-type"]).toBe("application/wasm");
  });

  test("an unchanged file is not sent twice", async () => {
    const first = await ask("/data/areas.arrow");
    const again = await ask("/data/areas.arrow", { "If-None-Match": first.headers.etag ?? "" });
    expect(first.headers["content-type"]).toBe("application/vnd.apache.arrow.stream");
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test("what was sent is told, with its bytes on the wire", async () => {
    sent.length = 0;
    const answer = await ask("/assets/main-Ab3dEf_7.js", { "Accept-Encoding": "br" });
    expect(sent.map(({ path, bytes }) => [path, bytes])).toEqual([
      ["/assets/main-Ab3dEf_7.js", answer.body.length],
    ]);
  });
});

describe("starting", () => {
  test("under a base path only that path is served", async () => {
    const other = await serve("/atlas/");
    expect(other.url).toBe(`http://localhost:${other.port}/atlas/`);
    expect((await ask("/atlas/planner", {}, other.port)).status).toBe(200);
    expect((await ask("/planner", {}, other.port)).status).toBe(404);
    await other.close();
  });

  test("a port that is taken is said, not thrown", async () => {
    const squatter = createServer().listen(0, "127.0.0.1");
    await new Promise((done) => squatter.once("listening", done));
    const { port } = squatter.address() as AddressInfo;
    const started = await startServer({ root: folder, port });
    expect(started).toMatchObject({ ok: false, reason: "port-taken" });
    squatter.close();
  });
});
