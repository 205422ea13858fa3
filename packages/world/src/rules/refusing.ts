import type { CommandType, WorldCommand } from "../commands.ts";
import { eraData } from "../eras/index.ts";
import type { RefusalCode } from "../events.ts";
import type { WorldState } from "../state.ts";
import {
  EXCUSES,
  PARTS,
  PAYEES,
  PEOPLE,
  PHONE_SOURCES,
  PLACES,
  type PlaceId,
  SPOTS,
  SUBJECTS,
  WAYS,
  WHENS,
} from "../vocabulary.ts";

/** What cannot be done now, and why. Asked before anything changes. */

const MOST_SECONDS = 14_400;
const MOST_DAYS = 400;

const isWholeFrom = (value: unknown, from: number, to: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;
const among = (list: readonly string[], value: unknown): boolean => typeof value === "string" && list.includes(value);

type Reasons = {
  readonly [Type in CommandType]: (
    state: WorldState,
    command: Extract<WorldCommand, { readonly type: Type }>,
  ) => RefusalCode | null;
};

const REASONS: Reasons = {
  arrange: (state, command) => arrangeReason(state, command.phone),
  pay: (state, command) => payReason(state, command.amount_CNY),
  confide: () => null,
  excuse: () => null,
  "choose-night": (state) => (state.begun ? "too-late-to-arrange" : null),
  walk: (state, command) => walkReason(state, command.to),
  assemble: (state) => assembleReason(state),
  dial: (state) => (state.call.connected ? "in-a-call" : phoneOffReason(state)),
  speak: (state, command) => talkReason(state, command.seconds),
  repeat: (state, command) => talkReason(state, command.seconds),
  wait: (_state, command) => secondsReason(command.seconds),
  "hang-up": (state) => (state.call.connected ? null : "no-call"),
  "take-apart": (state) => (state.call.connected ? "in-a-call" : phoneOffReason(state)),
  hide: (state, command) => hideReason(state, command.part, command.spot),
  days: (state, command) => daysReason(state, command.count),
};

/** Null when the command can be carried out. */
export function reasonAgainst(state: WorldState, command: WorldCommand): RefusalCode | null {
  if (!wordsKnown(command)) return "unknown-word";
  if (state.taken !== null && command.type !== "days") return "taken";
  const reason = REASONS[command.type] as (state: WorldState, command: WorldCommand) => RefusalCode | null;
  return reason(state, command);
}

const phoneOffReason = (state: WorldState): RefusalCode | null => (state.phone.power === "on" ? null : "phone-apart");

const secondsReason = (seconds: number): RefusalCode | null =>
  isWholeFrom(seconds, 0, MOST_SECONDS) ? null : "not-a-number-of-seconds";

function talkReason(state: WorldState, seconds: number): RefusalCode | null {
  return secondsReason(seconds) ?? (state.call.connected ? null : "no-call");
}

function payReason(state: WorldState, amount_CNY: number): RefusalCode | null {
  if (!isWholeFrom(amount_CNY, 0, 1_000_000)) return "not-an-amount";
  return amount_CNY > state.money_CNY ? "not-enough-money" : null;
}

function walkReason(state: WorldState, to: PlaceId): RefusalCode | null {
  if (state.call.connected) return "in-a-call";
  if (state.phone.power === "on") return "phone-on";
  return to === state.place ? "already-there" : null;
}

function wordsKnown(command: WorldCommand): boolean {
  switch (command.type) {
    case "arrange":
      return among(PHONE_SOURCES, command.phone);
    case "pay":
      return among(PAYEES, command.to);
    case "confide":
      return among(PEOPLE, command.who);
    case "excuse":
      return among(EXCUSES, command.excuse);
    case "choose-night":
      return among(WHENS, command.when);
    case "walk":
      return among(PLACES, command.to) && among(WAYS, command.by);
    case "speak":
      return among(SUBJECTS, command.subject);
    case "hide":
      return among(PARTS, command.part) && among(SPOTS, command.spot);
    case "assemble":
    case "dial":
    case "repeat":
    case "wait":
    case "hang-up":
    case "take-apart":
    case "days":
      return true;
    default:
      return false;
  }
}

function arrangeReason(state: WorldState, phone: string): RefusalCode | null {
  if (state.begun) return "too-late-to-arrange";
  if (state.phoneSource === "lent" || state.phoneSource === "bought") return "already-arranged";
  // The highest fee must be at hand: what she asks is known only when it is asked.
  const fee_CNY = eraData(state.era).figures.lentPhoneFee_CNY.high;
  return phone === "lent" && state.money_CNY < fee_CNY ? "not-enough-money" : null;
}

function assembleReason(state: WorldState): RefusalCode | null {
  if (state.phone.givenBack || state.phoneSource === null) return "no-phone";
  if (state.phone.power === "on") return "already-on";
  const parts = Object.values(state.phone.parts);
  const atHand = state.place === "house" ? !parts.includes("buried") : parts.every((spot) => spot === "carried");
  return atHand ? null : "parts-elsewhere";
}

const HOUSE_SPOTS = ["thread-box", "radish-jar", "curtain-hem"];

function hideReason(state: WorldState, part: "handset" | "battery" | "card", spot: string): RefusalCode | null {
  if (state.phone.power === "on") return "phone-on";
  if (state.phone.givenBack) return "no-phone";
  if (spot === "given-back" && state.phoneSource !== "lent") return "not-lent";
  const inHouse = HOUSE_SPOTS.includes(state.phone.parts[part]);
  if (state.place !== "house" && (inHouse || HOUSE_SPOTS.includes(spot))) return "not-here";
  return null;
}

function daysReason(state: WorldState, count: number): RefusalCode | null {
  if (!isWholeFrom(count, 1, MOST_DAYS)) return "not-a-number-of-days";
  if (state.taken !== null) return null;
  if (state.call.connected) return "in-a-call";
  if (state.phone.power === "on") return "phone-on";
  return state.place === "house" ? null : "not-at-home";
}
