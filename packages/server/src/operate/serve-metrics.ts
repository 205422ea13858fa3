import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { StartError } from "../start-error.ts";
import type { CampaignStore } from "../store/campaign-store.ts";
import type { Meter } from "./meter.ts";
import { type Measured, metricsText } from "./metrics-text.ts";

export interface MetricsParts {
  readonly store: Pick<CampaignStore, "counts" | "outboxDepth">;
  readonly campaign: string | null;
  readonly meter: Meter;
}

export interface ServedMetrics {
  readonly port: number;
  close(): Promise<void>;
}

const NOTHING = { received: 0, confirmed: 0, removed: 0 };

/**
 * Serves `GET /metrics` at a port of its own, to this machine alone: behind a proxy every request seems to come from this
 * machine, so the public port could not tell who asks.
 */
export async function serveMetrics(port: number, { store, campaign, meter }: MetricsParts): Promise<ServedMetrics> {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  delay.enable();
  const measure = async (): Promise<Measured> => {
    const delay_s = delay.percentile(99) / 1e9;
    delay.reset();
    const counts = campaign === null ? NOTHING : await store.counts(campaign);
    const outbox = await store.outboxDepth();
    const memory_bytes = process.memoryUsage.rss();
    return { meter, campaign, counts, outbox, uptime_s: Math.round(process.uptime()), memory_bytes, delay_s };
  };
  const server = createServer((request, reply) => {
    if (request.method !== "GET" || request.url !== "/metrics") return void reply.writeHead(404).end();
    measure().then(
      (measured) => reply.writeHead(200, { "content-type": "text/plain; version=0.0.4" }).end(metricsText(measured)),
      () => reply.writeHead(503).end(),
    );
  });
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (cause) {
    const message = `METRICS_PORT ${port} cannot be opened (${(cause as NodeJS.ErrnoException).code}): set it to a free one.`;
    throw new StartError("port-refused", message, cause);
  }
  const close = async (): Promise<void> => {
    delay.disable();
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { port: (server.address() as AddressInfo).port, close };
}
