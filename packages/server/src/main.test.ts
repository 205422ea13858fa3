import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const main = fileURLToPath(new URL("./main.mjs", import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "connection-denied-main-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the server until it ends, or until `whenUp` has been given its address and then a signal. */
function start(
  environment: Record<string, string>,
  whenUp?: (address: string) => Promise<void>,
  signal: NodeJS.Signals = "SIGTERM",
) {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, DATABASE_URL: "", PORT: "0", DATA_DIR: folder, ...environment },
  });
  const seen = { out: "", err: "" };
  let asked: Promise<void> | undefined;
  child.stderr.on("data", (chunk) => (seen.err += chunk));
  child.stdout.on("data", (chunk) => {
    seen.out += chunk;
    const address = /http:\/\/\S+\//.exec(seen.out)?.[0];
    if (address && !asked) asked = (whenUp?.(address) ?? Promise.resolve()).finally(() => child.kill(signal));
  });
  return new Promise<{ out: string; err: string; code: number | null }>((resolve, reject) => {
    child.on("close", (code) => (asked ?? Promise.resolve()).then(() => resolve({ ...seen, code }), reject));
  });
}

const occupy = (): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, () => resolve(server));
  });

describe("the server as a process", () => {
  it.each(["SIGTERM", "SIGINT"] as const)(
    "prints one address, answers there, and stops cleanly on %s",
    async (signal) => {
      let status = 0;
      const ask = async (address: string) => {
        status = (await fetch(`${address}v1/campaign`)).status;
      };
      const ended = await start({}, ask, signal);
      expect(status).toBe(200);
      expect(ended.out.match(/http:\/\/127\.0\.0\.1:\d+\//g)).toHaveLength(1);
      expect([ended.code, ended.err]).toEqual([0, ""]);
    },
  );

  it("stops cleanly when nobody reads its output any more", async () => {
    const child = spawn(process.execPath, [main], {
      env: { ...process.env, DATABASE_URL: "", PORT: "0", DATA_DIR: folder },
    });
    await once(child.stdout, "data");
    child.stdout.destroy();
    child.stderr.destroy();
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("takes a free port when the one asked for is in use, and says so", async () => {
    const other = await occupy();
    const taken = String((other.address() as { port: number }).port);
    let status = 0;
    const ended = await start({ PORT: taken }, async (address) => {
      expect(new URL(address).port).not.toBe(taken);
      status = (await fetch(`${address}v1/campaign`)).status;
    });
    other.close();
    expect(status).toBe(200);
    expect(ended.out).toContain(`Port ${taken} is in use`);
    expect(ended.code).toBe(0);
  });

  it("refuses a data folder that a running server uses, and takes it at once when that one is killed", async () => {
    const first = spawn(process.execPath, [main], {
      env: { ...process.env, DATABASE_URL: "", PORT: "0", DATA_DIR: folder },
    });
    await once(first.stdout, "data");
    const refused = await start({});
    expect([refused.code, refused.out]).toEqual([1, ""]);
    expect(refused.err).toBe(
      `Another server is using the data folder ${folder}: stop it, or set DATA_DIR to another folder.\n`,
    );
    expect(first.exitCode).toBe(null);
    first.kill("SIGKILL");
    await once(first, "exit");
    expect(await start({})).toMatchObject({ code: 0, err: "" });
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ["a port that is none", { PORT: "eighty" }, /^PORT is "eighty"/],
    ["a port out of range", { PORT: "70000" }, /^PORT is "70000"/],
    ["a host that is not this machine", { HOST: "192.0.2.1" }, /^HOST is "192\.0\.2\.1"/],
    ["a data folder that is a file", { DATA_DIR: main }, /^The data folder .* cannot be written to/],
  ])("ends with one sentence and a failing code for %s", async (_name, environment, sentence) => {
    const ended = await start(environment);
    expect(ended.err).toMatch(sentence);
    expect(ended.err.trim().split("\n")).toHaveLength(1);
    expect(ended.code).toBe(1);
  });

  it("ends with one sentence and a failing code for a damaged database and a wrong campaign", async () => {
    writeFileSync(join(folder, "messages.sqlite"), "not a database at all ".repeat(50));
    const damaged = await start({});
    expect([damaged.code, damaged.err.trim().split("\n").length]).toEqual([1, 1]);
    expect(damaged.err).toMatch(/^The database .* is damaged/);
    rmSync(join(folder, "messages.sqlite"));
    writeFileSync(join(folder, "campaign.json"), "{}");
    const wrong = await start({});
    expect([wrong.code, wrong.err.trim().split("\n").length]).toEqual([1, 1]);
    expect(wrong.err).toMatch(/^The campaign file .* must hold id, title and text/);
  });
});
