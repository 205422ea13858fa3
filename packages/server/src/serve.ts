import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { buildApp } from "./app.ts";
import { readCampaign } from "./campaign-file.ts";
import { openCampaignKeys } from "./campaign-keys.ts";
import { openStore } from "./open-store.ts";
import { createProofs } from "./proofs.ts";
import { createRateLimit } from "./rate-limit.ts";
import type { Settings } from "./settings.ts";
import { StartError } from "./start-error.ts";

export interface Served {
  /** Where the page is, with its slash: `http://127.0.0.1:8080/`. */
  readonly address: string;
  readonly port: number;
  /** Answers what has been taken, lets go of the port and of the store. */
  stop(): Promise<void>;
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

async function listen(app: FastifyInstance, settings: Settings, say: (line: string) => void): Promise<number> {
  const { host, port } = settings;
  try {
    await app.listen({ host, port });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EADDRINUSE") throw explainListening(cause, settings);
    say(`Port ${port} is in use by another program, so a free one is taken.`);
    await app.listen({ host, port: 0 });
  }
  return (app.server.address() as AddressInfo).port;
}

/** Serves the page and the campaign of a data folder; throws a StartError with one sentence when it cannot. */
export async function serve(
  settings: Settings,
  staticRoot: string | null,
  say: (line: string) => void,
  report: (cause: unknown) => void,
): Promise<Served> {
  const store = await openStore(settings);
  try {
    const campaign = readCampaign(settings.dataFolder);
    const clock = Date.now;
    const keys = campaign && (await openCampaignKeys(settings.dataFolder, campaign, store, Math.floor(clock() / 1000)));
    const proofs = campaign?.proofOfWork === false ? null : createProofs(store, clock);
    const rateLimit = createRateLimit(MESSAGE_RATE, clock);
    const desk = campaign && { store, clock, campaign, origin: settings.deskOrigin };
    const { trustedProxies } = settings;
    const app = buildApp({ store, clock, campaign, keys, proofs, rateLimit, staticRoot, trustedProxies, desk, report });
    const port = await listen(app, settings, say);
    const stop = async (): Promise<void> => {
      const impatience = setTimeout(() => app.server.closeAllConnections(), STOP_MAX_MS);
      await app.close();
      clearTimeout(impatience);
      await store.close();
    };
    const shown = settings.host === "0.0.0.0" ? "127.0.0.1" : settings.host;
    return { address: `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}/`, port, stop };
  } catch (cause) {
    await store.close();
    throw cause;
  }
}
