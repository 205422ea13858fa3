import { clockOf, createWorld, view, type WorldView } from "@connection-denied/world";
import { type Ear, presentCall } from "./ear.ts";
import type { Night } from "./night.ts";
import type { Era } from "./telling.ts";

/** Bars of a telephone in the middle of a city (invented). */
const BARS_IN_THE_CITY = 4;
/** She looks at the clock this long before it rings, seconds (invented). */
const BEFORE_IT_RINGS_S = 240;
/** Half past eleven: she stands there until then when it does not ring (invented). */
const NO_CALL_T_S = 19_800;
const DAY_S = 86_400;

/** The view before anything has happened: what the far seat shows of the mother's world, which is nothing. */
export function emptyView(era: Era): WorldView {
  return view(createWorld({ era, seed: 0 }));
}

/** What the one who was called sees: her telephone, the clock, and the days since. */
export function farView(empty: WorldView, ear: Ear, night: Night): WorldView {
  const call = presentCall(ear, night);
  const item = call?.items[ear.next - 1];
  const airSeconds = Math.round(item?.air_s ?? 0);
  const t_s = ear.day > 0 ? ear.day * DAY_S : timeOf(ear, night, airSeconds);
  return {
    ...empty,
    t_s,
    clock: clockOf(t_s),
    day: ear.day,
    bars: BARS_IN_THE_CITY,
    phone: ear.connected ? "in-call" : "on",
    registered: true,
    connected: ear.connected,
    dropped: !ear.connected && call?.end === "lost",
    line: ear.connected ? (item?.line ?? "clean") : "none",
    airSeconds,
  };
}

function timeOf(ear: Ear, night: Night, airSeconds: number): number {
  const call = presentCall(ear, night);
  if (call !== undefined) return call.from_t_s + airSeconds;
  const first = night.calls[0];
  return first === undefined ? NO_CALL_T_S : first.from_t_s - BEFORE_IT_RINGS_S;
}
