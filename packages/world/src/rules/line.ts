import {
  createDropCounter,
  frameErasureRate,
  PHONE_SENSITIVITY_DBM,
  phonePower_dBm,
  SIGNALLING_BLOCK_S,
  stepDropCounter,
  voiceLine,
} from "@connection-denied/radio";
import { numbersOf } from "../eras/index.ts";
import { reach } from "../land/reach.ts";
import { drawNormal, happens } from "../luck.ts";
import type { WorldState } from "../state.ts";
import { tell } from "../telling.ts";
import type { Line } from "../vocabulary.ts";
import { interference_dBm, jammedNow } from "./jamming.ts";
import { PULSE_S } from "./pulse-length.ts";

/** What the phone hears of the mast where she stands, and what the frames lose. */

/** Share of a fade that is left after one pulse; a fade lasts about half a minute (invented). */
const FADE_KEPT = 0.85;
const FADE_NEW = Math.sqrt(1 - FADE_KEPT * FADE_KEPT);
/** Least C/(I+N) at which the phone finds and keeps the cell (invented, between reference sensitivity and a dead line). */
const SERVICE_CIN_DB = 4;
/** Levels at which one to four bars light (invented: makers differ). No honest mast lights the fifth: that is the false one's only sign. */
const BAR_LEVELS_DBM = [-102, -96, -89, -81];

export function barsOf(level_dBm: number): number {
  let bars = 0;
  for (const limit of BAR_LEVELS_DBM) if (level_dBm >= limit) bars++;
  return bars;
}

const TABLE_FROM_DB = -30;
const TABLE_STEP_DB = 0.05;
const TABLE_ROWS = 2400;
const erasureTable = new Float64Array(TABLE_ROWS).fill(Number.NaN);

/** The radio room's frame erasure in steps of 0.05 dB, each worked out when it is first asked for: a night asks a hundred times. */
function erasureAt(cIN_dB: number): number {
  const row = Math.min(TABLE_ROWS - 1, Math.max(0, Math.round((cIN_dB - TABLE_FROM_DB) / TABLE_STEP_DB)));
  const known = erasureTable[row] ?? 1;
  if (!Number.isNaN(known)) return known;
  const erasure = frameErasureRate(TABLE_FROM_DB + row * TABLE_STEP_DB);
  erasureTable[row] = erasure;
  return erasure;
}

/** A new spot to stand on: some steps matter. */
export function standSomewhere(draft: WorldState): void {
  draft.call.spot_dB = drawNormal(draft, "line") * numbersOf(draft.era).spotDeviation_dB;
  draft.call.fading_dB = 0;
}

export function measure(draft: WorldState): void {
  const call = draft.call;
  const here = reach(draft.place);
  const numbers = numbersOf(draft.era);
  call.fading_dB = FADE_KEPT * call.fading_dB + FADE_NEW * numbers.fading_dB * drawNormal(draft, "line");
  const body_dB = numbers.bodyLoss_dB;
  if (draft.phone.cell === "false-mast") {
    call.level_dBm = numbers.falseMast_dBm - here.falseMastLoss_dB - body_dB;
    call.power_dBm = phonePower_dBm(here.falseMastLoss_dB);
  } else {
    const loss_dB = here.mastLoss_dB - call.spot_dB - call.fading_dB;
    call.level_dBm = numbers.mast_dBm - loss_dB - body_dB;
    call.power_dBm = phonePower_dBm(loss_dB);
  }
  call.cIN_dB = call.level_dBm - interference_dBm(draft.era, draft.place, jammedNow(draft));
  call.frameErasure = erasureAt(call.cIN_dB);
}

export function falseMastWins(draft: WorldState): boolean {
  if (!draft.evening.falseMast) return false;
  const here = reach(draft.place);
  const acrossLevel_dBm = numbersOf(draft.era).mast_dBm - here.mastLoss_dB;
  return numbersOf(draft.era).falseMast_dBm - here.falseMastLoss_dB > acrossLevel_dBm;
}

export const hasService = (draft: WorldState): boolean =>
  draft.call.level_dBm >= PHONE_SENSITIVITY_DBM && draft.call.cIN_dB >= SERVICE_CIN_DB;

function setLine(draft: WorldState, line: Line): void {
  if (line === draft.call.line) return;
  draft.call.line = line;
  tell(draft, false, { type: "line-changed", line });
}

export function openLine(draft: WorldState): void {
  draft.call.drop = createDropCounter();
  setLine(draft, voiceLine(draft.call.frameErasure));
}

export function closeLine(draft: WorldState): void {
  draft.call.connected = false;
  draft.call.drop = null;
  draft.call.line = "none";
}

/** One pulse of a call: the line's word, and the drop counter's suspense. */
export function carryTalk(draft: WorldState): void {
  setLine(draft, voiceLine(draft.call.frameErasure));
  countBlocks(draft);
  if (draft.call.drop?.dropped !== true) return;
  closeLine(draft);
  draft.call.dropped = true;
  tell(draft, false, { type: "call-dropped" });
}

const BLOCKS_PER_PULSE = Math.round(PULSE_S / SIGNALLING_BLOCK_S);

function countBlocks(draft: WorldState): void {
  let drop = draft.call.drop;
  if (drop === null) return;
  if (drop.value === drop.start && draft.call.frameErasure < 0.002) return;
  const lost = Math.min(1, draft.call.frameErasure * 1.15);
  for (let block = 0; block < BLOCKS_PER_PULSE; block++) drop = stepDropCounter(drop, happens(draft, "line", lost));
  draft.call.drop = drop;
}
