import { Worker } from "node:worker_threads";

/** What every thread is started with besides its own task. */
export interface Stoppable {
  /** One 32-bit number: not 0 means stop. */
  readonly stop: SharedArrayBuffer;
}

/**
 * Runs a file in a thread of its own, so that Ctrl-C is heard: the first one asks it for an end, and it ends with what there is.
 * Resolves when it has ended and every message of it was heard.
 */
export function runInThread<Task extends object, Message>(
  file: URL,
  task: Task,
  onMessage: (message: Message) => void,
): Promise<void> {
  const stop = new SharedArrayBuffer(4);
  const flag = new Int32Array(stop);
  const worker = new Worker(file, { workerData: { ...task, stop } satisfies Task & Stoppable });
  const interrupt = () => void Atomics.store(flag, 0, 1);
  process.on("SIGINT", interrupt);
  return new Promise<void>((resolve, reject) => {
    worker.on("message", onMessage);
    worker.on("error", reject);
    worker.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The thread of ${file.pathname} ended with exit code ${code}.`));
    });
  }).finally(() => {
    process.off("SIGINT", interrupt);
    void worker.terminate();
  });
}

/** Inside the thread: whether an end was asked for. */
export function stopAsked({ stop }: Stoppable): () => boolean {
  const flag = new Int32Array(stop);
  return () => Atomics.load(flag, 0) !== 0;
}
