import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { EngineDigest, EngineInput } from "./engine-digests.ts";

/** What a browser computed, and what it calls itself. */
export interface EngineAnswer {
  readonly engine: string;
  readonly digests: readonly EngineDigest[];
}

/** A page that computes as soon as it is opened, and hears what came of it. */
export interface EngineHost {
  readonly address: string;
  /** The next answer; rejects with the page's own error. */
  answer(): Promise<EngineAnswer>;
  stop(): Promise<void>;
}

const ENTRY = fileURLToPath(new URL("engine-page.ts", import.meta.url));
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>digests</title><script type="module" src="/page.js"></script>';

/** The rules as one script, without any of the page's own plugins. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, minify: false, target: "es2022", lib: { entry: ENTRY, formats: ["es"] } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error("The page of digests was not built.");
  return output.output[0].code;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Serves the page on a free port of this machine alone. */
export async function startEngineHost(input: EngineInput): Promise<EngineHost> {
  const files: Readonly<Record<string, readonly [type: string, text: string]>> = {
    "/": ["text/html", PAGE],
    "/page.js": ["text/javascript", await bundle()],
    "/input.json": ["application/json", JSON.stringify(input)],
  };
  let heard = Promise.withResolvers<EngineAnswer>();
  const server = createServer(async (request, response) => {
    const file = files[request.url ?? ""];
    if (request.method !== "POST") {
      response.writeHead(file ? 200 : 404, { "content-type": file?.[0] ?? "text/plain" }).end(file?.[1]);
      return;
    }
    const told: unknown = JSON.parse(await textOf(request));
    response.writeHead(204).end();
    if (request.url === "/digests") heard.resolve(told as EngineAnswer);
    else heard.reject(new Error(`The page failed: ${String(told)}`));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    answer: async () => {
      const next = heard.promise;
      try {
        return await next;
      } finally {
        heard = Promise.withResolvers();
      }
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
