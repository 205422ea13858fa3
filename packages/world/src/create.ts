import { eraData, isEra } from "./eras/index.ts";
import { WorldError } from "./errors.ts";
import { county } from "./land/county.ts";
import { nodeNamed } from "./land/nodes.ts";
import { createStreams, draw, drawBetween, drawNormal, happens } from "./luck.ts";
import { planCheck } from "./rules/household-check.ts";
import { firstBurst } from "./rules/jamming.ts";
import { drawLeanings, nobodyLeans } from "./rules/leanings.ts";
import { settleSilence } from "./rules/silent-posts.ts";
import { chargeBattery } from "./rules/the-battery.ts";
import { planMains } from "./rules/the-mains.ts";
import { planPatrol } from "./rules/the-patrol.ts";
import { isAgent } from "./rules/the-pear-woman.ts";
import { settleList } from "./rules/visiting-the-family.ts";
import type { Call, Phone, Post, Team, WorldState } from "./state.ts";
import { ERAS, type Era } from "./vocabulary.ts";

/**
 * A world at 18:00 of the night. Luck is settled by the seed alone.
 * @throws WorldError `unknown-era`, `bad-seed`
 */
export function createWorld(options: { era: Era; seed: number }): WorldState {
  const { era, seed } = options;
  if (!isEra(era))
    throw new WorldError("unknown-era", `There is no era "${String(era)}"; the eras are ${ERAS.join(", ")}.`);
  if (!Number.isSafeInteger(seed))
    throw new WorldError("bad-seed", "A seed is a whole number; give one between 0 and 9007199254740991.");
  const draft = emptyWorld(era, seed);
  settleEvening(draft);
  return draft;
}

function emptyWorld(era: Era, seed: number): WorldState {
  return {
    format: "connection-denied/world",
    version: 2,
    era,
    seed,
    t_s: 0,
    pulsed_t_s: 0,
    day: 0,
    place: "house",
    begun: false,
    evening: { setOut_t_s: 0, houseCall_t_s: 0, falseMast: false },
    money_CNY: 0,
    spent_CNY: 0,
    borrowed_CNY: 0,
    received_CNY: 0,
    remittance: null,
    phoneSource: null,
    excuse: null,
    when: null,
    confided: [],
    paid_CNY: { "pear-woman": 0, "unit-head": 0, sergeant: 0, "boys-mother": 0, agents: 0 },
    protection: { price_CNY: null, bought: false, kept: false, betrayed: false },
    phone: idlePhone(),
    call: noCall(),
    said_s: {},
    jam: { from_t_s: 0, to_t_s: 0, announced: false },
    mains: { share: 1, on: true, changes_t_s: 0 },
    posts: [],
    bearing_t_s: -1,
    fix: null,
    teams: [],
    patrol: { out: false, from_t_s: 0, met: false, noted: false },
    check: { due_day: 0, t_s: 0, looked: false },
    list: { on: false, visit_day: 0 },
    noticed_t_s: {},
    people: {
      neighbourMet: 0,
      seenByUnitHead: false,
      voiceHeard: false,
      voiceTold: false,
      goBetweenIsAgent: false,
      hasSpoken: [],
      spendingNoticed: false,
      leanings: nobodyLeans(),
    },
    file: [],
    someoneElse: false,
    taken: null,
    oldCall: null,
    knock: "none",
    walk: null,
    plan: { place: null, by: "road", talk: [] },
    streams: createStreams(seed),
    chronicle: [],
    lastFrom: 0,
  };
}

const idlePhone = (): Phone => ({
  power: "apart",
  givenBack: false,
  parts: { handset: "thread-box", battery: "radish-jar", card: "curtain-hem" },
  cell: null,
  bars: 0,
  used: false,
  lasts_s: 0,
});

const noCall = (): Call => ({
  connected: false,
  everConnected: false,
  dropped: false,
  airSeconds: 0,
  from_t_s: 0,
  spot_dB: 0,
  fading_dB: 0,
  level_dBm: -120,
  cIN_dB: 0,
  frameErasure: 0,
  power_dBm: 33,
  line: "none",
  drop: null,
});

/** Where teams are posted, in the order in which an era has them; the first has the vehicle. */
const POSTINGS = ["county-office", "road-post", "ridge-post", "road-post", "county-office"];

function settleEvening(draft: WorldState): void {
  const { figures } = eraData(draft.era);
  draft.evening = {
    setOut_t_s: Math.round(drawBetween(draft, "setting-out", figures.setOut_t_s.low, figures.setOut_t_s.high)),
    houseCall_t_s: Math.round(drawBetween(draft, "setting-out", figures.houseCall_t_s.low, figures.houseCall_t_s.high)),
    falseMast: happens(draft, "registering", figures.falseMastOdds.low),
  };
  draft.money_CNY =
    Math.round(drawBetween(draft, "setting-out", figures.moneyAtHome_CNY.low, figures.moneyAtHome_CNY.high) / 10) * 10;
  draft.posts = county()
    .listeners.slice(0, figures.postsStanding.low)
    .map(() => settlePost(draft));
  draft.teams = POSTINGS.slice(0, figures.teamsStanding.low).map((posting, k) => settleTeam(draft, posting, k === 0));
  draft.people.goBetweenIsAgent = isAgent(draft);
  planMains(draft);
  chargeBattery(draft);
  drawLeanings(draft);
  planPatrol(draft);
  planCheck(draft);
  settleList(draft);
  firstBurst(draft);
}

function settlePost(draft: WorldState): Post {
  const { locate_s, postDeviation_dB } = eraData(draft.era).figures;
  return {
    ...settleSilence(draft),
    needs_s: Math.round(drawBetween(draft, "posts", locate_s.low, locate_s.high)),
    offset_dB: drawNormal(draft, "posts") * postDeviation_dB.low,
    heard_s: 0,
    alarmed: false,
    lastHeardEvent_t_s: -3600,
    nextBearing_t_s: 0,
    guessed: false,
    bearings: 0,
    azimuth_deg: 0,
  };
}

function settleTeam(draft: WorldState, posting: string, hasVehicle: boolean): Team {
  const { teamOutOdds, teamAtHaltOdds, teamInVillageOdds, haltWait_s } = eraData(draft.era).figures;
  const luck = draw(draft, "the-team");
  const wait_s = drawBetween(draft, "the-team", haltWait_s.low, haltWait_s.high);
  const vehicle = happens(draft, "the-team", hasVehicle ? 1 : 0.5);
  const byStream = happens(draft, "the-team", 0.5);
  const atHalt = luck >= 1 - teamAtHaltOdds.low;
  const inVillage = !atHalt && luck >= 1 - teamAtHaltOdds.low - teamInVillageOdds.low;
  const node = nodeNamed(atHalt ? "halt" : inVillage ? "village" : posting);
  return {
    doing: atHalt ? "at-halt" : inVillage || luck < teamOutOdds.low ? "resting" : "off",
    vehicle: vehicle && !atHalt,
    byStream,
    heardHer: false,
    fixKnown_t_s: -1,
    node,
    next: node,
    left_t_s: 0,
    reaches_t_s: 0,
    target: node,
    arrives_t_s: 0,
    until_t_s: atHalt ? Math.round(draft.evening.setOut_t_s + wait_s) : 0,
    lastMoved_t_s: -3600,
  };
}
