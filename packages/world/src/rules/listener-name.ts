import type { ListenerId } from "../events.ts";
import { county } from "../land/county.ts";

/** What the post with this number is called. */
export const listenerName = (k: number): ListenerId => (county().listeners[k]?.id ?? "county-office") as ListenerId;
