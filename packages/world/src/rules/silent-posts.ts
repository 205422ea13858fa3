import { numbersOf } from "../eras/index.ts";
import { happens } from "../luck.ts";
import type { Post, WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import type { SilenceReason } from "../vocabulary.ts";
import { listenerName } from "./listener-name.ts";
import { rollMains } from "./the-mains.ts";

/** A post that hears nothing: nobody sits there, somebody was paid, or the current is gone and it has none of its own. */

/** What is settled for the whole night. */
export function settleSilence(draft: WorldState): Pick<Post, "on" | "silent" | "ownSupply"> {
  const off = happens(draft, "silent-posts", numbersOf(draft.era).postOffOdds);
  const paid = happens(draft, "silent-posts", numbersOf(draft.era).postPaidOdds);
  const ownSupply = happens(draft, "silent-posts", numbersOf(draft.era).postOwnSupplyOdds);
  return { on: false, silent: off ? "off" : paid ? "paid" : null, ownSupply };
}

/** Why a post hears nothing now; null when it listens. */
function silence(draft: WorldState, post: Post): SilenceReason | null {
  if (post.silent !== null) return post.silent;
  return post.ownSupply || draft.mains.on ? null : "no-mains";
}

/** As a call begins: which posts listen, which do not, and why. */
export function manPosts(draft: WorldState): void {
  rollMains(draft);
  for (let k = 0; k < draft.posts.length; k++) {
    const post = draft.posts[k];
    if (post === undefined) continue;
    const why = silence(draft, post);
    post.on = why === null;
    if (why !== null) tell(draft, true, { type: "post-silent", listener: listenerName(k), why });
  }
}

/** During a call: the current comes or goes, and with it the posts that have none of their own. */
export function watchMains(draft: WorldState): void {
  if (draft.t_s < draft.mains.changes_t_s || !rollMains(draft)) return;
  for (let k = 0; k < draft.posts.length; k++) {
    const post = draft.posts[k];
    if (post === undefined || post.silent !== null || post.ownSupply) continue;
    post.on = draft.mains.on;
    const listener = listenerName(k);
    tell(draft, true, post.on ? { type: "post-back", listener } : { type: "post-silent", listener, why: "no-mains" });
  }
}
