import { ensureBuilt } from "./build/build-app";
import { basePath, DIST } from "./build/freshness";
import { startServer } from "./serve";

const DEFAULT_PORT = 4173;

function portOf(text: string | undefined): number | null {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port < 65_536 ? port : null;
}

async function main(): Promise<number> {
  const port = portOf(process.env.PORT);
  if (port === null) return complain(`PORT is not a port number: ${process.env.PORT}`);
  const taken = await probe(port);
  if (taken !== null) return complain(taken);
  if (!(await ensureBuilt())) return complain("The data could not be made; nothing is served.");
  const started = await startServer({ root: DIST, port, base: basePath() });
  if (!started.ok) return complain(`${started.detail}; set PORT to another one.`);
  console.log(`Tambon Atlas: ${started.server.url}`);
  return 0;
}

// A taken port is worth saying before a long build.
async function probe(port: number): Promise<string | null> {
  const started = await startServer({ root: DIST, port });
  if (!started.ok) return `${started.detail}; set PORT to another one.`;
  await started.server.close();
  return null;
}

function complain(line: string): number {
  console.error(line);
  return 1;
}

process.exitCode = await main();
