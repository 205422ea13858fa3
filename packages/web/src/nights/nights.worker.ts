/// <reference lib="webworker" />
import type { NightsAsk, NightsReply } from "./asks.ts";
import { answerAsk } from "./run-nights.ts";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = (event: MessageEvent<NightsAsk>) => {
  const tell = (reply: NightsReply) => self.postMessage(reply);
  try {
    answerAsk(event.data, tell);
  } catch (error) {
    tell({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
};
