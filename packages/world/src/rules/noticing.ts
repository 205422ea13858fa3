import { NOTICED_PER_MINUTE } from "../invented-odds.ts";
import { county } from "../land/county.ts";
import { distance_m, nodeInSight, reach } from "../land/reach.ts";
import type { Spot } from "../land/sites.ts";
import { draw } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import type { Hint } from "../vocabulary.ts";
import { jammedNow } from "./jamming.ts";
import { teamSpot } from "./team-on-the-way.ts";
import { patrolNow } from "./the-patrol.ts";

/** Things she can notice. Each is caused by something in the world; whether she notices is luck of its own. */

/** She listens into the night this often (invented). */
const LISTENS_EVERY_S = 15;
const DOG_HEARS_M = 70;
const BARK_CARRIES_M = 2400;
const TORCH_SEEN_M = 2800;
/** Jammer tones come through the earpiece below this C/(I+N) (invented). */
const HUM_CIN_DB = 22;

export function noticeThings(draft: WorldState): void {
  // What she notices moves nothing else: when nobody reads the chronicle it need not be asked.
  if (draft.chronicle === null || draft.t_s % LISTENS_EVERY_S !== 0) return;
  if (draft.call.connected && jammedNow(draft) && draft.call.cIN_dB < HUM_CIN_DB) notice(draft, "hum");
  if (draft.walk !== null) return;
  const patrol = patrolNow(draft);
  if (patrol !== null) noticePatrol(draft, patrol.spot, patrol.node);
  for (const team of draft.teams) {
    if (team.doing === "at-halt" && reach(draft.place).haltLampVisible) notice(draft, "halt-light");
    if (team.doing !== "going" && team.doing !== "homing" && team.doing !== "searching") continue;
    const spot = teamSpot(draft, team);
    const far_m = distance_m(spot, county().places[draft.place]);
    if (far_m < BARK_CARRIES_M && nearHouse(team.node)) notice(draft, "dog");
    if (torchInSight(draft, spot, team.node)) notice(draft, "torch");
  }
}

/** Dogs know the patrol and mostly let it pass (invented). */
const DOG_MINDS_PATROL = 0.25;

function noticePatrol(draft: WorldState, spot: Spot, node: number): void {
  if (torchInSight(draft, spot, node)) notice(draft, "torch");
  if (nearHouse(node) && distance_m(spot, county().places[draft.place]) < BARK_CARRIES_M)
    notice(draft, "dog", DOG_MINDS_PATROL);
}

function torchInSight(draft: WorldState, spot: Spot, node: number): boolean {
  return distance_m(spot, county().places[draft.place]) < TORCH_SEEN_M && nodeInSight(draft.place, node);
}

let dogNodes: Uint8Array | null = null;

/** Whether a dog of some house hears steps at a node of the ways. */
function nearHouse(node: number): boolean {
  if (dogNodes === null) {
    const { network, houses } = county();
    dogNodes = Uint8Array.from(network.x_m, (x_m, k) => {
      const spot = { x_m, y_m: network.y_m[k] ?? 0 };
      return houses.some((house) => distance_m(house, spot) < DOG_HEARS_M) ? 1 : 0;
    });
  }
  return dogNodes[node] === 1;
}

/** One dog is one dog for this long, seconds (invented). */
const QUIET_S = 90;

function notice(draft: WorldState, hint: Hint, share = 1): void {
  if (draft.t_s - (draft.noticed_t_s[hint] ?? -QUIET_S) < QUIET_S) return;
  if (draw(draft, "noticing") >= (share * NOTICED_PER_MINUTE[hint] * LISTENS_EVERY_S) / 60) return;
  draft.noticed_t_s[hint] = draft.t_s;
  tell(draft, false, { type: "hint", hint });
}
