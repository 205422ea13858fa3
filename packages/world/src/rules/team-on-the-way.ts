import { figure } from "../eras/index.ts";
import { county } from "../land/county.ts";
import { teamGuide } from "../land/guides.ts";
import { legBetween } from "../land/network.ts";
import type { Spot } from "../land/sites.ts";
import type { Team, WorldState } from "../state.ts";
import { tell } from "../telling.ts";

/** A team on roads and paths: how fast, how far, where now. */

/** The chronicle notes where a team is this often, seconds. */
const MOVED_EVERY_S = 25;

/** Moves along the ways for some seconds; true when the target is reached. */
export function goOn(draft: WorldState, team: Team, number: number, length_s: number): boolean {
  const { network } = county();
  let left_s = length_s;
  const guide = teamGuide(team.target, team.byStream);
  while (left_s > 0 && team.node !== team.target) {
    const following = guide.next[team.node] ?? team.target;
    const leg = legBetween(network, team.node, following);
    if (leg === undefined) break;
    const speed_mps = legSpeed_mps(draft, team, leg.kind === "road", leg.slope);
    const rest_m = leg.length_m - team.gone_m;
    const step_m = Math.min(rest_m, speed_mps * left_s);
    left_s -= step_m / speed_mps;
    team.gone_m += step_m;
    if (team.gone_m >= leg.length_m - 1e-6) {
      team.node = following;
      team.gone_m = 0;
    }
  }
  if (draft.t_s - team.lastMoved_t_s >= MOVED_EVERY_S && left_s < length_s) {
    team.lastMoved_t_s = draft.t_s;
    const { x_m, y_m } = teamSpot(team);
    tell(draft, true, { type: "team-moved", team: number, x_m: Math.round(x_m), y_m: Math.round(y_m) });
  }
  return team.node === team.target;
}

function legSpeed_mps(draft: WorldState, team: Team, road: boolean, slope: number): number {
  if (road && team.vehicle) return figure(draft.era, "teamDrive_mps");
  const slowing = 1 + figure(draft.era, "slopeSlowing") * Math.max(0, Math.abs(slope) - 0.05);
  return figure(draft.era, "teamWalk_mps") / slowing;
}

export function teamSpot(team: Team): Spot {
  const { network } = county();
  const x_m = network.x_m[team.node] ?? 0;
  const y_m = network.y_m[team.node] ?? 0;
  if (team.gone_m === 0) return { x_m, y_m };
  const following = teamGuide(team.target, team.byStream).next[team.node] ?? team.node;
  const leg = legBetween(network, team.node, following);
  if (leg === undefined) return { x_m, y_m };
  const share = team.gone_m / leg.length_m;
  return {
    x_m: x_m + ((network.x_m[following] ?? x_m) - x_m) * share,
    y_m: y_m + ((network.y_m[following] ?? y_m) - y_m) * share,
  };
}
