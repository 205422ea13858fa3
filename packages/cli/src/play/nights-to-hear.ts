import { hearNight, type Night, readRecord, SAVE_TEXT_LIMIT } from "@connection-denied/playthrough";
import { readSampleNight } from "../../../../tools/read-content.ts";
import { BadInput } from "../bad-input.ts";
import { openEpisodes, readText } from "../content.ts";

/** The night of a record, or of the record that lies in a save. @throws PlaythroughError, BadInput */
export function openNight(file: string): Night {
  const text = readText(file, SAVE_TEXT_LIMIT);
  return hearNight(readRecord(recordIn(text, file)), openEpisodes());
}

function recordIn(text: string, file: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new BadInput(`"${file}" is not whole JSON; perhaps it was cut off.`);
  }
  if (typeof value !== "object" || value === null) return text;
  const { record, snapshot } = value as { record?: unknown; snapshot?: unknown };
  return snapshot === undefined ? text : JSON.stringify(record ?? null);
}

/** The night for those who have none of their own. */
export function openSampleNight(): Night {
  return hearNight(readRecord(readSampleNight()), openEpisodes(), true);
}

/** Seconds of the longest call, and what it has to have, for a night to be worth hearing as the first one. */
const SAMPLE = { seconds: 150, subjects: 6, leastLost: 0.02, mostLost: 0.25 };

/** Whether a night has one long call about many things, with some of it lost and most of it not. */
export function isTellingNight({ calls }: Pick<Night, "calls">): boolean {
  return calls.some(({ items }) => {
    const hers = items.flatMap((item) => (item.kind === "words" && item.from === "mother" ? [item.lostShare] : []));
    const lost = hers.reduce((sum, share) => sum + share, 0) / Math.max(1, hers.length);
    const subjects = new Set(items.map(({ subject }) => subject));
    const long = (items.at(-1)?.air_s ?? 0) >= SAMPLE.seconds && subjects.size >= SAMPLE.subjects;
    return long && lost >= SAMPLE.leastLost && lost <= SAMPLE.mostLost;
  });
}
