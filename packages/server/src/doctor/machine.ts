import { spawnSync } from "node:child_process";
import { closeSync, existsSync, fdatasyncSync, openSync, rmSync, statfsSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./finding.ts";

const SYNCS = 50;
const ROW_BYTES = 4096;
/** Beyond this a promise of a hundred milliseconds for a receipt is not kept. invented: our own limit. */
const SLOW_SYNC_MS = 20;
const FREE_MIN_BYTES = 2 * 1024 ** 3;

/** The median and the worst time that a written page takes to be on the disk, in milliseconds. */
function timeSyncs(folder: string): { readonly median_ms: number; readonly worst_ms: number } {
  const file = join(folder, `.sync-test-${process.pid}`);
  const handle = openSync(file, "wx", 0o600);
  try {
    const times = Array.from({ length: SYNCS }, (_, index) => {
      const begun = performance.now();
      writeSync(handle, Buffer.alloc(ROW_BYTES, index), 0, ROW_BYTES, index * ROW_BYTES);
      fdatasyncSync(handle);
      return performance.now() - begun;
    }).sort((a, b) => a - b);
    return { median_ms: times[SYNCS / 2] ?? 0, worst_ms: times.at(-1) ?? 0 };
  } finally {
    closeSync(handle);
    rmSync(file);
  }
}

export function checkDisk(folder: string): Finding[] {
  if (!existsSync(folder)) {
    return [
      {
        check: "data folder",
        verdict: "look",
        says: `There is no ${folder} yet: the first start of the server makes it.`,
      },
    ];
  }
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  const space = `${(free / 1024 ** 3).toFixed(1)} GiB`;
  const { median_ms, worst_ms } = timeSyncs(folder);
  const sync = `A write is on the disk after ${median_ms.toFixed(2)} ms, ${worst_ms.toFixed(2)} ms at worst`;
  const mode = statSync(folder).mode & 0o077;
  return [
    free < FREE_MIN_BYTES
      ? {
          check: "disk space",
          verdict: "fail",
          says: `Only ${space} are free in ${folder}: make room, as a full disk refuses messages.`,
        }
      : { check: "disk space", verdict: "pass", says: `The disk of ${folder} has ${space} free.` },
    median_ms > SLOW_SYNC_MS
      ? { check: "disk", verdict: "look", says: `${sync}: a faster disk takes more messages a second.` }
      : { check: "disk", verdict: "pass", says: `${sync}.` },
    mode === 0
      ? { check: "data folder", verdict: "pass", says: "Nobody but this user may look into the data folder." }
      : { check: "data folder", verdict: "fail", says: `Others may look into the data folder: chmod 700 ${folder}` },
  ];
}

/** Whether the machine keeps its clock by the network; asks the machine and nobody else. */
export function checkClock(): Finding {
  const { status, stdout } = spawnSync("timedatectl", ["show", "-p", "NTPSynchronized", "--value"], {
    encoding: "utf8",
  });
  if (status === 0 && stdout.trim() === "yes") {
    return { check: "clock", verdict: "pass", says: "The clock of this machine is kept by the network." };
  }
  const now = new Date().toISOString().slice(0, 19);
  const says = `Whether the clock is kept by the network could not be learned: it says ${now}Z; compare it, and switch time synchronisation on.`;
  return { check: "clock", verdict: "look", says };
}
