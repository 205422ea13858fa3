/// <reference lib="webworker" />
import type { NightsAsk, NightsReply } from "./asks.ts";
import { runNights } from "./run-nights.ts";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = (event: MessageEvent<NightsAsk>) => {
  const tell = (reply: NightsReply) => self.postMessage(reply);
  try {
    runNights(event.data, tell);
  } catch (error) {
    tell({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
};
