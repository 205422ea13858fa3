import type { AddressInfo } from "node:net";
import type { FastifyInstance } from "fastify";
import { buildApp } from "./app.ts";
import { readCampaign } from "./campaign-file.ts";
import { openStore } from "./open-store.ts";
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
  pages: PageFolders,
  say: (line: string) => void,
  report: (cause: unknown) => void,
): Promise<Served> {
  const store = await openStore(settings);
  try {
    const campaign = readCampaign(settings.dataFolder);
    const desk = campaign && {
      store,
      clock: Date.now,
      campaign,
      origin: settings.deskOrigin,
      staticRoot: pages.desk,
    };
    const app = buildApp({ store, clock: Date.now, campaign, staticRoot: pages.game, desk, report });
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
