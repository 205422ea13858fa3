import { PlaythroughError } from "./errors.ts";
import type { PlaythroughOptions } from "./game.ts";
import type { Night } from "./night.ts";
import { createNightListener, type Witness } from "./night-listener.ts";
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
  return playAgain(checkRecord(value), episodes).result;
}

interface PlayedAgain {
  readonly result: ReplayResult;
  /** The game after its last input, when every digest agreed. */
  readonly game: Playthrough | null;
}

function playAgain(record: PlayRecord, episodes: Episodes, witness?: Witness): PlayedAgain {
  let turn = 0;
  try {
    const game = createPlaythrough({ ...optionsOf(record, episodes), ...(witness === undefined ? {} : { witness }) });
    const start = game.record().start;
    if (start !== record.start) return { result: differs(record, episodes, 0, start), game: null };
    for (const { input, digest } of record.turns) {
      turn += 1;
      game.apply(input);
      const actual = game.record().turns[turn - 1]?.digest ?? "";
      if (actual !== digest) return { result: differs(record, episodes, turn, actual), game: null };
    }
    return { result: { ok: true, digest: expectedAt(record, turn), turns: turn }, game };
  } catch (cause) {
    if (!(cause instanceof PlaythroughError)) throw cause;
    const message = `${cause.message}${versionNote(record, episodes)}`;
    const result = {
      ok: false,
      turn,
      expected: expectedAt(record, turn),
      actual: "",
      code: cause.code,
      message,
    } as const;
    return { result, game: null };
  }
}

/**
 * Plays the mother's night again and keeps what passed the line, as it is heard on its far end.
 * @param sample whether the record was made for those who have none of their own
 * @throws PlaythroughError `night-foreign` for a record of another seat, `night-unfinished` for one whose night is not
 * over, or what the replay found wrong.
 */
export function hearNight(value: unknown, episodes: Episodes, sample = false): Night {
  const record = checkRecord(value);
  const { seat } = episodeOf(record, episodes);
  if (seat !== "mother") {
    throw new PlaythroughError("night-foreign", "This record is of no night that somebody rang from; open another.");
  }
  const listener = createNightListener();
  const { result, game } = playAgain(record, episodes, listener.witness);
  if (!result.ok) throw new PlaythroughError(result.code as PlaythroughError["code"], result.message);
  const stage = game?.scene().stage;
  if (game === null || (stage !== "reveal" && stage !== "ladder")) {
    throw new PlaythroughError(
      "night-unfinished",
      "That night is not over yet: play it to its end, then hear it from here.",
    );
  }
  return { sample, record, calls: listener.calls(), chosen: listener.chosen(), world: game.world() };
}

/** Which game, and what is chosen in it: a record without its digests. */
export type ChosenPlay = Pick<PlayRecord, "episode" | "era" | "seed" | "language" | "night"> & {
  readonly choices: readonly string[];
};

/**
 * The game in which exactly this was chosen.
 * @throws PlaythroughError when this build does not offer one of the choices any more
 */
export function playChoices({ choices, ...game }: ChosenPlay, episodes: Episodes): Playthrough {
  const played = createPlaythrough(optionsOf(game, episodes));
  for (const choice of choices) played.apply({ type: "choose", choice });
  return played;
}

/**
 * Options that begin the game of a record again.
 * @throws PlaythroughError `unknown-episode`, or what `hearNight` throws for the night that lies in it.
 */
export function optionsOf(record: Omit<ChosenPlay, "choices">, episodes: Episodes): PlaythroughOptions {
  const { era, seed, language, night } = record;
  const begun = { episode: episodeOf(record, episodes), era: era as Era, seed, language };
  return night === undefined ? begun : { ...begun, night: hearNight(night.record, episodes, night.sample) };
}

function episodeOf(record: Pick<PlayRecord, "episode">, episodes: Episodes): CompiledEpisode {
  const episode = Object.hasOwn(episodes, record.episode) ? episodes[record.episode] : undefined;
  if (episode === undefined) {
    const known = Object.keys(episodes).sort().join(", ");
    throw new PlaythroughError("unknown-episode", `There is no episode "${record.episode}"; there is: ${known}.`);
  }
  return episode;
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
