import type { Stage } from "@connection-denied/story/vocabulary";
import type { WorldEvent, WorldView } from "@connection-denied/world";

/** Stages after the night is told to its end, when nothing is hidden any more. */
const AFTERWARDS: ReadonlySet<Stage> = new Set<Stage>(["reveal", "ladder"]);

/**
 * The world as she could know it. The world's own view tells the story's rules more than that: which mast the phone
 * found, and what became of a night that she may never hear of. Neither belongs on a screen before the reveal.
 */
export function playerView(view: WorldView, stage: Stage): WorldView {
  if (AFTERWARDS.has(stage)) return view;
  const known = view.fate === "taken-released" || view.fate === "taken-charged";
  return {
    ...view,
    cell: view.cell === null ? null : "across",
    fate: known ? view.fate : "none-yet",
    lastEvents: view.lastEvents.filter((event) => !event.hidden).map(asSheSawIt),
  };
}

function asSheSawIt(event: WorldEvent): WorldEvent {
  return event.type === "registered" ? { ...event, cell: "across" } : event;
}
