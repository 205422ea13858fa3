import type { WorldCommand } from "./commands.ts";
import type { RefusalCode, WorldEvent } from "./events.ts";
import { advance } from "./rules/advance.ts";
import { beginNightAtHome } from "./rules/beginning.ts";
import { passDays } from "./rules/days-after.ts";
import { pay } from "./rules/gifts.ts";
import { hide } from "./rules/hiding.ts";
import { reasonAgainst } from "./rules/refusing.ts";
import { switchOff, switchOn } from "./rules/registering.ts";
import { dial, hangUp, repeat, speak } from "./rules/talking.ts";
import { arrange } from "./rules/the-pear-woman.ts";
import { walk } from "./rules/walking.ts";
import { draftOf, type WorldState } from "./state.ts";
import { tell } from "./telling.ts";

export interface StepResult {
  readonly state: WorldState;
  /** What this command brought about, hidden events included. */
  readonly events: readonly WorldEvent[];
}

/**
 * The one door: the world after a command. `state` is not touched. A command that cannot be carried out changes
 * nothing but the chronicle, which gets one `refused` event with a code.
 */
export function step(state: WorldState, command: WorldCommand): StepResult {
  const draft = draftOf(state);
  draft.chronicle ??= [];
  draft.lastFrom = draft.chronicle.length;
  const refusal = obey(draft, command);
  if (refusal !== null) tell(draft, false, { type: "refused", code: refusal, command: String(command.type) });
  return { state: draft, events: draft.chronicle.slice(draft.lastFrom) };
}

/** Carries a command out on a draft; answers why not, or null. */
export function obey(draft: WorldState, command: WorldCommand): RefusalCode | null {
  const refusal = reasonAgainst(draft, command);
  if (refusal === null) carryOut(draft, command);
  return refusal;
}

function carryOut(draft: WorldState, command: WorldCommand): void {
  switch (command.type) {
    case "arrange":
      arrange(draft, command.phone);
      return;
    case "pay":
      pay(draft, command.to, command.amount_CNY);
      return;
    case "confide":
      if (!draft.confided.includes(command.who)) draft.confided.push(command.who);
      tell(draft, false, { type: "confided", who: command.who });
      return;
    case "excuse":
      draft.excuse = command.excuse;
      tell(draft, false, { type: "excuse-ready", excuse: command.excuse });
      return;
    case "choose-night":
      draft.when = command.when;
      tell(draft, false, { type: "night-chosen", when: command.when });
      return;
    case "walk":
      walk(draft, command.to, command.by);
      return;
    case "assemble":
      assemble(draft);
      return;
    case "dial":
      dial(draft);
      return;
    case "speak":
      speak(draft, command.subject, command.seconds);
      return;
    case "repeat":
      repeat(draft, command.seconds);
      return;
    case "wait":
      advance(draft, command.seconds);
      tell(draft, false, { type: "waited", seconds: command.seconds });
      return;
    case "hang-up":
      hangUp(draft);
      return;
    case "take-apart":
      switchOff(draft);
      tell(draft, false, { type: "taken-apart" });
      return;
    case "hide":
      hide(draft, command.part, command.spot);
      return;
    case "days":
      passDays(draft, command.count);
      return;
    default:
      unreachable(command);
      return;
  }
}

function unreachable(command: never): never {
  throw new Error(`No rule for ${JSON.stringify(command)}`);
}

function assemble(draft: WorldState): void {
  beginNightAtHome(draft);
  draft.plan.place ??= draft.place;
  switchOn(draft);
}
