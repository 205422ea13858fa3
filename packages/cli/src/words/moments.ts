import type { RevealMoment } from "@connection-denied/playthrough";
import { nameOf } from "./names.ts";

type Kind = RevealMoment["kind"];
type Of<K extends Kind> = Extract<RevealMoment["data"], { type: K }>;
type Sentences = { readonly [K in Kind]: (event: Of<K>) => string };

const whole = (value: number) => String(Math.round(value));
const minutes = (seconds: number) => (seconds < 90 ? counted(seconds, "second") : counted(seconds / 60, "minute"));
const counted = (count: number, unit: string) => `${whole(count)} ${unit}${Math.round(count) === 1 ? "" : "s"}`;
const cells = { across: "the mast across", "false-mast": "a mast that is not a mast" };

const SILENCE = { off: "nobody sits there tonight", paid: "somebody was paid", "no-mains": "there is no current" };

const PATH_BRIBES = { taken: "taken", refused: "taken, and not enough", "not-had": "you have not got them" };

const GROUNDS = {
  phone: "having the telephone",
  calling: "calling",
  remittance: "money from abroad",
  information: "what you said of prices or people",
  leaving: "talk of leaving",
};

const SEARCHERS = { team: "a team", check: "the household check", agents: "agents" };

/** One plain sentence for each kind of event. */
const SENTENCES: Sentences = {
  arranged: ({ phone, cost_CNY }) => `You arrange to use ${nameOf(phone)} telephone: ${cost_CNY} yuan.`,
  paid: ({ to, amount_CNY }) => `You pay ${amount_CNY} yuan to ${nameOf(to)}.`,
  confided: ({ who }) => `You tell ${nameOf(who)} that you will be out.`,
  "excuse-ready": ({ excuse }) =>
    excuse === "none"
      ? "You have nothing ready to say if stopped."
      : `What you will say if stopped: ${nameOf(excuse)}.`,
  "night-chosen": ({ when }) => `You choose ${nameOf(when)}.`,
  left: ({ place }) => `You leave ${nameOf(place)}.`,
  walked: ({ to, by, seconds }) => `You reach ${nameOf(to)} by ${nameOf(by)}, after ${minutes(seconds)}.`,
  met: ({ who, stopped }) =>
    `${who === "nobody" ? "You meet nobody" : `You meet ${nameOf(who)}`}${stopped ? ", and are stopped" : ""}.`,
  seen: ({ by, place, voice }) =>
    voice === true
      ? `A voice is heard at night near ${nameOf(place)}; nobody is seen.`
      : `Seen near ${nameOf(place)} by ${nameOf(by)}.`,
  assembled: () => "The telephone is put together and switched on.",
  registered: ({ cell, bars }) => `It registers with ${cells[cell]}: ${counted(bars, "bar")}.`,
  "no-service": () => "It finds no network.",
  dialled: () => "You dial.",
  connected: () => "She answers.",
  spoken: ({ subject, seconds }) => `You speak for ${seconds} seconds: ${nameOf(subject)}.`,
  repeated: ({ seconds }) => `Said again: ${seconds} seconds.`,
  waited: ({ seconds }) => `You wait ${minutes(seconds)}.`,
  "line-changed": ({ line }) => `The line is now ${line}.`,
  "jam-burst": ({ from_t_s, to_t_s }) => `The jammers transmit for ${minutes(to_t_s - from_t_s)}.`,
  heard: ({ listener, level_dBm }) => `Your phone is heard at ${nameOf(listener)}, at ${whole(level_dBm)} dBm.`,
  "post-silent": ({ listener, why }) => `${nameOf(listener)} hears nothing: ${SILENCE[why]}.`,
  "post-back": ({ listener }) => `The current is back at ${nameOf(listener)}; it listens again.`,
  alarm: ({ listener }) => `Alarm at ${nameOf(listener)}.`,
  bearing: ({ listener, azimuth_deg, sigma_deg, obstructed }) =>
    `${nameOf(listener)} takes a bearing: ${whole(azimuth_deg)} degrees, give or take ${whole(sigma_deg)}${obstructed ? ", with a ridge in between" : ""}.`,
  fix: ({ ellipse95 }) =>
    `Two bearings cross: you are somewhere in an oval of ${whole(ellipse95.major_m * 2)} by ${whole(ellipse95.minor_m * 2)} metres.`,
  "team-sent": ({ team, waitingForTrain }) =>
    `Team ${team} is sent out${waitingForTrain ? "; it had been waiting for a train" : ""}.`,
  "team-moved": ({ team }) => `Team ${team} moves.`,
  "team-searching": ({ team }) => `Team ${team} searches.`,
  "team-waiting-below": ({ team }) => `Team ${team} waits below, for whoever comes down.`,
  "team-left": ({ team }) => `Team ${team} gives up and leaves.`,
  "wrong-house": () => "They enter the wrong house.",
  "team-arrived": ({ place }) =>
    place === "house" ? "A team reaches the row your house stands in." : "A team comes up to where you are.",
  hint: ({ hint }) => `What you could notice: ${nameOf(hint)}.`,
  "call-dropped": () => "The call is lost.",
  "battery-empty": () => "The battery is empty. The display goes dark.",
  "hung-up": ({ airSeconds }) => `You hang up, after ${minutes(airSeconds)} on the air.`,
  "taken-apart": () => "The telephone is taken apart.",
  hid: ({ part, spot }) => `The ${part}: ${nameOf(spot)}.`,
  "household-check": ({ absent, found }) =>
    `Household check: ${absent ? "you are not there" : "you are there"}; found: ${found.length === 0 ? "nothing" : found.join(", ")}.`,
  "house-searched": ({ by, found }) =>
    `Your house is gone through by ${SEARCHERS[by]}; found: ${found.length === 0 ? "nothing" : found.join(", ")}.`,
  "on-list": () => "Your household is on a list: somebody in it is missing.",
  "family-visited": ({ searched, found }) =>
    `Agents look in, as with every household on the list${searched ? `, and search; found: ${found.length === 0 ? "nothing" : found.join(", ")}` : ""}.`,
  "street-check": ({ found }) =>
    `You are stopped for a look at telephones; ${found ? "yours is found" : "yours is not found"}.`,
  "spending-noticed": ({ by }) => `${nameOf(by)} wonders what you live on.`,
  told: ({ who, what, why }) =>
    `${nameOf(who)} reports: ${nameOf(what)}${why === undefined ? "" : `; ${why === "fear" ? "afraid of having known" : "a name was owed"}`}.`,
  filed: ({ entry }) =>
    entry.kind === "seen-by-team" && entry.source === "team"
      ? "Written into the file: your house, searched, and nothing found."
      : `Written into the file: ${nameOf(entry.kind)}, from ${nameOf(entry.source)}.`,
  knock: ({ who }) => `A knock: ${nameOf(who)}.`,
  arrested: ({ cause }) => `You are arrested: ${nameOf(cause)}.`,
  protection: ({ kept }) =>
    kept ? "The agents who were paid will try not to hear." : "The agents who were paid forget it.",
  "teams-held-back": () => "Nobody is sent out: somebody had been paid.",
  "path-bribe": ({ asked_CNY, answer }) => `${asked_CNY} yuan are asked on the path, and ${PATH_BRIBES[answer]}.`,
  bribe: ({ asked_CNY, taken }) => `${asked_CNY} yuan are asked, and ${taken ? "taken" : "refused"}.`,
  released: ({ after_days }) => `You are let go after ${counted(after_days, "day")}.`,
  charged: ({ charge, ground, term_months_low, term_months_high }) =>
    `Charged, for ${GROUNDS[ground]}: ${nameOf(charge)}; ${term_months_low} to ${term_months_high} months.`,
  "money-sent": ({ sent_CNY, agreed_CNY }) =>
    `${sent_CNY} yuan set out from across the river; ${agreed_CNY} of it is the fee agreed.`,
  "money-arrived": ({ sent_CNY, arrived_CNY, cut_CNY, after_days, photographed }) =>
    `${arrived_CNY} of ${sent_CNY} yuan arrive after ${counted(after_days, "day")}${cut_CNY > 0 ? `; agents kept ${cut_CNY}` : ""}${photographed ? "; a picture is made of you counting it" : ""}.`,
  "money-lost": ({ sent_CNY, to }) =>
    `Nothing arrives of ${sent_CNY} yuan: ${to === "state" ? "it was seized" : "a broker kept it"}.`,
  "case-kept-open": () => "The case is kept open.",
  "old-call": ({ after_years, asked_CNY, released }) =>
    `${counted(after_years, "year")} later the file is read again: ${asked_CNY} yuan are asked, and ${released ? "taken" : "refused"}.`,
  "day-passed": () => "A day passes.",
  refused: ({ code }) => `Not possible: ${nameOf(code)}.`,
};

/** What happened, in one sentence. */
export function sentenceOfMoment(moment: RevealMoment): string {
  const sentence = SENTENCES[moment.kind] as (event: RevealMoment["data"]) => string;
  const text = sentence(moment.data);
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
