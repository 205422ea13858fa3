import { createServer, get } from "node:http";
import type { AddressInfo } from "node:net";

export interface Deployment {
  readonly address: string;
  /** From now on the service worker is another one, as it is after every change of the page. */
  bringNewVersion(): void;
  stop(): Promise<void>;
}

/** Stands before a host, so that a page stays open while its host brings out a new version. */
export async function deploy(target: string): Promise<Deployment> {
  let isNew = false;
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    get(target + path, (answer) => {
      const isWorker = isNew && path === "/sw.js";
      const { "content-length": _, ...headers } = answer.headers;
      response.writeHead(answer.statusCode ?? 502, headers);
      answer.on("end", () => response.end(isWorker ? "\n// A newer version.\n" : ""));
      answer.pipe(response, { end: false });
    }).on("error", () => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bringNewVersion: () => {
      isNew = true;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
