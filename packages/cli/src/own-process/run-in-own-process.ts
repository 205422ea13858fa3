import { fork } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Opens a file that has no name any more: whoever is given it sees what is written to it, even while it is too busy to listen. */
function openNameless(): number {
  const folder = mkdtempSync(join(tmpdir(), "connection-denied-stop-"));
  try {
    return openSync(join(folder, "stop"), "w+");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Runs a file in a process of its own, so that Ctrl-C is heard: the first one asks it for an end, and it ends with what there is.
 * Resolves when it has ended and every message of it was heard. Not in a thread of this process: the engine strips
 * the types of every thread's files by WebAssembly, and is reported to have brought down processes that ran other WebAssembly beside it.
 */
export async function runInOwnProcess<Task extends object, Message>(
  file: URL,
  task: Task,
  onMessage: (message: Message) => void,
): Promise<void> {
  const stop = openNameless();
  const interrupt = () => void writeSync(stop, "1");
  const child = fork(fileURLToPath(file), {
    serialization: "advanced",
    stdio: ["ignore", "inherit", "inherit", "ipc", stop],
  });
  process.on("SIGINT", interrupt);
  try {
    await new Promise<void>((resolve, reject) => {
      child.on("message", (message) => onMessage(message as Message));
      child.on("error", reject);
      child.on("close", (code) => {
        if (code === 0) resolve();
        else reject(new Error(`The process of ${file.pathname} ended with exit code ${code}.`));
      });
      child.send(task);
    });
  } finally {
    process.off("SIGINT", interrupt);
    child.kill();
    closeSync(stop);
  }
}
