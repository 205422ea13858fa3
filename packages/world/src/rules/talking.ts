import { numbersOf } from "../eras/index.ts";
import { SUBJECT_WEIGHTS } from "../invented-odds.ts";
import { happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { putOnFile, tell } from "../telling.ts";
import type { SubjectId } from "../vocabulary.ts";
import { advance } from "./advance.ts";
import { closeLine, openLine } from "./line.ts";
import { look } from "./registering.ts";
import { manPosts } from "./silent-posts.ts";
import { surrender } from "./the-pear-woman.ts";

/** Dialling, talking, asking again, hanging up. Every second is on the air. */

/** Ringing before someone abroad picks up, seconds (invented). */
const RING_S = 9;

export function dial(draft: WorldState): void {
  tell(draft, false, { type: "dialled" });
  draft.call.dropped = false;
  look(draft);
  if (draft.phone.cell === null) {
    tell(draft, false, { type: "no-service" });
    return;
  }
  advance(draft, RING_S);
  if (draft.taken !== null) return;
  if (draft.phone.cell === null) return;
  draft.call.connected = true;
  draft.call.everConnected = true;
  draft.call.from_t_s = draft.t_s;
  tell(draft, false, { type: "connected" });
  openLine(draft);
  manPosts(draft);
  surrender(draft);
}

export function speak(draft: WorldState, subject: SubjectId, seconds: number): void {
  const passed = advance(draft, seconds);
  draft.said_s[subject] = (draft.said_s[subject] ?? 0) + passed;
  draft.plan.talk.push({ subject, seconds });
  tell(draft, false, { type: "spoken", subject, seconds: passed, frameErasure: draft.call.frameErasure });
  recordTalk(draft, subject, passed);
}

export function repeat(draft: WorldState, seconds: number): void {
  const passed = advance(draft, seconds);
  const last = draft.plan.talk.at(-1);
  draft.plan.talk.push({ subject: last?.subject ?? "small-talk", seconds });
  tell(draft, false, { type: "repeated", seconds: passed, frameErasure: draft.call.frameErasure });
}

/** Shorter scraps are not worth keeping, seconds (invented). */
const KEPT_FROM_S = 4;

function recordTalk(draft: WorldState, subject: SubjectId, seconds: number): void {
  if (draft.phone.cell !== "false-mast" || seconds < KEPT_FROM_S || SUBJECT_WEIGHTS[subject] === 0) return;
  if (happens(draft, "listening", numbersOf(draft.era).recordingOdds))
    putOnFile(draft, "recording", subject, SUBJECT_WEIGHTS[subject]);
}

export function hangUp(draft: WorldState): void {
  closeLine(draft);
  tell(draft, false, { type: "hung-up", airSeconds: draft.call.airSeconds });
}
