import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

export interface SlowNetwork {
  readonly address: string;
  /** Bytes of bodies and headers that have passed towards the browser, by what was asked for. */
  bytes(): ReadonlyMap<string, number>;
  /** Lifts the limits, for what is measured without them. */
  open(): void;
  close(): void;
}

/** Chromium's own "Slow 3G": 400 kbit/s towards the browser, 400 ms before an answer. */
const SLOW_3G = { bytesPerSecond: 50_000, latency_ms: 400 };

/**
 * Stands between browser and server with one narrow line for the page and its workers together. Chromium's own
 * emulation slows the page alone, and counts no byte that a worker fetches.
 */
export async function slowNetwork(target: string): Promise<SlowNetwork> {
  const passed = new Map<string, number>();
  let isSlow = true;
  let lineFree_ms = 0;

  async function carry(asked: string, bytes: number): Promise<void> {
    passed.set(asked, (passed.get(asked) ?? 0) + bytes);
    if (!isSlow) return;
    const begins_ms = Math.max(performance.now(), lineFree_ms);
    lineFree_ms = begins_ms + (bytes / SLOW_3G.bytesPerSecond) * 1000;
    await wait(lineFree_ms - performance.now());
  }

  const server = createServer((request, response) => {
    const asked = request.url ?? "/";
    // Every host can send gzip; what brotli saves besides is not counted on.
    const headers = { ...request.headers, "accept-encoding": "gzip" };
    get(target + asked, { headers }, async (answer: IncomingMessage) => {
      if (isSlow) await wait(SLOW_3G.latency_ms);
      await carry(asked, answer.rawHeaders.join(": ").length);
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      for await (const chunk of answer as AsyncIterable<Buffer>) {
        await carry(asked, chunk.length);
        response.write(chunk);
      }
      response.end();
    }).on("error", () => response.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    bytes: () => new Map(passed),
    open: () => {
      isSlow = false;
    },
    close: () => server.close().closeAllConnections(),
  };
}
