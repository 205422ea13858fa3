import type { Scene } from "@connection-denied/playthrough";

type View = Scene["view"];

/** What the small display says in words, as a key of the interface words. */
export function displayKey(view: View): string {
  if (view.phone === "in-call") return view.connected ? "display-connected" : "display-calling";
  if (view.dropped) return "display-lost";
  return view.registered ? "display-network" : "display-no-network";
}

/** Seconds on air as the display counts them, "02:23". */
export function callTimer(airSeconds: number): string {
  const whole = Math.max(0, Math.floor(airSeconds));
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(whole / 60))}:${two(whole % 60)}`;
}

/** Segments of the little battery, four when full. (invented: an old battery that talk wears down.) */
export function batterySegments(airSeconds: number): number {
  return Math.max(1, 4 - Math.floor(airSeconds / 300));
}
