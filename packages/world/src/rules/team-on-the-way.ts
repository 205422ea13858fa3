import { numbersOf } from "../eras/index.ts";
import { county } from "../land/county.ts";
import { teamGuide } from "../land/guides.ts";
import { type Leg, legBetween } from "../land/network.ts";
import type { Spot } from "../land/sites.ts";
import type { Team, WorldState } from "../state.ts";
import { isTold, tell } from "../telling.ts";

/** A team on roads and paths: how fast, how far, where now. */

/** The chronicle notes where a team is this often, seconds. */
const MOVED_EVERY_S = 25;

/** Moves along the ways for some seconds; true when the target is reached. A leg once begun is walked to its end. */
export function goOn(draft: WorldState, team: Team, number: number, length_s: number): boolean {
  let left_s = length_s;
  while (left_s > 0 && (team.gone_m > 0 || team.node !== team.target)) {
    if (team.gone_m === 0) team.next = teamGuide(team.target, team.byStream).next[team.node] ?? team.target;
    const leg = legBetween(county().network, team.node, team.next);
    if (leg === undefined) break;
    left_s -= walkLeg(draft, team, leg, left_s);
  }
  if (draft.t_s - team.lastMoved_t_s >= MOVED_EVERY_S && left_s < length_s) {
    team.lastMoved_t_s = draft.t_s;
    if (isTold(draft)) tellOfMove(draft, team, number);
  }
  return team.node === team.target && team.gone_m === 0;
}

function tellOfMove(draft: WorldState, team: Team, number: number): void {
  const { x_m, y_m } = teamSpot(team);
  tell(draft, true, { type: "team-moved", team: number, x_m: Math.round(x_m), y_m: Math.round(y_m) });
}

/** As much of a leg as fits into the time; answers the seconds it took. */
function walkLeg(draft: WorldState, team: Team, leg: Leg, left_s: number): number {
  const speed_mps = legSpeed_mps(draft, team, leg.kind === "road", leg.slope);
  const rest_m = leg.length_m - team.gone_m;
  const step_m = Math.min(rest_m, speed_mps * left_s);
  team.gone_m += step_m;
  if (step_m === rest_m) {
    team.node = team.next;
    team.gone_m = 0;
  }
  return step_m / speed_mps;
}

function legSpeed_mps(draft: WorldState, team: Team, road: boolean, slope: number): number {
  const numbers = numbersOf(draft.era);
  if (road && team.vehicle) return numbers.teamDrive_mps;
  const slowing = 1 + numbers.slopeSlowing * Math.max(0, Math.abs(slope) - 0.05);
  return numbers.teamWalk_mps / slowing;
}

export function teamSpot(team: Team): Spot {
  const { network } = county();
  const x_m = network.x_m[team.node] ?? 0;
  const y_m = network.y_m[team.node] ?? 0;
  if (team.gone_m === 0) return { x_m, y_m };
  const leg = legBetween(network, team.node, team.next);
  if (leg === undefined) return { x_m, y_m };
  const share = team.gone_m / leg.length_m;
  return {
    x_m: x_m + ((network.x_m[team.next] ?? x_m) - x_m) * share,
    y_m: y_m + ((network.y_m[team.next] ?? y_m) - y_m) * share,
  };
}
