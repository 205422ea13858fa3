import { county, type Era, journey, type Spot, type WorldEvent } from "@connection-denied/world";

/** Where she was and when. Between two steps she goes straight from the one to the other. */
export interface RevealStep {
  readonly t_s: number;
  readonly day: number;
  readonly x_m: number;
  readonly y_m: number;
}

/** Her way through the night: along the paths while she walks, still while she does not. */
export function pathOf(events: readonly WorldEvent[], era: Era): RevealStep[] {
  const { house } = county().places;
  const path: RevealStep[] = [{ t_s: 0, day: 0, x_m: house.x_m, y_m: house.y_m }];
  for (const event of events) if (event.type === "walked") path.push(...walkOf(event, era));
  return path;
}

function walkOf(event: Extract<WorldEvent, { type: "walked" }>, era: Era): RevealStep[] {
  const { network } = county();
  const walk = journey(era, event.from, event.to, event.by);
  return walk.nodes.map((node, index) => ({
    t_s: Math.round(event.t_s - event.seconds + Math.min(event.seconds, walk.at_s[index] ?? 0)),
    day: event.day,
    x_m: network.x_m[node] ?? 0,
    y_m: network.y_m[node] ?? 0,
  }));
}

/** Where she is at a moment; null before she has a path, and in the days after. */
export function positionAt(path: readonly RevealStep[], { day, t_s }: { day: number; t_s: number }): Spot | null {
  const index = path.findLastIndex((step) => step.day === day && step.t_s <= t_s);
  const before = path[index];
  const after = path[index + 1];
  if (before === undefined || after === undefined || after.t_s <= before.t_s) return before ?? null;
  const share = (t_s - before.t_s) / (after.t_s - before.t_s);
  return {
    x_m: before.x_m + (after.x_m - before.x_m) * share,
    y_m: before.y_m + (after.y_m - before.y_m) * share,
  };
}
