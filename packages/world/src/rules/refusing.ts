import type { WorldCommand } from "../commands.ts";
import type { RefusalCode } from "../events.ts";
import type { WorldState } from "../state.ts";
import { EXCUSES, PARTS, PEOPLE, PHONE_SOURCES, PLACES, SPOTS, SUBJECTS, WAYS, WHENS } from "../vocabulary.ts";

/** What cannot be done now, and why. Asked before anything changes. */

const MOST_SECONDS = 14_400;
const MOST_DAYS = 400;

const isWholeFrom = (value: unknown, from: number, to: number): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;
const among = (list: readonly string[], value: unknown): boolean => typeof value === "string" && list.includes(value);

/** Null when the command can be carried out. */
export function reasonAgainst(state: WorldState, command: WorldCommand): RefusalCode | null {
  if (!wordsKnown(command)) return "unknown-word";
  if (state.taken !== null && command.type !== "days") return "taken";
  switch (command.type) {
    case "arrange":
      return arrangeReason(state, command.phone);
    case "pay":
      if (!isWholeFrom(command.amount_CNY, 0, 1_000_000)) return "not-an-amount";
      return command.amount_CNY > state.money_CNY ? "not-enough-money" : null;
    case "confide":
    case "excuse":
      return null;
    case "choose-night":
      return state.begun ? "too-late-to-arrange" : null;
    case "walk":
      if (state.call.connected) return "in-a-call";
      if (state.phone.power === "on") return "phone-on";
      return command.to === state.place ? "already-there" : null;
    case "assemble":
      return assembleReason(state);
    case "dial":
      if (state.call.connected) return "in-a-call";
      return state.phone.power === "on" ? null : "phone-apart";
    case "speak":
    case "repeat":
      if (!isWholeFrom(command.seconds, 0, MOST_SECONDS)) return "not-a-number-of-seconds";
      return state.call.connected ? null : "no-call";
    case "wait":
      return isWholeFrom(command.seconds, 0, MOST_SECONDS) ? null : "not-a-number-of-seconds";
    case "hang-up":
      return state.call.connected ? null : "no-call";
    case "take-apart":
      if (state.call.connected) return "in-a-call";
      return state.phone.power === "on" ? null : "phone-apart";
    case "hide":
      return hideReason(state, command.part, command.spot);
    case "days":
      return daysReason(state, command.count);
  }
}

function wordsKnown(command: WorldCommand): boolean {
  switch (command.type) {
    case "arrange":
      return among(PHONE_SOURCES, command.phone);
    case "pay":
      return among(PEOPLE, command.to);
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

/** A lent phone's highest fee must be at hand. */
const HIGHEST_FEE_CNY = 200;

function arrangeReason(state: WorldState, phone: string): RefusalCode | null {
  if (state.begun) return "too-late-to-arrange";
  if (state.phoneSource === "lent") return "already-arranged";
  return phone === "lent" && state.money_CNY < HIGHEST_FEE_CNY ? "not-enough-money" : null;
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
