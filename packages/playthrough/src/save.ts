import { PlaythroughError } from "./errors.ts";
import { digestOfSnapshot, type Snapshot } from "./game.ts";
import { type Playthrough, restorePlaythrough } from "./playthrough.ts";
import { checkRecord, isObject, type PlayRecord } from "./record.ts";
import { type Episodes, optionsOf, playTo, replay, sameBuild } from "./replay.ts";

/** A game put away in the middle of a scene. */
export interface Save {
  readonly format: "connection-denied/save";
  readonly version: 1;
  readonly record: PlayRecord;
  /** Believed only if its digest is the record's last one; otherwise the record is played again. */
  readonly snapshot: Snapshot;
}

/** Longest text that is read as a save, in characters. */
export const SAVE_TEXT_LIMIT = 20_000_000;

/** Puts a game away. The result is plain JSON. */
export function save(game: Playthrough): Save {
  return { format: "connection-denied/save", version: 1, record: game.record(), snapshot: game.snapshot() };
}

/** Reads a save from text. @throws PlaythroughError with one sentence, whatever the text is. */
export function readSave(text: string): Save {
  if (text.length > SAVE_TEXT_LIMIT) {
    throw new PlaythroughError("save-too-large", "This is too large to be a saved game.");
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PlaythroughError("save-unreadable", "The saved game cannot be read: it is not whole JSON.");
  }
  return checkSave(value);
}

/**
 * Checks that a value from outside has the form of a save. What its snapshot holds is judged by `resume`.
 * @throws PlaythroughError `save-foreign`, `save-version` or `save-damaged`, or what `checkRecord` throws.
 */
export function checkSave(value: unknown): Save {
  if (!isObject(value) || value.format !== "connection-denied/save") {
    throw new PlaythroughError("save-foreign", "This is not a saved game of Connection Denied.");
  }
  if (value.version !== 1) {
    throw new PlaythroughError("save-version", "This saved game has another version than this build reads (1).");
  }
  const record = checkRecord(value.record);
  const { snapshot } = value;
  if (!isObject(snapshot) || typeof snapshot.ink !== "string" || !Array.isArray(snapshot.log)) {
    throw new PlaythroughError("save-damaged", "The saved game is damaged: it holds no snapshot of the moment.");
  }
  return { format: "connection-denied/save", version: 1, record, snapshot: snapshot as unknown as Snapshot };
}

/**
 * Goes on with a saved game at the moment it was put away, or with a record after its last input. A snapshot that
 * does not fit its record (edited, or of another build) is set aside and the record is played again.
 * @throws PlaythroughError when neither can be used.
 */
export function resume(value: unknown, episodes: Episodes): Playthrough {
  if (isObject(value) && value.format === "connection-denied/record") return playAgain(checkRecord(value), episodes);
  const { record, snapshot } = checkSave(value);
  const restored = sameBuild(record, episodes) && fits(record, snapshot) ? restore(record, snapshot, episodes) : null;
  return restored ?? playAgain(record, episodes);
}

function playAgain(record: PlayRecord, episodes: Episodes): Playthrough {
  const result = replay(record, episodes);
  if (!result.ok) throw new PlaythroughError(result.code as PlaythroughError["code"], result.message);
  return playTo(record, episodes, record.turns.length);
}

/** Null for a snapshot that was forged so well that its digest is right, and still is no moment of the story. */
function restore(record: PlayRecord, snapshot: Snapshot, episodes: Episodes): Playthrough | null {
  const options = optionsOf(record, episodes);
  try {
    return restorePlaythrough(options, record, snapshot);
  } catch {
    return null;
  }
}

function fits(record: PlayRecord, snapshot: Snapshot): boolean {
  const last = record.turns[record.turns.length - 1]?.digest ?? record.start;
  try {
    return (
      digestOfSnapshot(record, snapshot) === last &&
      choicesOf(snapshot) === record.turns.map(({ input }) => input.choice).join(" ")
    );
  } catch {
    return false;
  }
}

function choicesOf(snapshot: Snapshot): string {
  return snapshot.log.flatMap((entry) => (entry.kind === "choice" ? [entry.choice.id] : [])).join(" ");
}

/**
 * The same game at the start of the present scene; when the scene has only just begun, at the start of the one
 * before. The game handed in stays as it is.
 */
export function rewindToSceneStart(game: Playthrough, episodes: Episodes): Playthrough {
  const record = game.record();
  let target = game.sceneStart();
  if (target === record.turns.length && target > 0) target = playTo(record, episodes, target - 1).sceneStart();
  return playTo(record, episodes, target);
}
