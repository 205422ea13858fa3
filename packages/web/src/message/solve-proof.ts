import type { Challenge, Proof } from "@connection-denied/protocol";

/** The worker in which a proof is done, as far as it is used here. */
export interface ProofWorker {
  onmessage: ((event: { data: Pick<Proof, "counter" | "derivedKey"> | null }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  postMessage(challenge: Challenge): void;
  terminate(): void;
}

/** Does a proof of work beside the page; null when this browser cannot. */
export async function solveProof(challenge: Challenge, open: () => ProofWorker): Promise<Proof | null> {
  const worker = open();
  try {
    const solution = await new Promise<Pick<Proof, "counter" | "derivedKey"> | null>((resolve) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => resolve(null);
      worker.postMessage(challenge);
    });
    return solution && { challenge, ...solution };
  } finally {
    worker.terminate();
  }
}
