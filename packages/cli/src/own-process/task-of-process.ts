import { fstatSync } from "node:fs";

/** Where the file lies that is written to when an end is asked for: behind the three usual ones and the channel. */
const STOP = 4;

const parent = process.ppid;

/** Inside the process: what it was started for. Ctrl-C is the business of whoever started it. */
export function taskOfProcess<Task>(): Promise<Task> {
  process.on("SIGINT", () => {});
  return new Promise((resolve) => process.once("message", (task) => resolve(task as Task)));
}

/** Inside the process: whether an end was asked for, or nobody is there any more to hear of it. */
export function stopAsked(): boolean {
  return process.ppid !== parent || fstatSync(STOP).size > 0;
}

/** Inside the process: tells whoever started it. */
export function tell<Message extends object>(message: Message): void {
  process.send?.(message);
}
