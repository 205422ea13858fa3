import { type EraNumbers, numbersOf } from "../eras/index.ts";
import { county } from "../land/county.ts";
import { type Guide, guideTo, type Leg } from "../land/network.ts";
import { rounded, type Spot } from "../land/sites.ts";
import { remember } from "../remember.ts";
import type { Team, WorldState } from "../state.ts";
import { isTold, tell } from "../telling.ts";
import type { Era } from "../vocabulary.ts";

/**
 * A team on roads and paths: how fast, how far, where now. A way is a timetable made when it is begun, so where a team is hangs on
 * the clock alone and never on how often somebody looks.
 */

/** How unwilling a team is: metres of a kind count this often (invented). Some use the stream beds as readily as the tracks. */
function unwillingness({ kind }: Leg, byStream: boolean): number {
  if (kind === "road") return 1;
  return kind === "track" ? 1.6 : byStream ? 1.1 : 2.6;
}

const guide = remember((era: Era) =>
  remember((vehicle: boolean) =>
    remember((byStream: boolean) =>
      remember((target: number) => {
        const costOf = (leg: Leg): number => leg.length_m * unwillingness(leg, byStream);
        const secondsOf = (leg: Leg): number => leg.length_m / legSpeed_mps(numbersOf(era), vehicle, leg);
        return guideTo(county().network, target, costOf, secondsOf);
      }),
    ),
  ),
);

/** The way that leads a team to a node, and the seconds it takes from every other. */
const guideOf = ({ era }: WorldState, { vehicle, byStream }: Team, target: number): Guide =>
  guide(era)(vehicle)(byStream)(target);

function legSpeed_mps(numbers: EraNumbers, vehicle: boolean, { kind, slope }: Leg): number {
  if (kind === "road" && vehicle) return numbers.teamDrive_mps;
  const slowing = 1 + numbers.slopeSlowing * Math.max(0, Math.abs(slope) - 0.05);
  return numbers.teamWalk_mps / slowing;
}

/** No team comes along faster than this. */
export function fastest_mps({ era }: WorldState, { vehicle }: Team): number {
  const { teamDrive_mps, teamWalk_mps } = numbersOf(era);
  return vehicle ? Math.max(teamDrive_mps, teamWalk_mps) : teamWalk_mps;
}

/** Sends a team to a node. A leg once begun is walked to its end. */
export function headFor(draft: WorldState, team: Team, target: number): void {
  goOn(draft, team);
  const stands = team.node === team.next;
  const from_t_s = stands ? draft.t_s : team.reaches_t_s;
  team.target = target;
  team.arrives_t_s = from_t_s + (guideOf(draft, team, target).seconds[team.next] ?? 0);
  if (stands && team.node !== target) enterLeg(draft, team, draft.t_s);
}

/** Brings a team to where it is by now; true when it stands at its target. */
export function goOn(draft: WorldState, team: Team): boolean {
  while (team.node !== team.next && team.reaches_t_s <= draft.t_s) {
    team.node = team.next;
    if (team.node !== team.target) enterLeg(draft, team, team.reaches_t_s);
  }
  return team.node === team.target && team.node === team.next;
}

function enterLeg(draft: WorldState, team: Team, left_t_s: number): void {
  const { next, seconds } = guideOf(draft, team, team.target);
  team.next = next[team.node] ?? team.target;
  team.left_t_s = left_t_s;
  team.reaches_t_s = team.arrives_t_s - (seconds[team.next] ?? 0);
}

/** Where a team is now. */
export function teamSpot(draft: WorldState, team: Team): Spot {
  goOn(draft, team);
  const { network } = county();
  const { node, next, left_t_s, reaches_t_s } = team;
  const x_m = network.x_m[node] ?? 0;
  const y_m = network.y_m[node] ?? 0;
  if (node === next) return { x_m, y_m };
  const share = (draft.t_s - left_t_s) / (reaches_t_s - left_t_s);
  return {
    x_m: x_m + ((network.x_m[next] ?? x_m) - x_m) * share,
    y_m: y_m + ((network.y_m[next] ?? y_m) - y_m) * share,
  };
}

/** The chronicle notes where a team is this often, seconds. */
const MOVED_EVERY_S = 25;

/** For the chronicle alone: where a team is that has moved since it was told last. */
export function tellOfMove(draft: WorldState, team: Team, number: number): void {
  if (!isTold(draft) || draft.t_s - team.lastMoved_t_s < MOVED_EVERY_S || team.arrives_t_s <= team.lastMoved_t_s)
    return;
  team.lastMoved_t_s = draft.t_s;
  tell(draft, true, { type: "team-moved", team: number, ...rounded(teamSpot(draft, team)) });
}
