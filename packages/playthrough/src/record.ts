import { isDigest } from "./digest.ts";
import { PlaythroughError } from "./errors.ts";

/** Seeds are whole numbers from 0 to this. */
export const SEED_LIMIT = 4_294_967_295;

/** What a player can do: choose one of the choices offered. */
export interface PlayerInput {
  readonly type: "choose";
  /** Id of the choice. */
  readonly choice: string;
}

export interface PlayTurn {
  readonly input: PlayerInput;
  /** Digest of world, telling, scene and log after the input. */
  readonly digest: string;
}

/** A whole game as its seed and inputs; whoever has the same build gets the same digests from it. */
export interface PlayRecord {
  readonly format: "connection-denied/record";
  /** 2 when another record lies in it: the night that is heard from its far end. */
  readonly version: 1 | 2;
  readonly episode: string;
  readonly episodeVersion: string;
  readonly worldVersion: string;
  readonly era: string;
  readonly seed: number;
  readonly language: string;
  /** Digest before the first input. */
  readonly start: string;
  readonly turns: readonly PlayTurn[];
  readonly night?: { readonly sample: boolean; readonly record: PlayRecord };
}

/** Longest text that is read as a record, in characters. A night of a hundred inputs takes about 12 000. */
export const RECORD_TEXT_LIMIT = 2_000_000;
/** Most inputs a record may hold. */
const RECORD_TURN_LIMIT = 5_000;
/** Longest name (episode, era, choice …) in a record. */
const NAME_LIMIT = 200;

/**
 * Reads a record from text.
 * @throws PlaythroughError with one sentence, whatever the text is.
 */
export function readRecord(text: string): PlayRecord {
  if (text.length > RECORD_TEXT_LIMIT) {
    throw new PlaythroughError("record-too-large", "This is too large to be a record of a game.");
  }
  return checkRecord(parse(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PlaythroughError(
      "record-unreadable",
      "The record cannot be read: it is not whole JSON. Perhaps it was cut off; save it again.",
    );
  }
}

/**
 * Checks that a value from outside is a record, and copies what belongs to one.
 * @throws PlaythroughError `record-foreign`, `record-version`, `record-too-large` or `record-damaged`.
 */
export function checkRecord(value: unknown): PlayRecord {
  if (!isObject(value) || value.format !== "connection-denied/record") {
    throw new PlaythroughError("record-foreign", "This is not a record of Connection Denied.");
  }
  const { version } = value;
  if (version !== 1 && version !== 2) {
    throw new PlaythroughError(
      "record-version",
      `This record has the version ${shown(version)}; this build reads versions 1 and 2.`,
    );
  }
  return {
    format: "connection-denied/record",
    version,
    episode: nameAt(value, "episode"),
    episodeVersion: nameAt(value, "episodeVersion"),
    worldVersion: nameAt(value, "worldVersion"),
    era: nameAt(value, "era"),
    seed: seedOf(value.seed),
    language: nameAt(value, "language"),
    start: digestAt(value.start, "start"),
    turns: turnsOf(value.turns),
    ...(version === 2 ? { night: nightOf(value.night) } : {}),
  };
}

function nightOf(value: unknown): NonNullable<PlayRecord["night"]> {
  if (!isObject(value) || typeof value.sample !== "boolean") throw damaged("night", "is not a night with a record");
  if (!isObject(value.record) || value.record.version !== 1)
    throw damaged("night.record", "is not a record of one night");
  return { sample: value.sample, record: checkRecord(value.record) };
}

function turnsOf(value: unknown): PlayTurn[] {
  if (!Array.isArray(value)) throw damaged("turns", "is not a list");
  if (value.length > RECORD_TURN_LIMIT) {
    throw new PlaythroughError("record-too-large", `The record holds more than ${RECORD_TURN_LIMIT} inputs.`);
  }
  return value.map((turn: unknown, index) => {
    const where = `turns[${index}]`;
    if (!isObject(turn) || !isObject(turn.input)) throw damaged(where, "is not an input with a digest");
    if (turn.input.type !== "choose") throw damaged(`${where}.input.type`, "is no known kind of input");
    const choice = nameAt(turn.input, "choice", `${where}.input.choice`);
    return { input: { type: "choose", choice }, digest: digestAt(turn.digest, `${where}.digest`) };
  });
}

function nameAt(from: Readonly<Record<string, unknown>>, key: string, where = key): string {
  const value = from[key];
  if (typeof value !== "string" || value === "" || value.length > NAME_LIMIT) throw damaged(where, "is not a name");
  return value;
}

function seedOf(value: unknown): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= SEED_LIMIT) return value;
  throw damaged("seed", `is not a whole number from 0 to ${SEED_LIMIT}`);
}

function digestAt(value: unknown, where: string): string {
  if (!isDigest(value)) throw damaged(where, "is not a digest");
  return value;
}

function damaged(where: string, what: string): PlaythroughError {
  return new PlaythroughError("record-damaged", `The record is damaged: "${where}" ${what}.`);
}

/** A value from outside, shortened so that it can stand in a sentence. */
function shown(value: unknown): string {
  return typeof value === "number" || typeof value === "string" ? `"${String(value).slice(0, 20)}"` : "none";
}

/** Whether a value is an object with members, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
