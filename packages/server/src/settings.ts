import { resolve } from "node:path";
import { StartError } from "./start-error.ts";

/** What the host may set through the environment; see docs/hosting.md. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataFolder: string;
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === "") return 8080;
  const port = Number(text);
  if (/^[0-9]{1,5}$/.test(text) && port <= 65535) return port;
  throw new StartError(
    "port-not-valid",
    `PORT is ${JSON.stringify(text)}, which is not a port: set it to a whole number from 0 to 65535, where 0 takes any free port.`,
  );
}

/** The data folder that DATA_DIR names, in full. */
export function readDataFolder(environment: Readonly<Record<string, string | undefined>>): string {
  return resolve(environment.DATA_DIR || "data");
}

/** Reads PORT, HOST and DATA_DIR; throws a StartError for a port that is none. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  return {
    port: readPort(environment.PORT),
    host: environment.HOST || "127.0.0.1",
    dataFolder: readDataFolder(environment),
  };
}
