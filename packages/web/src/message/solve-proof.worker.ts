/// <reference lib="webworker" />

import type { Challenge } from "@connection-denied/protocol";
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/web/pbkdf2";

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<Challenge>) => {
  void solveChallenge({ challenge: data, deriveKey }).then(
    (solution) => self.postMessage(solution && { counter: solution.counter, derivedKey: solution.derivedKey }),
    () => self.postMessage(null),
  );
};
