import { eraData, numbersOf } from "../eras/index.ts";
import { FILE_WEIGHTS } from "../invented-odds.ts";
import { county } from "../land/county.ts";
import { herFastest_mps } from "../land/journeys.ts";
import { nearestNode, nodeNamed } from "../land/nodes.ts";
import { distance_m, lossToNode } from "../land/reach.ts";
import { rounded, type Spot } from "../land/sites.ts";
import { draw, drawBetween, happens } from "../luck.ts";
import type { Team, WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import { teamsHeldBack } from "./protection.ts";
import { PULSE_S } from "./pulse-length.ts";
import { searchHouses } from "./searching-houses.ts";
import { arrest } from "./taking.ts";
import { fastest_mps, goOn, headFor, teamSpot, tellOfMove } from "./team-on-the-way.ts";
import { latestFix } from "./the-fix.ts";
import { whereSheIs } from "./where-she-is.ts";
import { whereToGo } from "./where-to-go.ts";

/** The people who are sent: from where they happen to be, by road and path, towards what the bearings say. */

export function anyTeamMoving(draft: WorldState): boolean {
  for (const team of draft.teams) if (isAbout(team) || team.doing === "called") return true;
  return false;
}

/** Out on the roads and paths, with torches. */
function isAbout({ doing }: Team): boolean {
  return doing === "going" || doing === "homing" || doing === "searching" || doing === "waiting-below";
}

/** Nobody has called it, or it has gone back to bed. */
function isOutOfIt({ doing }: Team): boolean {
  return doing === "off" || doing === "resting" || doing === "gone";
}

const isOutdoors = (draft: WorldState): boolean => draft.walk !== null || draft.place !== "house";

/** While nothing is on the air: the second before which no team arrives, has waited enough or can be near her. */
export function teamsIdleUntil_t_s(draft: WorldState): number {
  const her = isOutdoors(draft) ? whereSheIs(draft) : null;
  let until_t_s = Number.POSITIVE_INFINITY;
  for (const team of draft.teams) {
    if (isOutOfIt(team)) continue;
    until_t_s = Math.min(until_t_s, nextDeed_t_s(draft, team));
    if (her !== null && isAbout(team)) until_t_s = Math.min(until_t_s, meetsHerFrom_t_s(draft, team, her));
  }
  return until_t_s;
}

function nextDeed_t_s(draft: WorldState, team: Team): number {
  switch (team.doing) {
    case "called":
      return draft.pulsed_t_s < team.until_t_s ? team.until_t_s : team.until_t_s + ORDERS_WITHIN_S;
    case "going":
      return team.arrives_t_s;
    case "waiting-below":
      return Math.max(team.arrives_t_s, team.until_t_s);
    case "homing":
      return draft.t_s;
    default:
      return team.until_t_s;
  }
}

/** A metre is left for rounding. */
const TO_SPARE_M = 1;

/** Both at their fastest and straight towards each other: no sooner can they be within a torch's reach. */
function meetsHerFrom_t_s(draft: WorldState, team: Team, her: Spot): number {
  const far_m = distance_m(teamSpot(draft, team), her) - numbersOf(draft.era).meetInDark_m - TO_SPARE_M;
  if (far_m <= 0) return draft.t_s;
  const stands = team.node === team.next;
  const together_mps = (stands ? 0 : fastest_mps(draft, team)) + (draft.walk === null ? 0 : herFastest_mps(draft.era));
  return draft.t_s + far_m / together_mps;
}

/** An alarm: whoever is on call is telephoned. */
export function callTeams(draft: WorldState): void {
  if (teamsHeldBack(draft)) return;
  const called = eraData(draft.era).figures.teamCalled_s;
  for (const team of draft.teams) {
    if (team.doing === "resting" || team.doing === "at-halt") {
      const atHalt = team.doing === "at-halt";
      team.doing = "called";
      team.until_t_s =
        draft.t_s + Math.round(drawBetween(draft, "the-team", called.low, called.high) * (atHalt ? 0.5 : 1));
    }
  }
}

/** @param length_s seconds since the teams last moved */
export function moveTeams(draft: WorldState, length_s: number): void {
  let her: Spot | null = null;
  const hearable_dB = mostLossHeard_dB(draft);
  for (let number = 0; number < draft.teams.length; number++) {
    const team = draft.teams[number];
    if (team === undefined || draft.taken !== null || isOutOfIt(team)) continue;
    goOn(draft, team);
    if (hears(draft, team, hearable_dB)) overhear(draft, team, number);
    act(draft, team, number);
    if (!isOutdoors(draft) || !isAbout(team)) continue;
    her ??= whereSheIs(draft);
    if (mayBeNear(team, her)) comeAcrossHer(draft, team, number, her, length_s);
  }
}

function act(draft: WorldState, team: Team, number: number): void {
  switch (team.doing) {
    case "at-halt":
      if (draft.t_s >= team.until_t_s) team.doing = "gone";
      return;
    case "called":
      awaitOrders(draft, team, number);
      return;
    case "going":
      followFix(draft, team);
      tellOfMove(draft, team, number);
      if (goOn(draft, team)) search(draft, team, number);
      return;
    case "homing":
      if (!draft.call.connected) team.doing = "going";
      else if (goOn(draft, team)) arrive(draft, team, number);
      tellOfMove(draft, team, number);
      return;
    case "searching":
      if (draft.t_s >= team.until_t_s) giveUpSearch(draft, team, number);
      return;
    case "waiting-below":
      tellOfMove(draft, team, number);
      if (goOn(draft, team) && draft.t_s >= team.until_t_s) leave(draft, team, number);
      return;
    case "off":
    case "resting":
    case "gone":
      return;
  }
}

/** A better fix is radioed on as long as there is something to hear. */
function followFix(draft: WorldState, team: Team): void {
  if (!draft.call.connected || team.heardHer || team.fixKnown_t_s === draft.bearing_t_s) return;
  const fix = latestFix(draft);
  team.fixKnown_t_s = draft.bearing_t_s;
  if (fix !== null) headFor(draft, team, nearestNode(fix));
}

/** A called team waits for a place to go to, and goes back to sleep when none comes. */
const ORDERS_WITHIN_S = 900;

function awaitOrders(draft: WorldState, team: Team, number: number): void {
  if (draft.t_s < team.until_t_s) return;
  const towards = whereToGo(draft);
  if (towards !== null) setOff(draft, team, number, towards);
  else if (draft.t_s > team.until_t_s + ORDERS_WITHIN_S) team.doing = "gone";
}

function setOff(draft: WorldState, team: Team, number: number, towards: Spot): void {
  const waitingForTrain = team.node === nodeNamed("halt");
  team.doing = "going";
  headFor(draft, team, nearestNode(towards));
  tell(draft, true, { type: "team-sent", team: number, from: rounded(teamSpot(draft, team)), waitingForTrain });
}

/** The most that may be lost between her phone and a hand-held receiver that still hears it. */
function mostLossHeard_dB(draft: WorldState): number {
  const { bodyLoss_dB, handheldGain_dB, listenerFloor_dBm } = numbersOf(draft.era);
  return draft.call.power_dBm + handheldGain_dB - bodyLoss_dB - listenerFloor_dBm;
}

function hears(draft: WorldState, team: Team, hearable_dB: number): boolean {
  if (!draft.call.connected || team.doing === "homing" || team.doing === "waiting-below") return false;
  return lossToNode(draft.place, team.node) <= hearable_dB;
}

/** A hand-held receiver near enough hears the phone itself. */
function overhear(draft: WorldState, team: Team, number: number): void {
  if ((team.doing === "at-halt" || team.doing === "called") && !happens(draft, "the-team", PULSE_S / 90)) return;
  if (team.doing === "at-halt" || team.doing === "called") setOff(draft, team, number, county().places[draft.place]);
  team.doing = "homing";
  team.heardHer = true;
  headFor(draft, team, nodeNamed(draft.place));
}

function search(draft: WorldState, team: Team, number: number): void {
  const patience = eraData(draft.era).figures.teamSearch_s;
  team.doing = "searching";
  team.until_t_s = draft.t_s + Math.round(drawBetween(draft, "the-team", patience.low, patience.high));
  const spot = teamSpot(draft, team);
  tell(draft, true, { type: "team-searching", team: number, ...rounded(spot) });
  searchHouses(draft, team.heardHer ? spot : (latestFix(draft) ?? spot));
}

function arrive(draft: WorldState, _team: Team, number: number): void {
  tell(draft, false, { type: "team-arrived", team: number, place: draft.place });
  arrest(draft, "on-air");
}

/** Where paths come down; the search tells nobody which (invented choice: evenly). */
const FEET = ["cart-foot", "stream-foot", "village"];

function giveUpSearch(draft: WorldState, team: Team, number: number): void {
  if (!happens(draft, "the-team", numbersOf(draft.era).waitBelowOdds)) {
    leave(draft, team, number);
    return;
  }
  const patience = eraData(draft.era).figures.teamWaitBelow_s;
  const foot = FEET[Math.floor(draw(draft, "the-team") * FEET.length)] ?? "cart-foot";
  team.doing = "waiting-below";
  headFor(draft, team, nodeNamed(foot));
  team.until_t_s = draft.t_s + Math.round(drawBetween(draft, "the-team", patience.low, patience.high));
  const x_m = county().network.x_m[team.target] ?? 0;
  const y_m = county().network.y_m[team.target] ?? 0;
  tell(draft, true, { type: "team-waiting-below", team: number, ...rounded({ x_m, y_m }) });
}

function leave(draft: WorldState, team: Team, number: number): void {
  team.doing = "gone";
  tell(draft, true, { type: "team-left", team: number });
}

/** A team is at most one leg from its last node; farther than a leg and a torch's reach it need not be asked. */
const NEAR_ENOUGH_TO_ASK_M = 200;

function mayBeNear(team: Team, her: Spot): boolean {
  const { network } = county();
  const dx = (network.x_m[team.node] ?? 0) - her.x_m;
  const dy = (network.y_m[team.node] ?? 0) - her.y_m;
  return dx * dx + dy * dy < NEAR_ENOUGH_TO_ASK_M * NEAR_ENOUGH_TO_ASK_M;
}

/** The odds of being noticed are for this many seconds within a torch's reach. */
const NOTICED_IN_S = 15;

/** Two people in the dark, near enough for a torch. */
function comeAcrossHer(draft: WorldState, team: Team, number: number, her: Spot, length_s: number): void {
  if (distance_m(teamSpot(draft, team), her) > numbersOf(draft.era).meetInDark_m) return;
  if (!happens(draft, "the-team", (numbersOf(draft.era).noticedByTeamOdds * length_s) / NOTICED_IN_S)) return;
  putOnFile(draft, "seen-by-team", `team-${number}`, FILE_WEIGHTS["met by a team"]);
  tell(draft, false, { type: "team-arrived", team: number, place: draft.place });
  arrest(draft, draft.walk === null ? "on-air" : "coming-down");
}
