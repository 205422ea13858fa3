/**
 * What an episode may say to the world and ask of it, and how its lines may be marked.
 * The compiler holds the ink to this; the playthrough binds it. Nothing here needs the ink compiler,
 * so the page may import it.
 */
export type { CompiledEpisode, EpisodeScene } from "./compiled-episode.ts";
export type { StoryWords } from "./words/translation.ts";

/**
 * One value that passes between ink and the world: one of a closed set of words, a whole number in a range, or the
 * `#id:` of a line or choice of another episode.
 */
export type ValueKind =
  | { readonly kind: "word"; readonly of: string; readonly allowed: readonly string[] }
  | { readonly kind: "integer"; readonly of: string; readonly least: number; readonly most: number }
  | { readonly kind: "name"; readonly of: string }
  | { readonly kind: "truth" };

export interface Signature {
  readonly parameters: readonly ValueKind[];
}

export interface QuestionSignature extends Signature {
  readonly returns: ValueKind;
}

export const PLACES = ["house", "terraces", "kites-back", "far-ridge", "halt", "unit-head-house", "road-post"] as const;
export const SUBJECTS = [
  "silence",
  "goose",
  "eaten",
  "father",
  "money",
  "send-money",
  "come-out",
  "boy",
  "prices",
  "why-left",
  "small-talk",
  "goodbye",
] as const;
export const STAGES = ["note", "story", "map", "horizon", "phone", "call", "days", "reveal", "ladder"] as const;
/** Where she stands when the world has no place for it; `here` is the world's own place again. */
export const WHERES = ["pump", "path", "row", "flat", "stairs", "works", "yard", "hall", "shop", "here"] as const;
/** Whose night the player has: the caller's, or that of the one she calls. */
export const SEATS = ["mother", "daughter"] as const;
export const ACTS = ["message", "tell", "record", "write", "stop"] as const;
export const VOICES = ["far", "near", "display"] as const;
export const HARD_LEVELS = ["1", "2"] as const;

export type Seat = (typeof SEATS)[number];
export type Stage = (typeof STAGES)[number];
export type Where = Exclude<(typeof WHERES)[number], "here">;
export type Act = (typeof ACTS)[number];
export type VoiceTag = (typeof VOICES)[number];

const PARTS = ["handset", "battery", "card"] as const;
const SPOTS = ["thread-box", "radish-jar", "curtain-hem", "carried", "buried", "given-back"] as const;
const PEOPLE = ["pear-woman", "unit-head", "sergeant", "boys-mother"] as const;
const EXCUSES = ["herbs", "needles", "sick-aunt", "none"] as const;
const NIGHTS = ["tonight", "check-night", "market-eve"] as const;
const PHONE_SOURCES = ["own", "lent", "bought"] as const;
const WAYS = ["road", "stream"] as const;
const HINTS = ["dog", "halt-light", "hum", "torch"] as const;
const CAUSES = [
  "on-air",
  "coming-down",
  "searched-house",
  "stopped-on-path",
  "part-found",
  "denounced",
  "old-file",
] as const;
const FATES = ["none-yet", "unnoticed", "on-file", "someone-else", "taken-released", "taken-charged"] as const;
const LINES = ["none", "clean", "slight", "broken", "gone"] as const;
const KNOCKERS = ["unit-head", "check", "visit", "agents"] as const;
const CAME = ["unsaid", "lost", "heard"] as const;
const HEARD_KINDS = ["nothing", "words", "telling", "silence", "again"] as const;
const ENDINGS = ["none", "hung-up", "lost"] as const;
/** What may be passed on to Seoul by way of several people. */
export const MESSAGES = ["no-daughter", "not-in", "answer", "bobbin"] as const;
/** What was so on the mother's side, and is told only when the daughter's waiting has been told. */
export const FAR_FACTS = [
  "tried",
  "no-service",
  "jammed",
  "measured",
  "team-sent",
  "stopped",
  "counted",
  "false-mast",
] as const;
const PHONE_STATES = ["apart", "on", "in-call", "given-back"] as const;

function word(of: string, allowed: readonly string[]): ValueKind {
  return { kind: "word", of, allowed };
}

function integer(of: string, least: number, most: number): ValueKind {
  return { kind: "integer", of, least, most };
}

const truth: ValueKind = { kind: "truth" };
const place = word("place", PLACES);
const subject = word("subject", SUBJECTS);
const part = word("part", PARTS);
const fate = word("fate", FATES);
const phoneSource = word("phone source", ["own", "lent", "none"]);
const lineId: ValueKind = { kind: "name", of: "line id" };
const spot = word("spot", SPOTS);
const person = word("person", PEOPLE);
const excuse = word("excuse", EXCUSES);
const night = word("night", NIGHTS);
/** A single utterance or wait longer than an hour is a slip of the pen. */
const seconds = integer("seconds", 1, 3600);
const count = integer("count", 0, Number.MAX_SAFE_INTEGER);

