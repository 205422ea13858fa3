import { PlaythroughError } from "./errors.ts";
import type { PlaythroughOptions } from "./game.ts";
import { createPlaythrough, type Playthrough, restorePlaythrough } from "./playthrough.ts";
import { checkRecord, type PlayRecord } from "./record.ts";
import type { CompiledEpisode, Era } from "./telling.ts";
import { WORLD_VERSION } from "./versions.ts";

/** Episodes of this build by id. */
export type Episodes = Readonly<Record<string, CompiledEpisode>>;

export type ReplayResult =
  | {
      readonly ok: true;
      /** Digest after the last input. */
      readonly digest: string;
      /** Inputs replayed. */
      readonly turns: number;
    }
  | {
      readonly ok: false;
      /** First turn that differs: 0 is the beginning, n what followed the n-th input. */
      readonly turn: number;
      readonly expected: string;
      /** The digest found, or the empty string when the turn could not be played. */
      readonly actual: string;
      readonly code: string;
      readonly message: string;
    };

/**
 * Plays a record again and compares every digest; stops at the first difference.
 * @throws PlaythroughError only when the value is no record at all (see `checkRecord`).
 */
export function replay(value: unknown, episodes: Episodes): ReplayResult {
  const record = checkRecord(value);
  let turn = 0;
  try {
    const game = createPlaythrough(optionsOf(record, episodes));
    const start = game.record().start;
    if (start !== record.start) return differs(record, episodes, 0, start);
    for (const { input, digest } of record.turns) {
      turn += 1;
      game.apply(input);
      const actual = game.record().turns[turn - 1]?.digest ?? "";
      if (actual !== digest) return differs(record, episodes, turn, actual);
    }
    return { ok: true, digest: expectedAt(record, turn), turns: turn };
  } catch (cause) {
    if (!(cause instanceof PlaythroughError)) throw cause;
    const message = `${cause.message}${versionNote(record, episodes)}`;
    return { ok: false, turn, expected: expectedAt(record, turn), actual: "", code: cause.code, message };
  }
}

/** Options that begin the game of a record again. @throws PlaythroughError `unknown-episode`. */
export function optionsOf(record: PlayRecord, episodes: Episodes): PlaythroughOptions {
  const episode = Object.hasOwn(episodes, record.episode) ? episodes[record.episode] : undefined;
  if (episode === undefined) {
    const known = Object.keys(episodes).sort().join(", ");
    throw new PlaythroughError("unknown-episode", `There is no episode "${record.episode}"; there is: ${known}.`);
  }
  return { episode, era: record.era as Era, seed: record.seed, language: record.language };
}

/** The game of a record after its first `count` inputs, with the record's own digests for them. */
export function playTo(record: PlayRecord, episodes: Episodes, count: number): Playthrough {
  const options = optionsOf(record, episodes);
  const turns = record.turns.slice(0, count);
  const game = createPlaythrough({ ...options, withoutDigests: true });
  for (const { input } of turns) game.apply(input);
  return restorePlaythrough(options, { ...record, turns }, game.snapshot());
}

/** Whether this build is the one a record was made with, as far as versions tell. */
export function sameBuild(record: PlayRecord, episodes: Episodes): boolean {
  return versionNote(record, episodes) === "";
}

function expectedAt(record: PlayRecord, turn: number): string {
  return turn === 0 ? record.start : (record.turns[turn - 1]?.digest ?? "");
}

function differs(record: PlayRecord, episodes: Episodes, turn: number, actual: string): ReplayResult {
  const note = versionNote(record, episodes);
  const input = turn === 0 ? "the beginning" : `input ${turn} ("${record.turns[turn - 1]?.input.choice ?? ""}")`;
  return {
    ok: false,
    turn,
    expected: expectedAt(record, turn),
    actual,
    code: note === "" ? "record-edited" : "record-other-build",
    message: `The replay differs from the record at ${input}.${note || " Versions agree, so the record was changed."}`,
  };
}

function versionNote(record: PlayRecord, episodes: Episodes): string {
  const episode = Object.hasOwn(episodes, record.episode) ? episodes[record.episode] : undefined;
  const notes: string[] = [];
  if (episode !== undefined && episode.version !== record.episodeVersion) {
    notes.push(
      ` The record was made with version ${record.episodeVersion} of the episode; this build has ${episode.version}.`,
    );
  }
  if (record.worldVersion !== WORLD_VERSION) {
    notes.push(
      ` The record was made with version ${record.worldVersion} of the world; this build has ${WORLD_VERSION}.`,
    );
  }
  return notes.join("");
}
