import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { buildApp } from "./app.ts";
import { readCampaign } from "./campaign-file.ts";
import { openCampaignKeys } from "./campaign-keys.ts";
import type { Log } from "./log/log.ts";
import { openAddressKeys } from "./mail/address-keys.ts";
import { openStore } from "./open-store.ts";
import { createMeter } from "./operate/meter.ts";
import { type MetricsParts, type ServedMetrics, serveMetrics } from "./operate/serve-metrics.ts";
import { openCourier } from "./outbox/open-courier.ts";
import { createProofs } from "./proofs.ts";
import { createRateLimit } from "./rate-limit.ts";
import { startCaretaker } from "./retention/caretaker.ts";
import type { Settings } from "./settings.ts";
import { StartError } from "./start-error.ts";

export interface Served {
  /** Where the page is, with its slash: `http://127.0.0.1:8080/`. */
  readonly address: string;
  readonly port: number;
  /** Answers what has been taken, lets go of the port and of the store. */
  stop(): Promise<void>;
}

/** The folders of the built pages; null serves none. */
export interface PageFolders {
  readonly game: string | null;
  readonly desk: string | null;
}
/**
 * How often one part of the network may ask for a challenge, send or withdraw. Invented: a school class behind one address
 * is let through at once, and a program there gets no further than twenty a minute.
 */
const MESSAGE_RATE = { burst: 120, perMinute: 20 } as const;

/** Longest that stopping waits for slow clients. */
const STOP_MAX_MS = 5000;

function explainListening(cause: unknown, { host, port }: Settings): unknown {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "EACCES") {
    const message = `This user may not open port ${port}: set PORT to one above 1023.`;
    return new StartError("port-refused", message, cause);
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
    const message = `HOST is ${JSON.stringify(host)}, which is no address of this machine: set it to 127.0.0.1, or to 0.0.0.0 for all.`;
    return new StartError("host-not-valid", message, cause);
  }
  return cause;
}

async function listen(app: FastifyInstance, settings: Settings, log: Log): Promise<number> {
  const { host, port } = settings;
  try {
    await app.listen({ host, port });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EADDRINUSE") throw explainListening(cause, settings);
    log.note("port-taken", { port });
    await app.listen({ host, port: 0 });
  }
  return (app.server.address() as AddressInfo).port;
}

const openMetrics = (port: number | null, parts: MetricsParts): Promise<ServedMetrics> | null =>
  port === null ? null : serveMetrics(port, parts);

/** Serves the page and the campaign of a data folder; throws a StartError with one sentence when it cannot. */
export async function serve(settings: Settings, pages: PageFolders, plainLog: Log): Promise<Served> {
  const meter = createMeter();
  const log = meter.counting(plainLog);
  const store = await openStore(settings);
  try {
    const campaign = readCampaign(settings.dataFolder);
    const { mail, webhook } = settings;
    const mailKeys = mail === null || campaign === null ? null : openAddressKeys(settings.keyFolder, mail.keptIn);
    const courier = openCourier({ store, campaign, mail, keys: mailKeys, webhook, clock: Date.now, log });
    const clock = Date.now;
    const keys = campaign && (await openCampaignKeys(settings.dataFolder, campaign, store, clock));
    const desk = campaign && {
      store,
      clock: Date.now,
      campaign,
      origin: settings.deskOrigin,
      keys,
      staticRoot: pages.desk,
    };
    const parts = {
      store,
      clock: Date.now,
      campaign,
      staticRoot: pages.game,
      keys,
      proofs: campaign?.proofOfWork === false ? null : createProofs(store, clock),
      rateLimit: createRateLimit(MESSAGE_RATE, clock),
      trustedProxies: settings.trustedProxies,
      widgetHosts: settings.widgetHosts,
      desk,
      report: log.fault,
      tell: webhook !== null,
      meter,
      ready: store,
    };
    const app = buildApp(mailKeys === null ? parts : { ...parts, mail: { keys: mailKeys, store } });
    const metrics = await openMetrics(settings.metricsPort, { store, campaign: campaign?.id ?? null, meter });
    const port = await listen(app, settings, log).catch(async (cause) => {
      await metrics?.close();
      throw cause;
    });
    if (mailKeys !== null) log.note("mail-keys", { kept: mailKeys.keptIn });
    courier?.start();
    const { deleteOn } = settings;
    const endCare = startCaretaker({ store, campaign: campaign?.id ?? null, deleteOn, clock: Date.now, log });
    const stop = async (): Promise<void> => {
      const impatience = setTimeout(() => app.server.closeAllConnections(), STOP_MAX_MS);
      await app.close();
      clearTimeout(impatience);
      await courier?.stop();
      await endCare();
      await metrics?.close();
      await store.close();
    };
    const shown = settings.host === "0.0.0.0" ? "127.0.0.1" : settings.host;
    return { address: `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}/`, port, stop };
  } catch (cause) {
    await store.close();
    throw cause;
  }
}