/** The mother's. Questions change nothing and may be asked twice; they stand only inside expressions. */
export const QUESTIONS = {
  bars: { parameters: [], returns: integer("bars", 0, 5) },
  registered: { parameters: [], returns: truth },
  connected: { parameters: [], returns: truth },
  dropped: { parameters: [], returns: truth },
  line: { parameters: [], returns: word("line", LINES) },
  air: { parameters: [], returns: count },
  hour: { parameters: [], returns: integer("hour", 0, 23) },
  minute: { parameters: [], returns: integer("minute", 0, 59) },
  day: { parameters: [], returns: count },
  place: { parameters: [], returns: place },
  lamp: { parameters: [], returns: truth },
  phone: { parameters: [], returns: word("phone state", PHONE_STATES) },
  source: { parameters: [], returns: phoneSource },
  said: { parameters: [subject], returns: count },
  hint: { parameters: [word("hint", HINTS)], returns: truth },
  met: { parameters: [], returns: word("person met", ["sergeant", "neighbour", "nobody"]) },
  stopped: { parameters: [], returns: truth },
  refused: { parameters: [], returns: truth },
  part: { parameters: [part], returns: spot },
  money: { parameters: [], returns: integer("yuan", Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER) },
  knock: { parameters: [], returns: word("knock", ["none", ...KNOCKERS]) },
  /** How often somebody of this kind has knocked during the last `days`. */
  knocked: { parameters: [word("knocker", KNOCKERS)], returns: count },
  /** Whether her house was gone through since the night began: "part" when one part was found and she was let be. */
  searched: { parameters: [], returns: word("search", ["no", "in-vain", "part"]) },
  /** Why she was taken. */
  cause: { parameters: [], returns: word("cause", ["none", ...CAUSES]) },
  /** What became of money asked on the last way. */
  path_bribe: { parameters: [], returns: word("path bribe", ["none", "taken", "refused", "not-had"]) },
  bribed: { parameters: [], returns: truth },
  fate: { parameters: [], returns: fate },
  excuse: { parameters: [], returns: excuse },
  era: { parameters: [], returns: word("era", ["2014"]) },
  when: { parameters: [], returns: word("night", [...NIGHTS, "none"]) },
  lost: { parameters: [], returns: truth },
} as const satisfies Record<string, QuestionSignature>;

/** The mother's. Commands move the world, exactly once, and stand alone on their own `~` line. */
export const COMMANDS = {
  arrange: { parameters: [word("phone source", PHONE_SOURCES)] },
  pay: { parameters: [word("payee", [...PEOPLE, "agents"]), integer("yuan", 0, 1_000_000)] },
  confide: { parameters: [person] },
  say_if_stopped: { parameters: [excuse] },
  choose_night: { parameters: [night] },
  walk: { parameters: [place, word("way", WAYS)] },
  assemble: { parameters: [] },
  dial: { parameters: [] },
  speak: { parameters: [subject, seconds] },
  again: { parameters: [seconds] },
  wait: { parameters: [seconds] },
  hang_up: { parameters: [] },
  take_apart: { parameters: [] },
  hide: { parameters: [part, spot] },
  days: { parameters: [integer("count", 1, 3650)] },
} as const satisfies Record<string, Signature>;

/**
 * The daughter's, answered from the recorded night: of the call only as much as has been heard so far. `chose`, `fate`,
 * `place`, `source` and `was` tell of the other side, which she never sees.
 */
export const FAR_QUESTIONS = {
  sample: { parameters: [], returns: truth },
  rang: { parameters: [], returns: truth },
  another: { parameters: [], returns: truth },
  connected: { parameters: [], returns: truth },
  pause: { parameters: [], returns: truth },
  just: { parameters: [], returns: word("thing heard", HEARD_KINDS) },
  about: { parameters: [], returns: word("subject", [...SUBJECTS, "none"]) },
  lost: { parameters: [], returns: truth },
  came: { parameters: [lineId], returns: word("way of coming", CAME) },
  said: { parameters: [subject], returns: count },
  ended: { parameters: [], returns: word("ending", ENDINGS) },
  air: { parameters: [], returns: count },
  hour: { parameters: [], returns: integer("hour", 0, 23) },
  day: { parameters: [], returns: count },
  when: { parameters: [], returns: word("night", [...NIGHTS, "none"]) },
  passed: { parameters: [word("message", MESSAGES)], returns: truth },
  chose: { parameters: [lineId], returns: truth },
  fate: { parameters: [], returns: fate },
  place: { parameters: [], returns: place },
  source: { parameters: [], returns: phoneSource },
  was: { parameters: [word("fact", FAR_FACTS)], returns: truth },
} as const satisfies Record<string, QuestionSignature>;

/** The daughter's: to lift the telephone, to hear on, to let days pass. */
export const FAR_COMMANDS = {
  answer: { parameters: [] },
  listen: { parameters: [] },
  days: { parameters: [integer("count", 1, 3650)] },
} as const satisfies Record<string, Signature>;

export type QuestionName = keyof typeof QUESTIONS;
export type CommandName = keyof typeof COMMANDS;
export type FarQuestionName = keyof typeof FAR_QUESTIONS;
export type FarCommandName = keyof typeof FAR_COMMANDS;

/** What the story of one seat may ask and command. */
export interface Vocabulary {
  readonly questions: Readonly<Record<string, QuestionSignature>>;
  readonly commands: Readonly<Record<string, Signature>>;
}

export function vocabularyOf(seat: Seat): Vocabulary {
  return seat === "mother"
    ? { questions: QUESTIONS, commands: COMMANDS }
    : { questions: FAR_QUESTIONS, commands: FAR_COMMANDS };
}
