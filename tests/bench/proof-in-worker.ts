import { randomBytes } from "node:crypto";
import type { Browser } from "@playwright/test";
import type { Challenge } from "../../packages/protocol/src/index.ts";
import { makeChallenge, secretsOf, TRIES } from "../../packages/server/src/proofs.ts";
import { slowRenderers } from "./slow-renderers.ts";
import { workerOf } from "./worker-of.ts";

/** Runs in the page: how long the proof takes in a worker of its own, from the worker's birth, s. */
function solve_s({ url, challenge }: { url: string; challenge: Challenge }): Promise<number> {
  const begun_ms = performance.now();
  const worker = new Worker(url, { type: "module" });
  return new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error("the worker of the proof did not start"));
    worker.onmessage = ({ data }) => {
      worker.terminate();
      if (data === null) reject(new Error("the proof was not found"));
      else resolve((performance.now() - begun_ms) / 1000);
    };
    worker.postMessage(challenge);
  });
}

/** The longest proof of work that a sender of a message is asked for, at this machine's speed and held still for the rest. */
export async function measureProof(browser: Browser, address: string, throttle: number) {
  const page = await browser.newPage({ serviceWorkers: "block" });
  await page.goto(`${address}/icon.svg`);
  const session = await browser.newBrowserCDPSession();
  const url = workerOf(address, "solve-proof");
  const solve = async (): Promise<number> =>
    page.evaluate(solve_s, {
      url,
      challenge: await makeChallenge(secretsOf(randomBytes(32)), TRIES.most, Math.floor(Date.now() / 1000)),
    });
  const free_s = await solve();
  const slow_s = await slowRenderers(session, throttle, solve);
  await page.close();
  const name = "page: longest proof of work in its worker";
  const held = `process stopped ${throttle - 1}/${throttle} of the time (a quiet machine only)`;
  return [
    { name, unit: "s", value: free_s },
    { name: `${name}, ${held}`, unit: "s", value: slow_s, target: "≤ 2" },
  ];
}
